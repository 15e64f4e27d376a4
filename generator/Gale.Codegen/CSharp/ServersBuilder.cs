using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides the class of a client's servers.</summary>
internal static class ServersBuilder
{
    public static ServersModel Build(ApiModel api, ClientNames names, ClientScope scope)
    {
        var servers = api.Servers.Where(SaysSomething).ToList();
        var members = NameScope.Assign(
            [.. servers.Select(server => new NameRequest(KeyOf(server), ServerNaming.WordFor(server), server.Url))],
            [.. ReservedNames.OfClasses, names.Servers.Name],
            "Server");
        scope.ReportMembers("servers", members, key => servers.Find(server => KeyOf(server) == key).Key);
        return new ServersModel(names.Servers, servers.Select(server => ServerOf(server, members[KeyOf(server)])).ToEquatableArray());
    }

    /// <summary>The root of wherever the document is: that is what is meant where no server is named (OpenAPI 3.1, 4.8.1).</summary>
    private static bool SaysSomething(ApiServer server) => server.Url != "/";

    /// <summary>One address may stand there with several sets of variables.</summary>
    private static string KeyOf(ApiServer server) => $"{server.Url} {server.DefaultUrl} {string.Join(" ", server.Variables)}";

    private static ServerModel ServerOf(ApiServer source, Identifier name)
    {
        var parameters = NameScope.Assign(
            [
                .. source.Variables.Select(variable => new NameRequest("{" + variable.Name, IdentifierNaming.Camel(variable.Name), variable.Name)),
                .. source.IsAbsolute ? Array.Empty<NameRequest>() : [new NameRequest("document", "document", "document") { IsComposed = true }],
            ],
            [],
            "Value");
        return new ServerModel(
            name,
            Literal.Text(source.Url),
            source.IsAbsolute ? null : parameters["document"],
            source.Variables.OrderBy(variable => variable.Default is not null).Select(variable => VariableOf(variable, parameters["{" + variable.Name])).ToEquatableArray(),
            Doc.Of(source.Description is { Length: > 0 } text ? $"{text.Trim()}\n\n`{source.Url}`" : null, $"The server `{source.Url}`."));
    }

    private static ServerVariableModel VariableOf(ApiServerVariable source, Identifier name) => new(
        name,
        Literal.Text(source.Name),
        source.Default is { } value ? Literal.Text(value) : null,
        source.Values.Count == 0 ? [] : source.Values.Append(source.Default).OfType<string>().Distinct(StringComparer.Ordinal).Select(Literal.Text).ToEquatableArray(),
        Doc.Of(source.Description, source.Values.Count == 0 ? $"The variable `{source.Name}`." : $"The variable `{source.Name}`: {string.Join(", ", source.Values)}."));
}
