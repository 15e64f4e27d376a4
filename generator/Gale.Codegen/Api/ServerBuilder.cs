using System.Text.RegularExpressions;
using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Says where the API is, and which operations are elsewhere.</summary>
internal sealed class ServerBuilder
{
    private readonly string? _ofDocument;

    private ServerBuilder(ResolvedDocument source, List<KeyedDiagnostic> diagnostics)
    {
        var named = source.Document.Servers.Concat(source.Operations.SelectMany(operation => operation.Servers)).Distinct().ToList();
        diagnostics.AddRange(named
            .Where(server => !IsCallable(Interpret(server)))
            .Select(server => KeyedDiagnostic.At(DiagnosticDescriptors.ServerNotCallable, SourceKey.OfServer(server), server.Url)));
        diagnostics.AddRange(named
            .Where(server => HasMoreThanAddress(server.Url))
            .Select(server => KeyedDiagnostic.At(DiagnosticDescriptors.ServerQueryNotSent, SourceKey.OfServer(server), server.Url)));
        Servers = named.Select(Interpret).Where(IsCallable)
            .GroupBy(server => (server.Url, server.Variables))
            .Select(same => same.First())
            .ToEquatableArray();
        _ofDocument = DefaultOf(source.Document.Servers);
    }

    /// <summary>Every server that calls can go to, the document's own first.</summary>
    public EquatableArray<ApiServer> Servers { get; }

    /// <summary>Where calls go unless somebody says otherwise; <see langword="null"/> where the document names no whole address.</summary>
    public string? Default => _ofDocument is { } url && IsWebAddress(url) ? url : null;

    public static ServerBuilder Of(ResolvedDocument source, List<KeyedDiagnostic> diagnostics) => new(source, diagnostics);

    /// <summary>Where an operation goes that has servers of its own; <see langword="null"/> for those that go where the others do.</summary>
    public string? OwnServerOf(ResolvedOperation operation) =>
        DefaultOf(operation.Servers) is { } own && own != _ofDocument ? own : null;

    /// <summary>The first whole address, its variables filled in; else the first that is relative to where the document is.</summary>
    private static string? DefaultOf(IEnumerable<Server> servers)
    {
        var urls = servers.Select(Interpret).Where(IsCallable).Select(server => server.DefaultUrl).OfType<string>().ToList();
        return urls.Find(IsWebAddress) ?? urls.FirstOrDefault();
    }

    /// <summary>Braces that belong to no name are no variables.</summary>
    private static ApiServer Interpret(Server server)
    {
        var url = PathTemplate.Regular(server.Url.Trim());
        return new ApiServer(
            SourceKey.OfServer(server),
            url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url,
            server.Name,
            server.Description,
            PathTemplate.NamesIn(url).Distinct(StringComparer.Ordinal).Select(name => VariableOf(server, name)).ToEquatableArray());
    }

    private static ApiServerVariable VariableOf(Server server, string name) => server.Variables.TryGetValue(name, out var variable)
        ? new ApiServerVariable(name, variable.Default ?? variable.Enum.FirstOrDefault(), variable.Enum.ToEquatableArray(), variable.Description)
        : new ApiServerVariable(name, null, [], null);

    /// <summary>An address whose variables only the consumer can fill in may turn out as one.</summary>
    private static bool IsCallable(ApiServer server) =>
        server.DefaultUrl is not { } url || IsWebAddress(url) ||
        (!Regex.IsMatch(url, "^[a-zA-Z][a-zA-Z0-9+.-]*:") && Uri.TryCreate(url, UriKind.Relative, out _));

    /// <summary>A variable may be called anything.</summary>
    private static bool HasMoreThanAddress(string url) => Regex.Replace(url, @"\{[^{}]*\}", "").IndexOfAny(['?', '#']) >= 0;

    private static bool IsWebAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");
}
