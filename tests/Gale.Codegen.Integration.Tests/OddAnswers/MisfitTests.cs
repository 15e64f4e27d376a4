using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.OddAnswers;

/// <summary>Successes whose body is JSON, but not the documented one.</summary>
public sealed class MisfitTests
{
    private const string Order =
        """
        {
          "id": "ord_1", "status": "completed", "is_recurring": false, "payment_status": "captured", "amount": 4995,
          "currency": "usd", "customer": { "email": "jane@example.com", "name": "Jane Doe" },
          "line_items": [
            {
              "product_id": "P-1", "name": "A", "quantity": 1, "unit_amount": 1, "amount": 1, "currency": "usd",
              "is_recurring": false
            },
            {
              "product_id": "P-2", "name": "B", "quantity": 1, "unit_amount": 1, "amount": 1, "currency": "usd",
              "is_recurring": true
            }
          ],
          "created_at": "2026-03-31T12:00:00Z"
        }
        """;

    private const string Checkout = $$"""{"checkout_id":"cs_1","status":"completed","order":{{Order}}}""";

    [Theory]
    [InlineData("\"cs_1\"", "null", "/checkout_id")]
    [InlineData("\"status\":\"completed\"", "\"status\":null", "/status")]
    [InlineData("\"id\": \"ord_1\"", "\"id\": null", "/order/id")]
    [InlineData("4995", "null", "/order/amount")]
    [InlineData("\"2026-03-31T12:00:00Z\"", "null", "/order/created_at")]
    [InlineData("{ \"email\": \"jane@example.com\", \"name\": \"Jane Doe\" }", "null", "/order/customer")]
    [InlineData("\"name\": \"B\"", "\"name\": null", "/order/line_items/1/name")]
    public async Task A_null_for_a_required_member_is_told_with_its_place(string found, string replacement, string pointer)
    {
        var error = await MisfitOfAsync(Checkout.Replace(found, replacement));

        Assert.Equal(pointer, error.JsonPointer);
        Assert.Contains($"at {pointer}: ", error.Message);
        Assert.Contains("null", error.InnerException!.Message);
    }

    [Theory]
    [InlineData("\"checkout_id\":\"cs_1\",", "", "'checkout_id'")]
    [InlineData(" \"amount\": 4995,", "/order", "'amount'")]
    [InlineData(", \"name\": \"Jane Doe\"", "/order/customer", "'name'")]
    [InlineData("\"product_id\": \"P-2\",", "/order/line_items/1", "'product_id'")]
    public async Task A_missing_required_member_is_named_and_its_object_is_told(string left, string pointer, string name)
    {
        Assert.Contains(left, Checkout);

        var error = await MisfitOfAsync(Checkout.Replace(left, ""));

        Assert.Equal(pointer, error.JsonPointer);
        Assert.Contains(name, error.InnerException!.Message);
        Assert.Equal((200, "getCheckout"), (error.StatusCode, error.Operation));
    }

    [Theory]
    [InlineData("4995", "\"4995\"", "/order/amount")]
    [InlineData("4995", "49.95", "/order/amount")]
    [InlineData("4995", "9223372036854775808", "/order/amount")]
    [InlineData("\"completed\",\"order\"", "5,\"order\"", "/status")]
    [InlineData("\"cs_1\"", "{}", "/checkout_id")]
    [InlineData("\"is_recurring\": true", "\"is_recurring\": \"true\"", "/order/line_items/1/is_recurring")]
    [InlineData("\"2026-03-31T12:00:00Z\"", "\"yesterday\"", "/order/created_at")]
    [InlineData("\"2026-03-31T12:00:00Z\"", "1774958400", "/order/created_at")]
    [InlineData("{ \"email\": \"jane@example.com\", \"name\": \"Jane Doe\" }", "\"Jane\"", "/order/customer")]
    [InlineData("{ \"email\": \"jane@example.com\", \"name\": \"Jane Doe\" }", "[\"Jane\"]", "/order/customer")]
    public async Task A_value_of_the_wrong_type_is_told_with_its_place(string found, string replacement, string pointer)
    {
        Assert.Contains(found, Checkout);

        Assert.Equal(pointer, (await MisfitOfAsync(Checkout.Replace(found, replacement))).JsonPointer);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"cs_1\"")]
    [InlineData("42")]
    public async Task Another_kind_of_json_is_told_for_the_whole_body(string body)
    {
        var error = await MisfitOfAsync(body);

        Assert.Equal(("", body), (error.JsonPointer, error.RawBody));
    }

    [Fact]
    public async Task A_list_in_place_of_an_object_and_the_other_way_round_are_told()
    {
        Assert.Equal("/order", (await MisfitOfAsync("""{"checkout_id":"cs_1","status":"completed","order":[]}""")).JsonPointer);
        var lines = Checkout.Replace("\"line_items\": [", "\"line_items\": { \"0\": [").Replace("],", "]},");
        Assert.Equal("/order/line_items", (await MisfitOfAsync(lines)).JsonPointer);
    }

    [Theory]
    [InlineData("\"payment_status\"", "\"payment_link_id\": null, \"payment_status\"")]
    [InlineData("\"created_at\"", "\"reference_id\": null, \"created_at\"")]
    public async Task A_null_for_an_optional_member_is_taken_and_written_back(string found, string replacement)
    {
        var body = Checkout.Replace(found, replacement);
        await using var server = OddServer.Answering(body);
        using var http = new HttpClient();

        var checkout = await server.GaleV2Client(http).Checkout.GetCheckoutAsync("cs_1");

        Assert.Equal((null, null), (checkout.Order!.PaymentLinkId, checkout.Order.ReferenceId));
        JsonAssert.Same(body, GeneratedJson.GaleV2.Write(checkout));
    }

    [Fact]
    public async Task A_null_for_an_optional_list_is_taken_and_written_back()
    {
        var start = Checkout.IndexOf("\"line_items\"", StringComparison.Ordinal);
        var body = Checkout[..start] + """ "line_items": null, "created_at": "2026-03-31T12:00:00Z"}}""";
        await using var server = OddServer.Answering(body);
        using var http = new HttpClient();

        var checkout = await server.GaleV2Client(http).Checkout.GetCheckoutAsync("cs_1");

        Assert.Null(checkout.Order!.LineItems);
        JsonAssert.Same(body, GeneratedJson.GaleV2.Write(checkout));
    }

    [Fact]
    public async Task With_response_a_misfit_is_returned_with_its_headers()
    {
        await using var server = OddServer.Answering("""{"status":"pending"}""");
        using var http = new HttpClient();

        var answer = await server.GaleV2Client(http).Checkout.GetCheckoutWithResponseAsync("cs_1");

        Assert.Equal((200, false), (answer.StatusCode, answer.IsSuccess));
        Assert.IsType<InvalidResponseException>(answer.Error);
        Assert.Equal("application/json", answer.Headers["Content-Type"]);
    }

    private static async Task<InvalidResponseException> MisfitOfAsync(string body)
    {
        await using var server = OddServer.Answering(body);
        using var http = new HttpClient();
        return await Assert.ThrowsAsync<InvalidResponseException>(
            () => server.GaleV2Client(http).Checkout.GetCheckoutAsync("cs_1"));
    }
}
