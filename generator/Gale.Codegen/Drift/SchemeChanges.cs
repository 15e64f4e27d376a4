using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Compares the security schemes that both documents have, by their names; one that is the same under another name has another property in C#.</summary>
internal static class SchemeChanges
{
    public static IEnumerable<ApiChange> Between(ResolvedDocument was, ResolvedDocument now) =>
        from after in now.SecuritySchemes
        let before = was.SecuritySchemes.FirstOrDefault(scheme => scheme.Name == after.Name) ?? RenamedFrom(after, was, now)
        where before is not null
        from change in Named(before, after).Concat(Between(before, after))
        select change;

    private static SecurityScheme? RenamedFrom(SecurityScheme scheme, ResolvedDocument was, ResolvedDocument now) =>
        was.SecuritySchemes.FirstOrDefault(other => Credentials.AreAlike(other, scheme) && now.SecuritySchemes.All(one => one.Name != other.Name));

    private static IEnumerable<ApiChange> Named(SecurityScheme was, SecurityScheme now)
    {
        if (CSharpNames.BetweenWords(was, was.Name, now, now.Name) is var (before, after))
        {
            yield return new ApiChange(ApiChangeKind.SchemeRenamed, null, Travel.None, now.Name, before, after, was.Place, CSharpNames.PlaceOf(now, now.Place), [])
            {
                IsBreaking = false,
                Checks = ["api-security-component-name-changed"],
            };
        }
    }

    private static IEnumerable<ApiChange> Between(SecurityScheme was, SecurityScheme now)
    {
        if (!Credentials.AreOfOneKind(was, now))
        {
            yield return Change(ApiChangeKind.SchemeChanged, "api-security-component-type-changed", Credentials.KindOf(was), Credentials.KindOf(now), was, now);
        }
        else if (was.OpenIdConnectUrl != now.OpenIdConnectUrl)
        {
            yield return Change(ApiChangeKind.SchemeAddressChanged, "api-security-component-open-id-connect-url-changed", was.OpenIdConnectUrl, now.OpenIdConnectUrl, was, now, now.Name);
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
}
