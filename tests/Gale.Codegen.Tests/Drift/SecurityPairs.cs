using static Gale.Codegen.Tests.Drift.DriftProject;

namespace Gale.Codegen.Tests.Drift;

/// <summary>Ways to call an operation: what is told is what shuts somebody out, once.</summary>
internal static class SecurityPairs
{
    private const string Key = "key: {type: apiKey, in: header, name: X-Key}";

    private const string Token = "token: {type: http, scheme: bearer}";

    public static IReadOnlyList<(string Name, string Was, string Now, string[] Told)> All { get; } = [.. Ways(), .. Schemes(), .. Scopes()];

    private static IEnumerable<(string, string, string, string[])> Ways() =>
    [
        ("another way in beside", Asks("[{key: []}]"), Asks("[{key: []}, {token: []}]"), ["Info (8,29) GALE3501 api-security-added"]),
        ("nothing needs to be shown any more", Asks("[{key: []}]"), Asks("[{key: []}, {}]"), ["Info (8,7) GALE3501 api-security-added"]),
        ("something must be shown now", Asks("[{key: []}, {}]"), Asks("[{key: []}]"), ["Warning (8,7) GALE3501 api-security-removed"]),
        ("both instead of one", Asks("[{key: []}]"), Asks("[{key: [], token: []}]"), ["Warning (8,18) GALE3501 api-security-added"]),
        ("one instead of both", Asks("[{key: [], token: []}]"), Asks("[{key: []}]"), ["Info (8,18) GALE3501 api-security-added"]),
        ("one of both, whichever", Asks("[{key: [], token: []}]"), Asks("[{key: []}, {token: []}]"), ["Info (8,18) GALE3501 api-security-added"]),
        ("another instead", Asks("[{key: []}]"), Asks("[{token: []}]"), ["Warning (8,18) GALE3501 api-security-added"]),
        ("one of two ways becomes narrower", Asks("[{key: []}, {token: []}]"), Asks("[{key: []}, {key: [], token: []}]"), ["Warning (8,29) GALE3501 api-security-added"]),
        ("the order of the ways", Asks("[{key: []}, {token: []}]"), Asks("[{token: []}, {key: []}]"), []),
        ("anonymous, said otherwise", Asks("[]"), Asks("[{}]"), []),
        ("the whole document's, for three operations", Three("[{key: []}]"), Three("[{token: []}]"), ["Warning (3,12) GALE3501 api-security-added"]),
        ("the whole document's is gone", Three("[{key: []}]"), Three("[]"), ["Info (3,1) GALE3501 api-security-removed"]),
    ];

    private static IEnumerable<(string, string, string, string[])> Schemes() =>
    [
        ("a scheme is called otherwise, and its property in C#", Asks("[{key: []}]"), Called("[{apiKey: []}]", Key, "apiKey: {type: apiKey, in: header, name: x-key}"), ["Warning (14,13) GALE3215 api-security-component-name-changed"]),
        ("a scheme is called otherwise, and its property in C# as before", Asks("[{key: []}]"), Called("[{apiKey: []}]", Key, "apiKey: {type: apiKey, in: header, name: X-Key, x-csharp-name: Key}"), []),
        ("the property of a scheme is called otherwise", Asks("[{key: []}]"), Called("[{key: []}]", Key, "key: {type: apiKey, in: header, name: X-Key, x-csharp-name: Secret}"), ["Warning (14,50) GALE3215 api-security-component-name-changed"]),
        ("a scheme of another name that is another", Asks("[{key: []}]"), Called("[{other: []}]", Key, "other: {type: apiKey, in: header, name: X-Other}"), ["Warning (8,18) GALE3501 api-security-added"]),
        ("the header of a scheme is another", Asks("[{key: []}]"), Called("[{key: []}]", Key, "key: {type: apiKey, in: header, name: X-Other}"), ["Warning (14,10) GALE3502 api-security-component-type-changed"]),
        ("tokens from another address", Called("[{token: []}]", Token, "token: {type: openIdConnect, openIdConnectUrl: 'https://a'}"), Called("[{token: []}]", Token, "token: {type: openIdConnect, openIdConnectUrl: 'https://b'}"), ["Warning (15,12) GALE3502 api-security-component-open-id-connect-url-changed"]),
        ("a way to get tokens more", Called("[{token: []}]", Token, Flows("")), Called("[{token: []}]", Token, Flows(Password)), ["Info (15,101) GALE3502 api-security-component-oauth-flow-added"]),
        ("a way to get tokens less", Called("[{token: []}]", Token, Flows(Password)), Called("[{token: []}]", Token, Flows("")), ["Warning (15,27) GALE3502 api-security-component-oauth-flow-removed"]),
    ];

    private const string Password = ", password: {tokenUrl: 'https://a', scopes: {}}";

    private static string Flows(string more) => $"token: {{type: oauth2, flows: {{clientCredentials: {{tokenUrl: 'https://a', scopes: {{}}}}{more}}}}}";

    private static IEnumerable<(string, string, string, string[])> Scopes() =>
    [
        ("a scope more", Asks("[{token: [read]}]"), Asks("[{token: [read, write]}]"), ["Warning (8,19) GALE3501 api-security-scope-added"]),
        ("a scope less", Asks("[{token: [read, write]}]"), Asks("[{token: [read]}]"), ["Info (8,19) GALE3501 api-security-scope-removed"]),
        ("a scope more, of which one way knows nothing", Asks("[{token: [read]}, {key: []}]"), Asks("[{token: [read, write]}, {key: []}]"), ["Warning (8,19) GALE3501 api-security-scope-added"]),
        ("a scope more beside no credentials at all", Asks("[{token: [read]}, {}]"), Asks("[{token: [read, write]}, {}]"), ["Info (8,19) GALE3501 api-security-scope-added"]),
    ];

    private static string Asks(string security) => Operation($"security: {security}\n      responses: {{'204': {{description: OK}}}}");

    private static string Called(string security, string was, string now) => Asks(security).Replace(was, now, StringComparison.Ordinal);

    private static string Three(string security) => Operation("responses: {'204': {description: OK}}")
        .Replace("paths:", $"security: {security}\npaths:", StringComparison.Ordinal)
        .Replace("    post:", "    get: {operationId: a, tags: [Pets], responses: {'204': {description: OK}}}\n    put: {operationId: b, tags: [Pets], responses: {'204': {description: OK}}}\n    post:", StringComparison.Ordinal);
}
