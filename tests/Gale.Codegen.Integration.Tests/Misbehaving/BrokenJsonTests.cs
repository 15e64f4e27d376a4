namespace Gale.Codegen.Integration.Tests.Misbehaving;

public class BrokenJsonTests
{
    private const string Whole =
        """{ "checkout_id": "cs_1", "status": "failed", "order": null, "new": [1, { "a": "b" }] }""";

    [Fact]
    public async Task A_body_that_breaks_off_anywhere_is_an_error()
    {
        for (var length = 0; length < Whole.Length; length++)
        {
            var error = await MisbehavingServer.RefusedAsync(Whole[..length]);
            Assert.Equal(Whole[..length], error.RawBody);
        }

        Assert.Equal(CheckoutStatus.Failed, (await MisbehavingServer.GetCheckoutAsync(Whole)).Status);
    }

    [Theory]
    [InlineData("""{ "checkout_id": "cs_""", "/checkout_id")]
    [InlineData("""{ "checkout_id": "cs_1", "status": "pending", "order": { "id": "ord_""", "/order/id")]
    [InlineData("""{ "checkout_id": "cs_1", "new": [1, 2, { "a~b/c": tru """, "/new/2/a~0b~1c")]
    public async Task The_place_where_it_breaks_is_pointed_at(string body, string pointer)
    {
        var error = await MisbehavingServer.RefusedAsync(body);

        Assert.Equal(pointer, error.JsonPointer);
    }

    [Theory]
    [InlineData("""{ "checkout_id": "cs_1", "status": "pending" } }""")]
    [InlineData("""{ "checkout_id": "cs_1", "status": "pending" }{ "checkout_id": "cs_2", "status": "pending" }""")]
    [InlineData("""{ "checkout_id": "cs_1", "status": "pending", }""")]
    [InlineData("""{ 'checkout_id': 'cs_1', 'status': 'pending' }""")]
    [InlineData("""/* cs_1 */ { "checkout_id": "cs_1", "status": "pending" }""")]
    public async Task What_only_looks_like_JSON_is_an_error(string body)
    {
        var error = await MisbehavingServer.RefusedAsync(body);

        Assert.Equal(body, error.RawBody);
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_JSON()
    {
        var checkout = await MisbehavingServer.GetCheckoutAsync("\uFEFF" + Whole);

        Assert.Equal("cs_1", checkout.CheckoutId);
    }
}
