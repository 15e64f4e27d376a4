using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Compares the security schemes that both documents have.</summary>
internal static class SchemeChanges
{
    public static IEnumerable<ApiChange> Between(ResolvedDocument was, ResolvedDocument now) =>
        from after in now.SecuritySchemes
        let before = was.SecuritySchemes.FirstOrDefault(scheme => scheme.Name == after.Name)
        where before is not null
        from change in Between(before, after)
        select change;

    private static IEnumerable<ApiChange> Between(SecurityScheme was, SecurityScheme now)
    {
        if (KindOf(was) != KindOf(now))
        {
            yield return Change(ApiChangeKind.SchemeChanged, "api-security-component-type-changed", KindOf(was), KindOf(now), was, now);
        }

        foreach (var (before, after) in was.Flows.Join(now.Flows, flow => flow.Name, flow => flow.Name, (before, after) => (before, after)))
        {
            if (before.AuthorizationUrl != after.AuthorizationUrl)
            {
                yield return Change(ApiChangeKind.SchemeAddressChanged, "api-security-component-oauth-url-changed", before.AuthorizationUrl, after.AuthorizationUrl, before, after, now.Name);
            }

            if (before.TokenUrl != after.TokenUrl)
            {
                yield return Change(ApiChangeKind.SchemeAddressChanged, "api-security-component-oauth-token-url-changed", before.TokenUrl, after.TokenUrl, before, after, now.Name);
            }
        }
    }

    private static ApiChange Change(ApiChangeKind kind, string check, string before, string after, SecurityScheme was, SecurityScheme now) =>
        Change(kind, check, before, after, was, now, now.Name);

    private static ApiChange Change(ApiChangeKind kind, string check, string? before, string? after, OpenApiElement was, OpenApiElement now, string name) =>
        new(kind, null, Travel.None, name, before ?? "", after ?? "", was.Place, now.Place, [])
        {
            IsBreaking = true,
            Checks = [check],
        };

    /// <summary>What a client has to send: <c>http bearer</c>, <c>apiKey in header 'X-Key'</c>.</summary>
    private static string KindOf(SecurityScheme scheme) => scheme.Type switch
    {
        "http" => $"http {scheme.Scheme?.ToLowerInvariant()}",
        "apiKey" => $"apiKey in {scheme.In} '{scheme.ParameterName}'",
        var type => type,
    };
}
