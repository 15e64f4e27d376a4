namespace Gale.Codegen.Api;

/// <summary>
/// Where credentials travel. A header, a parameter or a cookie has one value (RFC 9110, 11.6.2, says so of <c>Authorization</c>), so
/// that what asks for two credentials in one place cannot be sent: who writes that means either.
/// </summary>
internal static class CredentialPlaces
{
    /// <summary>Two that travel in one place, and that place; <see langword="null"/> where each has its own.</summary>
    public static (ApiCredential First, ApiCredential Second, string Place)? Shared(IReadOnlyList<ApiCredential> credentials) =>
        ByPlace(credentials).FirstOrDefault(same => same.Length > 1) is { } same ? (same[0], same[1], WordsFor(same[0])) : null;

    /// <summary>
    /// The sets that can be sent in the place of one: itself, or one with the first credential of each place, then one with the second.
    /// </summary>
    public static IEnumerable<IReadOnlyList<string>> SendableOf(IReadOnlyList<ApiCredential> credentials)
    {
        var places = ByPlace(credentials).ToList();
        var most = places.Select(same => same.Length).DefaultIfEmpty(1).Max();
        return Enumerable.Range(0, most).Select(turn => (IReadOnlyList<string>)[.. places.Select(same => same[Math.Min(turn, same.Length - 1)].Scheme)]);
    }

    private static IEnumerable<ApiCredential[]> ByPlace(IReadOnlyList<ApiCredential> credentials) =>
        credentials.GroupBy(PlaceOf).Select(same => same.ToArray());

    /// <summary>Headers do not tell capitals from small letters, parameters and cookies do.</summary>
    private static (string In, string Name) PlaceOf(ApiCredential credential) => credential.Kind switch
    {
        ApiCredentialKind.HeaderKey => ("header", credential.ParameterName.ToLowerInvariant()),
        ApiCredentialKind.QueryKey => ("parameter", credential.ParameterName),
        ApiCredentialKind.CookieKey => ("cookie", credential.ParameterName),
        _ => ("header", "authorization"),
    };

    private static string WordsFor(ApiCredential credential) =>
        $"{PlaceOf(credential).In} {(credential.ParameterName.Length == 0 ? "Authorization" : credential.ParameterName)}";
}
