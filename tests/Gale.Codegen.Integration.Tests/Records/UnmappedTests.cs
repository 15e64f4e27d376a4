using System.Net;
using System.Text.Json;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Records;

public sealed class UnmappedTests
{
    private const string Customer = """{"email":"jane@example.com","first_name":"Jane","last_name":"Doe"}""";

    private const string NewerCustomer =
        """{"email":"jane@example.com","first_name":"Jane","last_name":"Doe","loyalty":{"level":7},"phone":null}""";

    [Fact]
    public void Without_unmapped_a_record_writes_what_the_document_knows()
    {
        var customer = GeneratedJson.GaleV2.Read<Customer>(NewerCustomer) with { Unmapped = null };

        JsonAssert.Same(Customer, GeneratedJson.GaleV2.Write(customer));
        Assert.Equal(GeneratedJson.GaleV2.Read<Customer>(Customer), customer);
    }

    [Fact]
    public void One_unmapped_member_can_be_left_out_or_added()
    {
        var customer = GeneratedJson.GaleV2.Read<Customer>(NewerCustomer);

        var renamed = customer.Unmapped!.Without("loyalty")!.With("vip", customer.Unmapped["loyalty"]);

        JsonAssert.Same(
            """{"email":"jane@example.com","first_name":"Jane","last_name":"Doe","vip":{"level":7},"phone":null}""",
            GeneratedJson.GaleV2.Write(customer with { Unmapped = renamed }));
    }

    [Fact]
    public void A_member_that_was_read_as_null_is_written_as_what_it_was_set_to()
    {
        var customer = GeneratedJson.GaleV2.Read<Customer>(NewerCustomer) with { Phone = "+1-555" };

        JsonAssert.Same(
            """{"email":"jane@example.com","first_name":"Jane","last_name":"Doe","loyalty":{"level":7},"phone":"+1-555"}""",
            GeneratedJson.GaleV2.Write(customer));
    }

    [Fact]
    public async Task What_was_read_with_new_members_is_sent_with_them()
    {
        var body = await SentAsync(new() { MerchantKey = "key" });

        Assert.Equal(7, body.GetProperty("customer").GetProperty("loyalty").GetProperty("level").GetInt32());
    }

    [Fact]
    public async Task A_client_for_a_strict_server_sends_only_what_the_document_knows()
    {
        var body = await SentAsync(new() { MerchantKey = "key", WriteUnmapped = false });

        Assert.False(body.GetProperty("customer").TryGetProperty("loyalty", out _));
        Assert.Equal("Jane", body.GetProperty("customer").GetProperty("first_name").GetString());
    }

    private static async Task<JsonElement> SentAsync(GaleV2ClientOptions options)
    {
        const string Created = """{"checkout_id":"cs_1","checkout_url":"https://checkout.withgale.com/c/cs_1"}""";
        using var network = new FakeNetwork(HttpStatusCode.Created, Created);
        using var http = new HttpClient(network);
        var cart = Baskets.OfGaleV2() with { Customer = GeneratedJson.GaleV2.Read<Customer>(NewerCustomer) };

        await new GaleV2Client(http, options).Checkout.CreateCheckoutAsync(cart);

        using var body = JsonDocument.Parse(Assert.Single(network.Requests).Body!);
        return body.RootElement.Clone();
    }
}
