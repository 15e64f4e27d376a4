using System.Text.Json.Nodes;

namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>The schemes say which keys they take, and the webhooks what they are sent with.</summary>
public class SecurityTests
{
    private static readonly (string Document, string Scheme, string[] Prefixes)[] Keys =
    [
        ("gale-v2", "merchantKey", ["glm_test_", "glm_live_"]),
        ("gale-v2-2025-10", "merchantKey", ["glm_test_", "glm_live_"]),
        // The page shows no key of production.
        ("gale-carts", "merchantKey", ["glm_test_"]),
        ("kadosei-v1", "applicationKey", ["ks_test_", "ks_live_"]),
    ];

    /// <summary>Only the newest page says what an event carries. A signature, as that of v1, is no scheme of OpenAPI.</summary>
    private static readonly Dictionary<string, string> OfWebhooks = new()
    {
        ["gale-v2"] = "webhookSecret",
        ["gale-v2-2025-10"] = "none",
        ["gale-v1"] = "none",
        ["kadosei-v1"] = "none",
    };

    private static readonly Dictionary<string, string[]> Schemes = new()
    {
        ["gale-v2"] = ["merchantKey", "webhookSecret"],
        ["gale-v2-2025-10"] = ["merchantKey"],
        ["gale-v1"] = ["merchantToken"],
        ["gale-carts"] = ["merchantKey"],
        ["kadosei-v1"] = ["merchantJwt", "applicationKey"],
    };

    public static TheoryData<string> Documents => SpecDocument.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_scheme_is_a_documented_bearer_token(string name) =>
        Faults.MustBeEqual(name,
            Schemes[name].Select(scheme => $"{scheme}: http bearer"),
            SchemesOf(name).Select(scheme => $"{scheme.Key}: {scheme.Value!["type"]} {scheme.Value["scheme"]}"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_schemes_name_the_prefixes_of_their_keys(string name) =>
        Faults.MustBeNone(name,
            from key in Keys
            where key.Document == name
            let description = SchemesOf(name)[key.Scheme]?["description"]?.GetValue<string>() ?? ""
            from prefix in key.Prefixes
            where !description.Contains(prefix, StringComparison.Ordinal)
            select $"{key.Scheme} does not name {prefix}");

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_webhook_is_sent_with_what_is_documented(string name) =>
        Faults.MustBeNone(name,
            from webhook in SpecDocument.Of(name).Webhooks
            where webhook.Security != OfWebhooks[name]
            select $"{webhook.Id} is sent with {webhook.Security}, not with {OfWebhooks[name]}");

    private static JsonObject SchemesOf(string name) =>
        SpecDocument.Of(name).Root["components"]!["securitySchemes"]!.AsObject();
}
