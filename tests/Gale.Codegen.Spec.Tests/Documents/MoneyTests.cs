using System.Text.Json.Nodes;

namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>Money is whole cents or a decimal number. A binary fraction loses a cent sooner or later.</summary>
public class MoneyTests
{
    /// <summary>
    /// The numbers of Gale that are no money, by name: whatever is not here is. A name that is money in another schema is
    /// given with its schema.
    /// </summary>
    private static readonly string[] NoMoney =
    [
        // how many
        "quantity", "interval_count", "trial_days", "trial_period_days",
        // which one
        "id", "product_id", "next_cursor",
        // which page of a list
        "Pagination.total", "per_page", "current_page", "last_page", "from", "to",
        // a status of HTTP, and a flag that one page prints as a number
        "error_code", "hsa_fsa_eligible",
    ];

    private static readonly string[] InCents = ["gale-v2", "gale-v2-2025-10", "gale-v1", "gale-carts"];

    public static TheoryData<string> Documents => SpecDocument.All;

    public static TheoryData<string> OfGale => [.. InCents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_fractional_number_is_decimal(string name) =>
        Faults.MustBeNone(name,
            from found in JsonPointer.Descend(SpecDocument.Of(name).Root)
            where found.Value is JsonObject schema && Types(schema).Contains("number") && Format(schema) != "decimal"
            select $"{found.Pointer} is a number that is not decimal");

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_is_a_binary_fraction(string name) =>
        Faults.MustBeNone(name,
            from found in JsonPointer.Descend(SpecDocument.Of(name).Root)
            where found.Value is JsonObject schema && Format(schema) is "double" or "float"
            select $"{found.Pointer} is a {Format((JsonObject)found.Value!)}");

    [Theory]
    [MemberData(nameof(OfGale))]
    public void Cents_are_whole_and_of_64_bits(string name)
    {
        // A document without amounts would do without the schema; there is none.
        var cents = SpecDocument.Of(name).Schemas["Cents"]!.AsObject();

        Assert.Equal(["integer"], Types(cents));
        Assert.Equal("int64", Format(cents));
    }

    [Theory]
    [MemberData(nameof(OfGale))]
    public void Every_number_in_a_schema_of_Gale_is_cents_unless_it_is_known_for_something_else(string name) =>
        Faults.MustBeNone(name,
            from schema in SpecDocument.Of(name).Schemas
            from member in schema.Value!["properties"]?.AsObject() ?? []
            let written = member.Value!.AsObject()
            where Types(written).Contains("integer") || (Types(written).Contains("number") && Format(written) != "decimal")
            where !NoMoney.Contains(member.Key) && !NoMoney.Contains($"{schema.Key}.{member.Key}")
            select $"{schema.Key}.{member.Key} is neither Cents nor known for something else");

    [Theory]
    [MemberData(nameof(OfGale))]
    public void What_is_called_like_an_amount_is_one(string name) =>
        Faults.MustBeNone(name,
            from schema in SpecDocument.Of(name).Schemas
            from member in schema.Value!["properties"]?.AsObject() ?? []
            where IsCalledLikeAnAmount(member.Key) && !NoMoney.Contains($"{schema.Key}.{member.Key}")
            where !IsAmount(member.Value!.AsObject())
            select $"{schema.Key}.{member.Key} is called like an amount and refers neither to Cents nor is decimal");

    /// <summary>The description beside the reference hides that of Cents, and the client's property is a plain number.</summary>
    [Theory]
    [MemberData(nameof(OfGale))]
    public void Every_amount_in_cents_says_so(string name) =>
        Faults.MustBeNone(name,
            from schema in SpecDocument.Of(name).Schemas
            from member in schema.Value!["properties"]?.AsObject() ?? []
            where member.Value!["$ref"]?.GetValue<string>() == "#/components/schemas/Cents"
            where !$"{member.Key} {member.Value["description"]}".Contains("cent", StringComparison.OrdinalIgnoreCase)
            select $"{schema.Key}.{member.Key} is in cents and does not say so");

    [Fact]
    public void What_is_known_for_something_else_is_in_use() =>
        Faults.MustBeNone("NoMoney", NoMoney.Except(
            from name in InCents
            from schema in SpecDocument.Of(name).Schemas
            from member in schema.Value!["properties"]?.AsObject() ?? []
            from known in new[] { member.Key, $"{schema.Key}.{member.Key}" }
            select known));

    private static bool IsCalledLikeAnAmount(string member) =>
        member.EndsWith("_cents", StringComparison.Ordinal) ||
        member.EndsWith("amount", StringComparison.Ordinal) ||
        member.EndsWith("total", StringComparison.Ordinal) ||
        member is "price" or "cents" or "dollars";

    private static bool IsAmount(JsonObject member) =>
        member["$ref"]?.GetValue<string>() is "#/components/schemas/Cents" or "#/components/schemas/ProductPrice" ||
        Format(member) == "decimal";

    private static IEnumerable<string> Types(JsonObject schema) => schema["type"] switch
    {
        JsonArray several => several.Select(type => type!.GetValue<string>()),
        JsonValue one when one.TryGetValue<string>(out var type) => [type],
        _ => [],
    };

    private static string? Format(JsonObject schema) =>
        schema["format"] is JsonValue value && value.TryGetValue<string>(out var format) ? format : null;
}
