using System.Text.Json;

namespace Gale.Codegen.Integration.Tests.Misbehaving;

/// <summary>JSON leaves open what a name means that comes twice (RFC 8259, section 4). Here the last value counts.</summary>
public class DuplicateMemberTests
{
    private static readonly JsonSerializerOptions _json = new() { TypeInfoResolver = GaleV2JsonResolver.Default };

    [Fact]
    public async Task Of_a_known_member_the_last_value_counts()
    {
        var checkout = await MisbehavingServer.GetCheckoutAsync(
            """{ "checkout_id": "cs_1", "status": "pending", "checkout_id": "cs_2", "status": "failed" }""");

        Assert.Equal(new Checkout { CheckoutId = "cs_2", Status = CheckoutStatus.Failed }, checkout);
    }

    [Fact]
    public async Task Of_an_unknown_member_the_last_value_counts()
    {
        var checkout = await MisbehavingServer.GetCheckoutAsync(
            """{ "checkout_id": "cs_1", "status": "pending", "new": 1, "new": { "a": 2 } }""");

        Assert.Equal("""{ "a": 2 }""", Assert.Single(checkout.Unmapped!).Value.GetRawText());
    }

    [Theory]
    [InlineData("\"someday\"", "\"pending\"", CheckoutStatus.Pending)]
    [InlineData("\"pending\"", "\"someday\"", CheckoutStatus.Unknown)]
    [InlineData("\"someday\"", "\"never\"", CheckoutStatus.Unknown)]
    public async Task Of_a_status_the_last_one_counts_be_it_known_or_not(string first, string last, CheckoutStatus status)
    {
        var checkout = await MisbehavingServer.GetCheckoutAsync(
            $$"""{ "checkout_id": "cs_1", "status": {{first}}, "status": {{last}} }""");

        Assert.Equal(status, checkout.Status);
        Assert.Equal(last, MemberWrittenOf(checkout, "status"));
    }

    [Theory]
    [InlineData("null", "\"pl_2\"")]
    [InlineData("\"pl_1\"", "\"pl_2\"")]
    [InlineData("\"pl_1\"", "null")]
    public async Task Of_an_optional_member_the_last_value_counts_be_it_null_or_not(string first, string last)
    {
        var checkout = await MisbehavingServer.GetCheckoutAsync(
            $$"""
            { "checkout_id": "cs_1", "status": "completed", "order": {
              "id": "ord_1", "status": "completed", "is_recurring": false, "payment_status": "captured", "amount": 1,
              "currency": "usd", "customer": { "email": "e", "name": "n" }, "created_at": "2026-03-31T12:00:00Z",
              "payment_link_id": {{first}}, "payment_link_id": {{last}} } }
            """);

        Assert.Equal(last, checkout.Order!.PaymentLinkId is { } id ? $"\"{id}\"" : "null");
        Assert.Equal(last, MemberWrittenOf(checkout.Order, "payment_link_id"));
    }

    [Theory]
    [InlineData("null", "{}")]
    [InlineData("{}", "null")]
    public async Task Of_a_member_that_may_be_null_the_last_value_counts(string first, string last)
    {
        const string Order =
            """
            { "id": "ord_1", "status": "failed", "is_recurring": false, "payment_status": "failed", "amount": 1,
              "currency": "usd", "customer": { "email": "e", "name": "n" }, "created_at": "2026-03-31T12:00:00Z" }
            """;

        var checkout = await MisbehavingServer.GetCheckoutAsync(
            $$"""
            { "checkout_id": "cs_1", "status": "failed",
              "order": {{first.Replace("{}", Order)}}, "order": {{last.Replace("{}", Order)}} }
            """);

        Assert.Equal(last == "null", checkout.Order is null);
        Assert.Equal(last == "null", MemberWrittenOf(checkout, "order") == "null");
    }

    private static string MemberWrittenOf<T>(T value, string member)
    {
        using var document = JsonDocument.Parse(
            JsonSerializer.Serialize(value, _json), new JsonDocumentOptions { AllowDuplicateProperties = false });
        return document.RootElement.GetProperty(member).GetRawText();
    }
}
