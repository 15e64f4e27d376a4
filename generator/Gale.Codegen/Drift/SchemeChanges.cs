using Gale.Codegen.Diagnostics;
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

        foreach (var change in Credentials.AreOfOneKind(was, now) ? Flows(was, now) : [])
        {
            yield return change;
        }
    }

    /// <summary>A flow that is gone gives no tokens any more; one more takes nothing away.</summary>
    private static IEnumerable<ApiChange> Flows(SecurityScheme was, SecurityScheme now)
    {
        foreach (var flow in now.Flows)
        {
            var before = was.Flows.FirstOrDefault(other => other.Name == flow.Name);
            foreach (var change in before is null ? [Flow("added", now, "", flow.Name, null, flow.Place)] : Flow(before, flow, now.Name))
            {
                yield return change;
            }
        }

        foreach (var gone in was.Flows.Where(flow => now.Flows.All(other => other.Name != flow.Name)))
        {
            yield return Flow("removed", now, gone.Name, "", gone.Place, Keyword.PlaceOf(now, "flows"));
        }
    }

    private static ApiChange Flow(string word, SecurityScheme now, string before, string after, Place? wasAt, Place at) =>
        new(ApiChangeKind.SchemeFlowChanged, null, Travel.None, now.Name, before, after, wasAt, at, [])
        {
            IsBreaking = after.Length == 0,
            Checks = [$"api-security-component-oauth-flow-{word}"],
        };

    private static IEnumerable<ApiChange> Flow(OAuthFlow before, OAuthFlow after, string name)
    {
        (string Check, string? Before, string? After)[] addresses =
        [
            ("url", before.AuthorizationUrl, after.AuthorizationUrl),
            ("token-url", before.TokenUrl, after.TokenUrl),
            ("device-url", before.DeviceAuthorizationUrl, after.DeviceAuthorizationUrl),
            ("refresh-url", before.RefreshUrl, after.RefreshUrl),
        ];
        return addresses
            .Where(address => address.Before != address.After)
            .Select(address => Change(ApiChangeKind.SchemeAddressChanged, $"api-security-component-oauth-{address.Check}-changed", address.Before, address.After, before, after, name));
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
