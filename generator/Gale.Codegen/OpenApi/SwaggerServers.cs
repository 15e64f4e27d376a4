using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Makes servers of <c>host</c>, <c>basePath</c> and <c>schemes</c> (Swagger 2.0, Swagger Object).</summary>
internal sealed class SwaggerServers
{
    private static readonly string[] _schemes = ["https", "http", "wss", "ws"];

    private readonly JsonPointer _root;
    private readonly YamlScalar? _host;
    private readonly YamlScalar? _basePath;

    private SwaggerServers(JsonPointer root, YamlScalar? host, YamlScalar? basePath) => (_root, _host, _basePath) = (root, host, basePath);

    public static SwaggerServers Of(YamlNode root, DiagnosticBag diagnostics)
    {
        var pointer = JsonPointer.RootOf(root.Place.Path);
        var fields = new ObjectReader(root, pointer, diagnostics);
        return new SwaggerServers(pointer, ReadHost(fields, pointer, diagnostics), fields.Scalar("basePath", "a text"));
    }

    /// <summary>
    /// The servers of the document. A document without schemes means the scheme that it was fetched with, which nobody knows
    /// here: <c>https</c>.
    /// </summary>
    public IReadOnlyList<Server> OfDocument(ObjectReader document)
    {
        var servers = For(document);
        return servers.Count > 0 ? servers : Make(["https"]);
    }

    /// <summary>Those of an operation that names schemes of its own; none where it does not.</summary>
    public IReadOnlyList<Server> For(ObjectReader owner) =>
        owner.Says("schemes") ? Make(_schemes.Where(owner.Texts("schemes").Contains)) : [];

    /// <summary>Without a host, schemes say nothing: the path is relative to where the document came from.</summary>
    private IReadOnlyList<Server> Make(IEnumerable<string> schemes) => _host is { } host
        ? [.. schemes.Select(scheme => new Server(host, _root.Append("host")) { Url = $"{scheme}://{host.Text}{Path}" })]
        : _basePath is { } path ? [new Server(path, _root.Append("basePath")) { Url = Path.Length == 0 ? "/" : Path }]
        : [];

    /// <summary>Paths begin with a slash, so this one must not end with one.</summary>
    private string Path => _basePath?.Text.Trim('/') is { Length: > 0 } path ? "/" + path : "";

    private static YamlScalar? ReadHost(ObjectReader fields, JsonPointer root, DiagnosticBag diagnostics)
    {
        var host = fields.Scalar("host", "a text");
        if (host is null || !host.Text.Contains("/"))
        {
            return host;
        }

        diagnostics.ReportWord(host, root.Append("host"), "a host name, without scheme and path");
        return null;
    }
}
