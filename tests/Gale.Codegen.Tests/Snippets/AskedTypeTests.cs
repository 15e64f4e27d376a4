using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Types that a document asks for by <c>x-csharp-type</c>, and null by <c>x-nullable</c>.</summary>
public class AskedTypeTests
{
    [Theory]
    [InlineData("type: number", "decimal", "decimal", "0.10")]
    [InlineData("type: number", "System.Decimal", "decimal", "0.10")]
    [InlineData("type: number, format: double", "float", "float", "0.5")]
    [InlineData("type: number", "int", "int", "7")]
    [InlineData("type: number", "ulong", "ulong", "18446744073709551615")]
    [InlineData("type: integer", "int", "int", "7")]
    [InlineData("type: integer, format: int32", "long", "long", "9007199254740993")]
    [InlineData("type: integer", "UInt64", "ulong", "18446744073709551615")]
    [InlineData("type: integer", "decimal", "decimal", "79228162514264337593543950335")]
    [InlineData("type: integer", "DateTimeOffset", "DateTimeOffset", "1700000000")]
    [InlineData("type: string", "Guid", "Guid", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("type: string", "Uri", "Uri", "\"https://a.example/b c\"")]
    [InlineData("type: string", "DateTimeOffset", "DateTimeOffset", "\"2024-01-02T03:04:05Z\"")]
    [InlineData("type: string, format: http-date", "DateTimeOffset", "DateTimeOffset", "\"Tue, 02 Jan 2024 03:04:05 GMT\"")]
    [InlineData("type: string", "DateOnly", "DateOnly", "\"2024-01-02\"")]
    [InlineData("type: string", "TimeOnly", "TimeOnly", "\"03:04:05\"")]
    [InlineData("type: string", "Iso8601Duration", "Iso8601Duration", "\"P1M\"")]
    [InlineData("type: string", "'byte[]'", "byte[]", "\"AQI=\"")]
    [InlineData("type: string, format: base64url", "'byte[]'", "byte[]", "\"-_8\"")]
    [InlineData("type: string", "long", "long", "\"9007199254740993\"")]
    [InlineData("type: string", "ulong", "ulong", "\"18446744073709551615\"")]
    [InlineData("type: string", "decimal", "decimal", "\"0.10\"")]
    [InlineData("type: string, format: date-time", "string", "string", "\"2024-01-02 03:04\"")]
    [InlineData("type: boolean", "bool", "bool", "true")]
    [InlineData("type: [number, 'null']", "decimal", "decimal", "null")]
    public void A_value_has_the_type_that_is_asked_for(string schema, string asked, string type, string json)
    {
        var run = Snippet.Members($"a: {{{schema}, x-csharp-type: {asked}}}").Run();

        Assert.Empty(run.Places);
        Assert.Equal([$"public {type}? A"], run.Members("Pet"));
        Assert.Equal($$"""{"a":{{json}}}""", run.Compile().RoundTrip("Pet", $$"""{"a":{{json}}}"""));
    }

    [Fact]
    public void What_is_asked_for_beside_a_reference_is_for_that_use()
    {
        var run = Snippet.Schemas(
            """
            Pet: {type: object, properties: {a: {$ref: '#/components/schemas/Money', x-csharp-type: decimal}, b: {$ref: '#/components/schemas/Money'}}}
            Money: {type: number}
            """).Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public decimal? A", "public double? B"], run.Members("Pet"));
    }

    [Fact]
    public void Parameters_and_headers_have_the_types_that_are_asked_for()
    {
        var project = Snippet.Operation(
            """
            parameters: [{name: price, in: query, required: true, schema: {type: number, x-csharp-type: decimal}}]
            responses: {'204': {description: Done, headers: {X-Price: {schema: {type: number, x-csharp-type: decimal}}}}}
            """);

        Assert.Equal("/pets?price=0.10", Exchange.Of(project, "0.10m").Target);
        Assert.Equal(["public decimal? XPrice"], project.Run().Members("PetsHeaders"));
    }

    [Theory]
    [InlineData("type: integer", "»x-csharp-type: Guid", "long")]
    [InlineData("type: string", "»x-csharp-type: int", "string")]
    [InlineData("type: string", "»x-csharp-type: System.IO.File", "string")]
    [InlineData("type: string", "»x-csharp-type: 'int; } class Evil {'", "string")]
    [InlineData("type: string", "»x-csharp-type: [int]", "string")]
    [InlineData("type: boolean", "»x-csharp-type: string", "bool")]
    [InlineData("type: array, items: {type: string}", "»x-csharp-type: string", "IReadOnlyList<string>")]
    [InlineData("type: string, enum: [a]", "»x-csharp-type: string", "PetA")]
    [InlineData("type: [string, integer]", "»x-csharp-type: long", "PetA")]
    [InlineData("$ref: '#/components/schemas/Cat'", "»x-csharp-type: string", "Cat")]
    public void A_type_that_is_none_of_the_list_is_told(string schema, string asked, string type)
    {
        var run = FaultyProject.Document(schemas: $"Pet: {{type: object, properties: {{a: {{{schema}, {asked}}}}}}}").Reports("GALE1234");

        Assert.Equal([$"public {type}? A"], run.Members("Pet"));
    }

    [Fact]
    public void The_message_lists_what_there_is() => Assert.Equal(
        "x-csharp-type asks for 'Guid', but expected was int, long, ulong, decimal, double, float or DateTimeOffset for the type integer. The type is what it would be without it.",
        DiagnosticText.Message(Assert.Single(Snippet.Members("a: {type: integer, x-csharp-type: Guid}").Run().Diagnostics)));

    [Theory]
    [InlineData("a: {type: string, x-nullable: true}")]
    [InlineData("a: {$ref: '#/components/schemas/Text', x-nullable: true}")]
    [InlineData("a: {allOf: [{$ref: '#/components/schemas/Text'}], x-nullable: true}")]
    [InlineData("a: {type: string, enum: [x], x-nullable: true}")]
    public void Null_is_a_value_where_the_extension_says_so(string member)
    {
        var run = Snippet.Schemas($"Pet: {{type: object, required: [a], properties: {{{member}}}}}\nText: {{type: string}}").Run();

        Assert.Empty(run.Places);
        Assert.EndsWith("? A", Assert.Single(run.Members("Pet")), StringComparison.Ordinal);
        Assert.Equal("""{"a":null}""", run.Compile().RoundTrip("Pet", """{"a":null}"""));
    }

    [Theory]
    [InlineData("true", "Unknown = 0|S = 1")]
    [InlineData("false", "S = 1")]
    public void A_vocabulary_of_AutoRest_says_whether_others_may_be_sent(string modelAsString, string expected)
    {
        var run = Snippet.Operation(
            $$"""
            parameters: [{name: size, in: query, schema: {type: string, enum: [s], x-ms-enum: {modelAsString: {{modelAsString}}, name: Size} } }]
            responses: {'204': {description: Done} }
            """).Run();

        Assert.Empty(run.Places);
        Assert.Equal(expected.Split('|'), run.Values("Size"));
        run.Compile();
    }
}
