using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides the client class: a property per group, an option per security scheme.</summary>
internal static class ClientClassBuilder
{
    /// <summary>What the options of every client have.</summary>
    private static readonly string[] ReservedOptions =
    [
        "BaseAddress", "MaxErrorBodyBytes", "RequestIdHeaders", "WriteUnmapped", "GetCredential", "NameOfCredential",
        .. ReservedNames.OfRecords,
    ];

    public static ClientClassModel Build(ApiModel api, ClientNames names, IReadOnlyList<GroupModel> groups, TypeTable types, ClientScope scope) => new(
        names.Client,
        names.ClientInterface,
        names.DelegatingClient,
        names.ClientOptions,
        scope.IsPublic,
        api.ServerUrl is { } url ? Literal.Text(url) : null,
        Doc.Of(JoinTitle(api), $"A client of {api.Document}."),
        CredentialsOf(api, names),
        HeadersBuilder.Build(api, names, types, scope),
        groups.Select(group => PropertyOf(group, types)).ToEquatableArray());

    private static string JoinTitle(ApiModel api) =>
        api.Description is { Length: > 0 } description ? $"{api.Title}\n\n{description}" : api.Title;

    private static EquatableArray<CredentialModel> CredentialsOf(ApiModel api, ClientNames names)
    {
        var properties = NameScope.Assign(
            [.. api.Credentials.Select(credential => new NameRequest(credential.Key, IdentifierNaming.Pascal(credential.Scheme), credential.Scheme))],
            [.. ReservedOptions, names.ClientOptions.Name],
            "Credential");
        return api.Credentials
            .Select(credential => new CredentialModel(
                properties[credential.Key],
                Literal.Text(credential.Scheme),
                TypeOf(credential.Kind),
                PlaceOf(credential.Kind),
                Literal.Text(credential.ParameterName),
                Doc.Of(credential.Description, $"The security scheme {credential.Scheme} of the document.")))
            .ToEquatableArray();
    }

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
