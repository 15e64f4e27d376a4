using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Records;

public sealed class RecordTests
{
    [Fact]
    public void A_cart_built_by_hand_equals_the_same_cart_read()
    {
        var cart = Baskets.OfGaleV2() with { Metadata = Metadata.Of("""{"order":{"id":1.0,"tags":["a",null]}}""") };

        var read = GeneratedJson.GaleV2.Read<CreateCheckoutRequest>(GeneratedJson.GaleV2.Write(cart));

        Assert.Equal(cart, read);
        Assert.Equal(cart.GetHashCode(), read.GetHashCode());
        Assert.NotEqual(cart, read with { Metadata = Metadata.Of("""{"order":{"id":1.5,"tags":["a",null]}}""") });
    }

    [Fact]
    public void An_error_built_by_hand_equals_the_same_error_read()
    {
        var details = new ErrorDetails
        {
            FieldErrors = new Dictionary<string, IReadOnlyList<string>> { ["customer.email"] = ["Invalid email format"] },
        };

        var read = GeneratedJson.GaleV2.Read<ErrorDetails>(GeneratedJson.GaleV2.Write(details));

        Assert.Equal(read, details);
        Assert.Equal(read.GetHashCode(), details.GetHashCode());
    }

    [Fact]
    public void A_checkout_with_free_form_items_built_by_hand_equals_the_same_checkout_read()
    {
        const string Json = """{"checkout_id":"chk_1","status":"PAID","one_time_items":[{"product_id":"prod_1"}]}""";
        var checkout = new V1.Checkout
        {
            CheckoutId = "chk_1",
            Status = V1.CheckoutStatus.Paid,
            OneTimeItems = [Metadata.Of("""{"product_id":"prod_1"}""")],
        };

        Assert.Equal(GeneratedJson.GaleV1.Read<V1.Checkout>(Json), checkout);
    }

    [Fact]
    public void A_record_does_not_change_with_the_list_that_it_was_made_from()
    {
        List<CheckoutLineItem> lines = [.. Baskets.OfGaleV2().LineItems];
        var cart = Baskets.OfGaleV2() with { LineItems = lines };

        lines.Clear();

        Assert.Single(cart.LineItems);
    }

    [Fact]
    public void Null_and_absence_are_kept_apart_on_the_wire_but_mean_the_same()
    {
        const string WithNull = """{"checkout_id":"cs_1","status":"pending","order":null}""";
        const string Without = """{"checkout_id":"cs_1","status":"pending"}""";
        var explicitNull = GeneratedJson.GaleV2.Read<Checkout>(WithNull);
        var absent = GeneratedJson.GaleV2.Read<Checkout>(Without);

        Assert.Equal(explicitNull, absent);
        Assert.Equal(explicitNull.GetHashCode(), absent.GetHashCode());
        JsonAssert.Same(WithNull, GeneratedJson.GaleV2.Write(explicitNull with { CheckoutId = "cs_1" }));
        JsonAssert.Same(Without, GeneratedJson.GaleV2.Write(absent));
    }

    [Fact]
    public void A_required_null_is_written()
    {
        const string Active =
            """
            {
              "id": "plink_1", "url": "https://checkout.withgale.com/pay/plink_1", "amount": 4995, "currency": "USD",
              "description": "Monitor", "payment_type": "one_time", "status": "active", "success_url": "https://yoursite.com",
              "expires_at": "2026-03-12T14:30:00Z", "created_at": "2026-02-25T14:30:00Z", "paid_at": null
            }
            """;

        var link = GeneratedJson.GaleV2.Read<PaymentLink>(Active);

        Assert.Null(link.PaidAt);
        JsonAssert.Same(Active, GeneratedJson.GaleV2.Write(link));
        JsonAssert.Same(Active, GeneratedJson.GaleV2.Write(link with { Unmapped = null }));
    }

    [Fact]
    public void A_placeholder_in_an_address_stays_as_it_was_written()
    {
        const string Json =
            """{"checkout_id":"cs_1","checkout_url":"https://checkout.withgale.com:443/c/cs%5f1/../{ORDER_ID}?a=%7e"}""";

        JsonAssert.Same(Json, GeneratedJson.GaleV2.Write(GeneratedJson.GaleV2.Read<CheckoutSession>(Json)));
    }

    [Fact]
    public void Money_in_major_units_keeps_every_digit()
    {
        const string Json =
            """
            {
              "id": "r1", "amount": 79228162514264337593543950.335, "currency": "USD", "status": "PENDING",
              "createdAt": "2024-01-15T11:00:00.1234567+02:00", "updatedAt": "2024-01-15T11:30:00.000Z"
            }
            """;

        var refund = GeneratedJson.Kadosei.Read<Kadosei.SessionRefund>(Json);

        Assert.Equal(79228162514264337593543950.335m, refund.Amount);
        Assert.Contains("2024-01-15T11:00:00.1234567", GeneratedJson.Kadosei.Write(refund));
        JsonAssert.Same(Json, GeneratedJson.Kadosei.Write(refund));
    }
}
