using System.Text.Json;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Records;

public sealed class UnknownEnumTests
{
    private const string Newer = """{"checkout_id":"cs_1","status":"abandoned"}""";

    [Fact]
    public void An_unknown_that_was_never_read_cannot_be_written_and_the_error_names_the_member()
    {
        var checkout = new Checkout { CheckoutId = "cs_1", Status = CheckoutStatus.Unknown };

        var error = Assert.Throws<JsonException>(() => GeneratedJson.GaleV2.Write(checkout));

        Assert.Contains("Checkout.Status", error.Message);
    }

    [Fact]
    public void The_error_names_the_member_deep_inside_and_of_an_optional_enum()
    {
        var checkout = new V1.Checkout
        {
            CheckoutId = "chk_1",
            Status = V1.CheckoutStatus.Paid,
            PurchaseType = V1.PurchaseType.Unknown,
        };
        var plan = new V1.SubscriptionItem
        {
            PlanId = "plan_1",
            PlanName = "Lenses",
            Interval = V1.PlanInterval.Unknown,
            PriceCents = 1,
            Quantity = 1,
        };

        var optional = Assert.Throws<JsonException>(() => GeneratedJson.GaleV1.Write(checkout));
        var deep = Assert.Throws<JsonException>(
            () => GeneratedJson.GaleV1.Write(checkout with { PurchaseType = null, SubscriptionItems = [plan] }));

        Assert.Contains("Checkout.PurchaseType", optional.Message);
        Assert.Contains("SubscriptionItem.Interval", deep.Message);
    }

    [Fact]
    public void An_unknown_whose_text_was_dropped_cannot_be_written()
    {
        var checkout = GeneratedJson.GaleV2.Read<Checkout>(Newer) with { Unmapped = null };

        Assert.Contains("Checkout.Status", Assert.Throws<JsonException>(() => GeneratedJson.GaleV2.Write(checkout)).Message);
    }

    [Fact]
    public void What_is_kept_under_the_name_of_an_enum_is_written_only_if_it_is_a_single_value()
    {
        var unmapped = UnmappedMembers.Create(Metadata.Of("""{ "status": [5] }"""));
        var checkout = new Checkout { CheckoutId = "cs_1", Status = CheckoutStatus.Unknown, Unmapped = unmapped };

        Assert.Throws<JsonException>(() => GeneratedJson.GaleV2.Write(checkout));
    }

    [Fact]
    public void A_known_value_replaces_the_text_that_was_read()
    {
        var checkout = GeneratedJson.GaleV2.Read<Checkout>(Newer) with { Status = CheckoutStatus.Failed };

        JsonAssert.Same("""{"checkout_id":"cs_1","status":"failed"}""", GeneratedJson.GaleV2.Write(checkout));
    }

    [Fact]
    public void A_number_that_is_no_member_of_the_enum_cannot_be_written()
    {
        var checkout = new Checkout { CheckoutId = "cs_1", Status = (CheckoutStatus)1234 };

        Assert.Contains("CheckoutStatus", Assert.Throws<JsonException>(() => GeneratedJson.GaleV2.Write(checkout)).Message);
    }

    [Fact]
    public void Two_unknown_texts_are_not_equal()
    {
        var first = GeneratedJson.GaleV2.Read<Checkout>(Newer);
        var second = GeneratedJson.GaleV2.Read<Checkout>(Newer.Replace("abandoned", "forgotten"));

        Assert.Equal(first.Status, second.Status);
        Assert.NotEqual(first, second);
    }

    [Theory]
    [InlineData("unknown")]
    [InlineData("Unknown")]
    [InlineData("")]
    [InlineData("PENDING")]
    [InlineData("pending ")]
    [InlineData("\\u0000")]
    public void Only_the_exact_text_is_a_known_value(string text)
    {
        var json = $$"""{"checkout_id":"cs_1","status":"{{text}}"}""";
        var checkout = GeneratedJson.GaleV2.Read<Checkout>(json);

        Assert.Equal(CheckoutStatus.Unknown, checkout.Status);
        JsonAssert.Same(json, GeneratedJson.GaleV2.Write(checkout));
    }

    [Fact]
    public void A_text_may_be_escaped()
    {
        var json = """{"checkout_\u0069d":"cs_1","\u0073tatus":"p\u0065nding"}""";

        Assert.Equal(CheckoutStatus.Pending, GeneratedJson.GaleV2.Read<Checkout>(json).Status);
    }

    [Fact]
    public void What_is_only_ever_sent_is_a_closed_vocabulary()
    {
        Assert.Equal(["Ascending", "Descending"], Enum.GetNames<Shelves.SortDirection>());
        Assert.Throws<JsonException>(() => GeneratedJson.Shelves.Read<Shelves.SortDirection>("\"sideways\""));
        Assert.Throws<JsonException>(() => GeneratedJson.Shelves.Write((Shelves.SortDirection)99));
    }
}
