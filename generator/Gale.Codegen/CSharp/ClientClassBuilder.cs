using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides the client class: a property per group, an option per security scheme.</summary>
internal static class ClientClassBuilder
{
    /// <summary>What the options of every client have.</summary>
    private static readonly string[] ReservedOptions =
    [
        "scheme", "server", "BaseAddress", "MaxErrorBodyBytes", "RequestIdHeaders", "WriteUnmapped", "DriftObserver", "GetCredential", "NameOfCredential", "GetServer",
        .. ReservedNames.OfRecords,
    ];

    public static ClientClassModel Build(ApiModel api, ClientNames names, IReadOnlyList<GroupModel> groups, TypeTable types, ClientScope scope)
    {
        var options = OptionNames(api, names);
        scope.ReportMembers("options", options);
        return Build(api, names, groups, options, types, scope);
    }

    private static ClientClassModel Build(
        ApiModel api, ClientNames names, IReadOnlyList<GroupModel> groups, NameScope options, TypeTable types, ClientScope scope) => new(
        names.Client,
        names.ClientInterface,
        names.DelegatingClient,
        names.ClientOptions,
        scope.IsPublic,
        api.ServerUrl is { } url ? Literal.Text(url) : null,
        Doc.Of(JoinTitle(api), $"A client of {api.Document}."),
        CredentialsOf(api, options),
        OwnServersOf(api).Select(server => OwnServerOf(server, options)).ToEquatableArray(),
        ServersBuilder.Build(api, names, scope),
        HeadersBuilder.Build(api, names, types, scope),
        groups.Select(group => PropertyOf(group, types)).ToEquatableArray());

    private static string JoinTitle(ApiModel api) =>
        api.Description is { Length: > 0 } description ? $"{api.Title}\n\n{description}" : api.Title;

    private static NameScope OptionNames(ApiModel api, ClientNames names) => NameScope.Assign(
        [
            .. api.Credentials.Select(credential => new NameRequest(credential.Key, IdentifierNaming.Pascal(credential.Scheme), credential.Scheme).With(credential.Asked, NameRules.OfMembers, IdentifierNaming.Pascal)),
            .. OwnServersOf(api).Select(server => new NameRequest(server, OwnServerWord(api, server), server)),
        ],
        [.. ReservedOptions, names.ClientOptions.Name],
        "Option");

    private static EquatableArray<CredentialModel> CredentialsOf(ApiModel api, NameScope names) => api.Credentials
        .Select(credential => new CredentialModel(
            names[credential.Key],
            Literal.Text(credential.Scheme),
            TypeOf(credential.Kind),
            PlaceOf(credential.Kind),
            Literal.Text(credential.ParameterName),
            Doc.Of(credential.Description, $"The security scheme {credential.Scheme} of the document.")))
        .ToEquatableArray();

    /// <summary>The addresses that the document gives to some operations only.</summary>
    private static IEnumerable<string> OwnServersOf(ApiModel api) =>
        api.Operations.Select(operation => operation.Server).OfType<string>().Distinct(StringComparer.Ordinal);

    private static string OwnServerWord(ApiModel api, string url) =>
        ServerNaming.WordFor(api.Servers.First(server => server.DefaultUrl == url)) + "Address";

    private static OwnServerModel OwnServerOf(string url, NameScope names) => new(
        names[url],
        Literal.Text(url),
        Doc.Of(null, $"Where the operations go that the document sends to `{url}`. Null: there, wherever the others go."));

    private static TypeName TypeOf(ApiCredentialKind kind) => KnownTypes.Runtime(kind switch
    {
        ApiCredentialKind.Bearer => "BearerCredential",
        ApiCredentialKind.Basic => "BasicCredential",
        _ => "ApiKeyCredential",
    });

    private static Identifier? PlaceOf(ApiCredentialKind kind) => kind switch
    {
        ApiCredentialKind.HeaderKey => Identifier.FromValid("InHeader"),
        ApiCredentialKind.QueryKey => Identifier.FromValid("InQuery"),
        ApiCredentialKind.CookieKey => Identifier.FromValid("InCookie"),
        _ => null,
    };

    private static GroupPropertyModel PropertyOf(GroupModel group, TypeTable types) =>
        new(group.Property, types.Declared(group.Interface), types.Declared(group.Implementation), group.Doc);
}
