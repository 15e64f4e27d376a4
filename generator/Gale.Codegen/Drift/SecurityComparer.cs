using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>
/// Compares the credentials that an operation asks for: each requirement is one way to call it. A client breaks that came in by one of
/// the ways and by none of those that there are now.
/// </summary>
/// <param name="pair">The operation.</param>
/// <param name="result">Receives what differs.</param>
/// <param name="credentials">Tells which schemes are the same.</param>
/// <param name="isSent">Whether a client calls it: a webhook brings its credentials, and breaks no call.</param>
internal sealed class SecurityComparer(OperationPair pair, OperationComparison result, Credentials credentials, bool isSent)
{
    /// <summary>Nothing said is one way: without any.</summary>
    private static readonly SecurityRequirement Anonymous = new(new YamlMapping([], Place.StartOf("")), JsonPointer.RootOf("")) { Schemes = [] };

    public void Compare()
    {
        var gone = new List<SecurityRequirement>();
        var added = WaysIn(pair.Now.Security).ToList();
        foreach (var way in WaysIn(pair.Was.Security))
        {
            if (added.Find(other => AreSame(way, other)) is { } same)
            {
                added.Remove(same);
                CompareScopes(way, same);
            }
            else
            {
                gone.Add(way);
            }
        }

        if (gone.Count + added.Count > 0)
        {
            result.Changes.Add(Exchange(gone, added));
        }
    }

    private static IReadOnlyList<SecurityRequirement> WaysIn(IReadOnlyList<SecurityRequirement> requirements) => requirements.Count > 0 ? requirements : [Anonymous];

    private bool AreSame(SecurityRequirement was, SecurityRequirement now) =>
        was.Schemes.Count == now.Schemes.Count && now.Schemes.All(use => was.Schemes.Any(other => credentials.AreSame(other, use)));

    /// <summary>What is gone and what has come are one change: of a client that could call it is asked what it brings now.</summary>
    private OperationChange Exchange(List<SecurityRequirement> gone, List<SecurityRequirement> added)
    {
        var isMore = added.Exists(way => way.Schemes.Count > 0) || gone.Count == 0;
        return new OperationChange(
            isMore ? ApiChangeKind.SecurityAdded : ApiChangeKind.SecurityRemoved,
            isMore ? "api-security-added" : "api-security-removed",
            isSent && gone.Exists(IsRefused),
            "credentials",
            NamesOf(gone),
            NamesOf(added),
            gone.Find(way => way.Schemes.Count > 0)?.Place,
            added.Find(way => way.Schemes.Count > 0)?.Place ?? credentials.PlaceIn(pair.Now))
        {
            OtherCheck = isMore && gone.Exists(way => way.Schemes.Count > 0) ? "api-security-removed" : null,
        };
    }

    /// <summary>Whether who brings what was asked for is let in by no way.</summary>
    private bool IsRefused(SecurityRequirement was) => !WaysIn(pair.Now.Security).Any(way => way.Schemes.All(use => was.Schemes.Any(brought => IsEnough(brought, use))));

    private bool IsEnough(SchemeUse brought, SchemeUse asked) => credentials.AreSame(brought, asked) && !asked.Scopes.Except(brought.Scopes).Any();

    private void CompareScopes(SecurityRequirement was, SecurityRequirement now)
    {
        var breaks = isSent && IsRefused(was);
        foreach (var after in now.Schemes)
        {
            var before = was.Schemes.First(use => credentials.AreSame(use, after));
            result.Changes.AddRange(after.Scopes.Except(before.Scopes).Select(scope =>
                new OperationChange(ApiChangeKind.ScopeAdded, "api-security-scope-added", breaks, after.Name, "", scope, before.Place, after.Place)));
            result.Changes.AddRange(before.Scopes.Except(after.Scopes).Select(scope =>
                new OperationChange(ApiChangeKind.ScopeRemoved, "api-security-scope-removed", false, after.Name, scope, "", before.Place, after.Place)));
        }
    }

    private static string NamesOf(List<SecurityRequirement> ways) => string.Join(" or ", ways.Select(NameOf));

    private static string NameOf(SecurityRequirement requirement) =>
        requirement.Schemes.Count == 0 ? "none" : string.Join(" and ", requirement.Schemes.Select(use => use.Name).OrderBy(name => name, StringComparer.Ordinal));
}
