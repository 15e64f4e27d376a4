using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Sorts the security schemes: those that a client serves, and the rest.</summary>
internal static class SecurityBuilder
{
    public static ApiSecurity Build(ResolvedDocument source, List<KeyedDiagnostic> diagnostics)
    {
        var schemes = source.SecuritySchemes.Where(scheme => !IsForWebhooksAlone(scheme, source)).ToList();
        var unserved = schemes.Where(scheme => KindOf(scheme) is null).ToList();
        diagnostics.AddRange(unserved.Select(scheme =>
            KeyedDiagnostic.At(DiagnosticDescriptors.SecurityNotModelled, SourceKey.Of(scheme), scheme.Name, WordsFor(scheme), FaultOf(scheme))));
        return new ApiSecurity(
            schemes.Select(CredentialOf).OfType<ApiCredential>().ToEquatableArray(),
            [.. unserved.Select(scheme => scheme.Name)]);
    }

    /// <summary>What the API shows of itself when it calls is nothing that a caller of the API has.</summary>
    private static bool IsForWebhooksAlone(SecurityScheme scheme, ResolvedDocument source) =>
        source.Webhooks.Any(webhook => Names(webhook, scheme)) && !source.Operations.Any(operation => Names(operation, scheme));

    private static bool Names(ResolvedOperation operation, SecurityScheme scheme) =>
        operation.Security.Any(requirement => requirement.Schemes.Any(use => use.Name == scheme.Name));

    /// <summary>
    /// The alternatives of an operation, as far as the client serves them; empty where none is needed, or none is served. One that asks
    /// for nothing that the client serves comes last: who has the others' credentials shows them, and nobody has to.
    /// </summary>
    public static EquatableArray<EquatableArray<string>> AlternativesOf(ResolvedOperation operation, ApiSecurity security, List<KeyedDiagnostic> diagnostics)
    {
        foreach (var use in operation.Security.SelectMany(requirement => requirement.Schemes).Where(use => !IsDeclared(use, security)))
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.SecurityUnknown, operation.Key, use.Name));
        }

        var served = operation.Security.SelectMany(requirement => SetsOf(requirement, security, diagnostics)).ToEquatableArray();
        return served.Count > 0 && operation.Security.Any(requirement => AsksForNothing(requirement, security)) ? [.. served, []] : served;
    }

    /// <summary>
    /// What an alternative asks for beside what is served is the HttpClient's to bring (GALE1204); the rest goes along all the same.
    /// </summary>
    private static IEnumerable<EquatableArray<string>> SetsOf(SecurityRequirement requirement, ApiSecurity security, List<KeyedDiagnostic> diagnostics)
    {
        var credentials = requirement.Schemes.Select(use => security.CredentialOf(use.Name)).OfType<ApiCredential>().ToList();
        if (CredentialPlaces.Shared(credentials) is var (first, second, place))
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.CredentialsShareAPlace, SourceKey.Of(requirement), first.Scheme, second.Scheme, place));
        }

        return CredentialPlaces.SendableOf(credentials).Select(set => set.ToEquatableArray()).Where(set => set.Count > 0);
    }

    /// <summary>Nothing of the client: what the HttpClient brings is there or not, whatever else is shown.</summary>
    private static bool AsksForNothing(SecurityRequirement requirement, ApiSecurity security) =>
        requirement.Schemes.All(use => security.Unserved.Contains(use.Name));

    private static bool IsDeclared(SchemeUse use, ApiSecurity security) =>
        security.IsServed(use.Name) || security.Unserved.Contains(use.Name);

    private static ApiCredential? CredentialOf(SecurityScheme scheme) =>
        KindOf(scheme) is { } kind
            ? new ApiCredential(SourceKey.Of(scheme), scheme.Name, kind, scheme.ParameterName ?? string.Empty, scheme.Description) { Asked = AskedNames.Of(scheme) }
            : null;

    private static ApiCredentialKind? KindOf(SecurityScheme scheme) => (scheme.Type, scheme.Scheme?.ToLowerInvariant(), scheme.In) switch
    {
        ("oauth2" or "openIdConnect", _, _) or ("http", "bearer", _) => ApiCredentialKind.Bearer,
        ("http", "basic", _) => ApiCredentialKind.Basic,
        ("apiKey", _, "header") when scheme.ParameterName is { } name && HttpToken.Is(name) => ApiCredentialKind.HeaderKey,
        ("apiKey", _, "query") when scheme.ParameterName is { Length: > 0 } => ApiCredentialKind.QueryKey,
        ("apiKey", _, "cookie") when scheme.ParameterName is { } name && HttpToken.Is(name) => ApiCredentialKind.CookieKey,
        _ => null,
    };

    private static string FaultOf(SecurityScheme scheme) => scheme switch
    {
        { Type: "apiKey", In: not ("header" or "query" or "cookie") } => "an API key needs an 'in' that is header, query or cookie",
        { Type: "apiKey" } => $"an API key needs a 'name', under which the {scheme.In} has it",
        _ => "expected a bearer token, a name and password, or an API key",
    };

    private static string WordsFor(SecurityScheme scheme) =>
        string.Join(" ", new[] { scheme.Type, scheme.Scheme, scheme.In, scheme.ParameterName }.Where(word => !string.IsNullOrEmpty(word)));
}
