using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Drift;

/// <summary>Compares the credentials that an operation asks for.</summary>
/// <param name="pair">The operation.</param>
/// <param name="result">Receives what differs.</param>
/// <param name="isSent">Whether a client calls it: a webhook brings its credentials, and breaks no call.</param>
internal sealed class SecurityComparer(OperationPair pair, OperationComparison result, bool isSent)
{
    public void Compare()
    {
        var (was, now) = (pair.Was.Security, pair.Now.Security);
        foreach (var requirement in now)
        {
            if (was.FirstOrDefault(other => NameOf(other) == NameOf(requirement)) is { } before)
            {
                CompareScopes(before, requirement);
            }
            else
            {
                result.Changes.Add(new(ApiChangeKind.SecurityAdded, "api-security-added", isSent, NameOf(requirement), "", NameOf(requirement), null, requirement.Place));
            }
        }

        foreach (var gone in was.Where(requirement => !now.Any(other => NameOf(other) == NameOf(requirement))))
        {
            result.Changes.Add(new(ApiChangeKind.SecurityRemoved, "api-security-removed", isSent && IsNeeded(gone, was, now), NameOf(gone), NameOf(gone), "", gone.Place, pair.Now.Operation.MethodPlace));
        }
    }

    /// <summary>Whether a client that brings these credentials is refused. Where others have come instead, that is told of them.</summary>
    private static bool IsNeeded(SecurityRequirement gone, IReadOnlyList<SecurityRequirement> was, IReadOnlyList<SecurityRequirement> now) =>
        now.Count > 0 && now.All(requirement => was.Any(other => NameOf(other) == NameOf(requirement)) && requirement.Schemes.Any(use => gone.Schemes.All(one => one.Name != use.Name)));

    private void CompareScopes(SecurityRequirement was, SecurityRequirement now)
    {
        foreach (var (before, after) in was.Schemes.Join(now.Schemes, use => use.Name, use => use.Name, (before, after) => (before, after)))
        {
            result.Changes.AddRange(after.Scopes.Except(before.Scopes).Select(scope =>
                new OperationChange(ApiChangeKind.ScopeAdded, "api-security-scope-added", isSent, after.Name, "", scope, before.Place, after.Place)));
            result.Changes.AddRange(before.Scopes.Except(after.Scopes).Select(scope =>
                new OperationChange(ApiChangeKind.ScopeRemoved, "api-security-scope-removed", false, after.Name, scope, "", before.Place, after.Place)));
        }
    }

    private static string NameOf(SecurityRequirement requirement) =>
        requirement.Schemes.Count == 0 ? "none" : string.Join(" and ", requirement.Schemes.Select(use => use.Name).OrderBy(name => name, StringComparer.Ordinal));
}
