using System.Text;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.OddAnswers;

/// <summary>Good JSON of a kind that nobody sends who means well.</summary>
public sealed class HostileBodyTests
{
    [Theory]
    [InlineData("""{"checkout_id":"a","checkout_id":"b","status":"failed","status":"pending"}""", CheckoutStatus.Pending)]
    [InlineData("""{"checkout_id":"b","status":"pending","status":"abandoned"}""", CheckoutStatus.Unknown)]
    [InlineData("""{"checkout_id":"b","status":"abandoned","status":"pending"}""", CheckoutStatus.Pending)]
    public async Task Of_a_member_that_comes_twice_the_last_counts(string body, CheckoutStatus status)
    {
        var checkout = await ReadAsync(body);

        Assert.Equal(("b", status), (checkout.CheckoutId, checkout.Status));
        var written = status is CheckoutStatus.Unknown ? "abandoned" : "pending";
        JsonAssert.Same($$"""{"checkout_id":"b","status":"{{written}}"}""", GeneratedJson.GaleV2.Write(checkout));
    }

    [Fact]
    public void Of_an_optional_member_that_comes_twice_the_last_counts_also_where_it_is_null()
    {
        const string Link = """{"email":"jane@example.com","email":null,"first_name":null,"first_name":"Jane"}""";

        var customer = GeneratedJson.GaleV2.Read<PaymentLinkCustomer>(Link);

        Assert.Equal((null, "Jane"), (customer.Email, customer.FirstName));
        JsonAssert.Same("""{"email":null,"first_name":"Jane"}""", GeneratedJson.GaleV2.Write(customer));
    }

    [Fact]
    public async Task Of_a_nullable_member_that_comes_twice_the_last_counts_also_where_it_is_null()
    {
        const string Order =
            """
            {"id":"ord_1","status":"failed","is_recurring":false,"payment_status":"failed","amount":1,"currency":"usd",
             "customer":{"email":"jane@example.com","name":"Jane Doe"},"created_at":"2026-03-31T12:01:00Z"}
            """;

        var first = await ReadAsync($$"""{"checkout_id":"cs_1","status":"failed","order":null,"order":{{Order}}}""");
        var last = await ReadAsync($$"""{"checkout_id":"cs_1","status":"failed","order":{{Order}},"order":null}""");

        Assert.Equal("ord_1", first.Order?.Id);
        Assert.Null(last.Order);
    }

    [Fact]
    public async Task Of_an_unknown_member_that_comes_twice_the_last_is_kept()
    {
        var checkout = await ReadAsync("""{"x":1,"checkout_id":"cs_1","status":"pending","x":{"y":2}}""");

        JsonAssert.Same("""{"checkout_id":"cs_1","status":"pending","x":{"y":2}}""", GeneratedJson.GaleV2.Write(checkout));
    }

    [Fact]
    public async Task Ten_thousand_unknown_members_are_kept()
    {
        var body = new StringBuilder("""{"checkout_id":"cs_1","status":"abandoned" """);
        for (var i = 0; i < 10_000; i++)
        {
            body.Append($$""","x_{{i}}":{"i":{{i}}}""");
        }

        body.Append('}');
        var (checkout, again) = (await ReadAsync(body.ToString()), await ReadAsync(body.ToString()));

        Assert.Equal(10_001, checkout.Unmapped!.Count);
        Assert.Equal(9_999, checkout.Unmapped["x_9999"].GetProperty("i").GetInt32());
        Assert.Equal(checkout, again);
        JsonAssert.Same(body.ToString(), GeneratedJson.GaleV2.Write(checkout));
    }

    [Fact]
    public async Task Sixty_levels_are_kept()
    {
        var body = $$"""{"checkout_id":"cs_1","status":"pending","x":{{Nested(60)}}}""";

        JsonAssert.Same(body, GeneratedJson.GaleV2.Write(await ReadAsync(body)));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    public async Task More_levels_than_a_reader_takes_are_an_error_and_no_overflow(int levels)
    {
        var body = $$"""{"checkout_id":"cs_1","status":"pending","x":{{Nested(levels)}}}""";
        await using var server = OddServer.Answering(body);
        using var http = new HttpClient();

        var error = await Assert.ThrowsAsync<InvalidResponseException>(
            () => server.GaleV2Client(http).Checkout.GetCheckoutAsync("cs_1"));

        Assert.StartsWith("/x/0/0/0", error.JsonPointer);
    }

    [Fact]
    public async Task A_long_text_and_a_byte_order_mark_are_read()
    {
        var id = new string('ü', 1_000_000);
        var checkout = await ReadAsync($$"""{{'\uFEFF'}}{"checkout_id":"{{id}}","status":"pending"}""");

        Assert.Equal(id, checkout.CheckoutId);
    }

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);

    private static async Task<Checkout> ReadAsync(string body)
    {
        await using var server = OddServer.Answering(body);
        using var http = new HttpClient();
        return await server.GaleV2Client(http).Checkout.GetCheckoutAsync("cs_1");
    }
}
