namespace Gale.Codegen.Integration.Tests.Misbehaving;

public class WrongTypeTests
{
    [Theory]
    [InlineData("checkout_id", "1", "/checkout_id", "Expected a string, found a number.")]
    [InlineData("checkout_id", "{}", "/checkout_id", "Expected a string, found an object.")]
    [InlineData("status", "true", "/status", "found a boolean")]
    [InlineData("order", "[]", "/order", "Expected an object, found an array.")]
    [InlineData("order", "\"none\"", "/order", "Expected an object, found a string.")]
    public async Task A_member_of_another_type_is_pointed_at_with_what_was_expected_and_found(
        string member, string value, string pointer, string complaint)
    {
        var error = await MisbehavingServer.RefusedAsync(With(member, value));

        Assert.Equal(pointer, error.JsonPointer);
        Assert.Contains(complaint, error.InnerException!.Message);
    }

    [Theory]
    [InlineData("amount", "\"4995\"")]
    [InlineData("amount", "49.95")]
    [InlineData("amount", "9223372036854775808")]
    [InlineData("is_recurring", "\"false\"")]
    [InlineData("is_recurring", "0")]
    [InlineData("created_at", "\"yesterday\"")]
    [InlineData("created_at", "\"2026-03-31 noon\"")]
    [InlineData("created_at", "1774958400")]
    [InlineData("line_items", "{}")]
    [InlineData("customer", "[]")]
    public async Task Nothing_is_converted_on_the_quiet(string member, string value)
    {
        var error = await MisbehavingServer.RefusedAsync(With("order", $$"""{ "{{member}}": {{value}} }"""));

        Assert.Equal($"/order/{member}", error.JsonPointer);
    }

    [Theory]
    [InlineData("4995.0", 4995)]
    [InlineData("4.995e3", 4995)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public async Task A_whole_number_may_be_written_in_any_way_that_JSON_has(string number, long amount)
    {
        var checkout = await MisbehavingServer.GetCheckoutAsync(With(
            "order",
            $$"""
            {
              "id": "ord_1", "status": "completed", "is_recurring": false, "payment_status": "captured",
              "amount": {{number}}, "currency": "usd", "customer": { "email": "e", "name": "n" },
              "created_at": "2026-03-31T12:00:00Z"
            }
            """));

        Assert.Equal(amount, checkout.Order!.Amount);
    }

    [Theory]
    [InlineData("[]", "found an array")]
    [InlineData("\"cs_1\"", "found a string")]
    [InlineData("null", "found null")]
    [InlineData("7", "found a number")]
    public async Task A_body_that_is_no_object_at_all_is_pointed_at_as_a_whole(string body, string complaint)
    {
        var error = await MisbehavingServer.RefusedAsync(body);

        Assert.Equal("", error.JsonPointer);
        Assert.Contains(complaint, error.Message);
    }

    [Fact]
    public async Task A_value_that_does_not_fit_is_not_repeated_in_the_complaint()
    {
        var error = await MisbehavingServer.RefusedAsync(With("order", """{ "created_at": "4111-1111-1111-1111" }"""));

        Assert.DoesNotContain("4111", error.InnerException!.Message);
    }

    // The member in question comes last: what is wrong with it is then the first thing that is wrong.
    private static string With(string member, string value) => member switch
    {
        "checkout_id" => $$"""{ "status": "pending", "checkout_id": {{value}} }""",
        "status" => $$"""{ "checkout_id": "cs_1", "status": {{value}} }""",
        _ => $$"""{ "checkout_id": "cs_1", "status": "pending", "{{member}}": {{value}} }""",
    };
}
