using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>What the security schemes of two documents are on the wire: what they are called is no matter there.</summary>
/// <param name="was">The document as it was.</param>
/// <param name="now">As it is.</param>
internal sealed class Credentials(ResolvedDocument was, ResolvedDocument now)
{
    private readonly Dictionary<string, SecurityScheme> _was = SchemesIn(was);
    private readonly Dictionary<string, SecurityScheme> _now = SchemesIn(now);

    /// <summary>What a client has to send: <c>http bearer</c>, <c>apiKey in header 'X-Key'</c>.</summary>
    public static string KindOf(SecurityScheme scheme) => scheme.Type switch
    {
        "http" => $"http {scheme.Scheme?.ToLowerInvariant()}",
        "apiKey" => $"apiKey in {scheme.In} '{scheme.ParameterName}'",
        var type => type,
    };

    /// <summary>Whether a client sends the same; the name of a header in whatever letters.</summary>
    public static bool AreOfOneKind(SecurityScheme one, SecurityScheme other) =>
        string.Equals(KindOf(one), KindOf(other), one.In == "header" ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    /// <summary>Whether a client sends the same and has it from the same place.</summary>
    public static bool AreAlike(SecurityScheme one, SecurityScheme other) =>
        AreOfOneKind(one, other) && one.OpenIdConnectUrl == other.OpenIdConnectUrl && one.Flows.Select(SourceOf).SequenceEqual(other.Flows.Select(SourceOf));

    /// <summary>One name is one scheme: where it is another on the wire, that is told of the scheme.</summary>
    public bool AreSame(SchemeUse one, SchemeUse other) =>
        one.Name == other.Name || (_was.TryGetValue(one.Name, out var scheme) && _now.TryGetValue(other.Name, out var like) && AreAlike(scheme, like));

    /// <summary>Where it is said what an operation asks for: at the operation, else once for all.</summary>
    public Place PlaceIn(ResolvedOperation operation) =>
        Keyword.ValueOf(operation.Operation, "security") is not null ? Keyword.PlaceOf(operation.Operation, "security")
        : Keyword.ValueOf(now.Document, "security") is not null ? Keyword.PlaceOf(now.Document, "security")
        : operation.Operation.MethodPlace;

    private static (string Flow, string? From, string? Token) SourceOf(OAuthFlow flow) => (flow.Name, flow.AuthorizationUrl, flow.TokenUrl);

    private static Dictionary<string, SecurityScheme> SchemesIn(ResolvedDocument document) =>
        document.SecuritySchemes.GroupBy(scheme => scheme.Name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
}
