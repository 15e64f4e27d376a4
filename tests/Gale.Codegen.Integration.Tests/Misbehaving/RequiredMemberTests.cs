namespace Gale.Codegen.Integration.Tests.Misbehaving;

public class RequiredMemberTests
{
    [Fact]
    public async Task A_missing_required_member_is_named_and_the_object_that_lacks_it_is_pointed_at()
    {
        var error = await MisbehavingServer.RefusedAsync("""{ "checkout_id": "cs_1" }""");

        Assert.Equal("", error.JsonPointer);
        Assert.Equal("Checkout lacks the required member 'status'.", error.InnerException!.Message);
    }

    [Fact]
    public async Task All_missing_required_members_are_named_at_once()
    {
        var error = await MisbehavingServer.RefusedAsync(
            """{ "checkout_id": "cs_1", "status": "completed", "order": { "customer": { "phone": "1" } } }""");

        Assert.Equal("/order/customer", error.JsonPointer);
        Assert.Contains("lacks the required members 'email', 'name'", error.Message);
    }

    [Theory]
    [InlineData("""{ "checkout_id": null, "status": "pending" }""", "/checkout_id")]
    [InlineData("""{ "checkout_id": "cs_1", "status": null }""", "/status")]
    [InlineData("""{ "checkout_id": "cs_1", "status": "pending", "order": { "id": null } }""", "/order/id")]
    public async Task A_null_for_a_required_member_is_pointed_at(string body, string pointer)
    {
        var error = await MisbehavingServer.RefusedAsync(body);

        Assert.Equal(pointer, error.JsonPointer);
        Assert.Contains("null", error.InnerException!.Message);
    }

    [Fact]
    public async Task What_does_not_fit_is_found_deep_inside_a_list()
    {
        var error = await MisbehavingServer.RefusedAsync(
            """
            {
              "checkout_id": "cs_1", "status": "completed",
              "order": { "line_items": [ {
                "product_id": "P", "name": "N", "quantity": 1, "unit_amount": 1, "amount": 1, "currency": "usd",
                "is_recurring": false }, { "product_id": "P", "amount": null } ] }
            }
            """);

        Assert.Equal("/order/line_items/1/amount", error.JsonPointer);
    }
}
