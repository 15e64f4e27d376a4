using System.Net;
using System.Text.Json;

namespace Gale.Codegen.Integration.Tests.Misbehaving;

/// <summary>Null where the document has a member that may be absent, but not null.</summary>
public class UnexpectedNullTests
{
    private const string Order =
        """
        {
          "id": "ord_1", "status": "completed", "is_recurring": false, "payment_status": "captured", "amount": 4995,
          "currency": "usd", "payment_link_id": null, "line_items": null, "customer": { "email": "e", "name": "n" },
          "created_at": "2026-03-31T12:00:00Z"
        }
        """;

    private static readonly JsonSerializerOptions _json = new() { TypeInfoResolver = GaleV2JsonResolver.Default };

    [Fact]
    public async Task Is_read_as_absent_and_kept()
    {
        var order = await ReadOrderAsync();

        Assert.Null(order.PaymentLinkId);
        Assert.Null(order.LineItems);
        Assert.Equal(["payment_link_id", "line_items"], order.Unmapped!.Keys);
        Assert.All(order.Unmapped.Values, value => Assert.Equal(JsonValueKind.Null, value.ValueKind));
    }

    [Fact]
    public async Task Is_written_back_once()
    {
        var written = JsonSerializer.Serialize(await ReadOrderAsync(), _json);

        using var document = JsonDocument.Parse(written, new JsonDocumentOptions { AllowDuplicateProperties = false });
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("payment_link_id").ValueKind);
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("line_items").ValueKind);
    }

    [Fact]
    public async Task Gives_way_to_a_value()
    {
        var order = await ReadOrderAsync() with { PaymentLinkId = "pl_1" };

        using var document = JsonDocument.Parse(
            JsonSerializer.Serialize(order, _json), new JsonDocumentOptions { AllowDuplicateProperties = false });

        Assert.Equal("pl_1", document.RootElement.GetProperty("payment_link_id").GetString());
    }

    [Fact]
    public async Task Is_no_reason_to_leave_an_error_untyped()
    {
        var client = MisbehavingServer.Client(
            HttpStatusCode.NotFound, """{ "error": { "code": "not_found", "message": "m", "details": null } }""");

        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(() => client.Checkout.GetCheckoutAsync("cs_1"));

        Assert.Null(error.Error.Error.Details);
        Assert.Equal(ErrorCode.NotFound, error.Error.Error.Code);
    }

    private static async Task<CheckoutOrder> ReadOrderAsync()
    {
        var checkout = await MisbehavingServer.GetCheckoutAsync(
            $$"""{ "checkout_id": "cs_1", "status": "completed", "order": {{Order}} }""");
        return checkout.Order!;
    }
}
