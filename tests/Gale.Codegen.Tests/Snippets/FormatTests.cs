using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Types and formats, each with a value that survives being read and written.</summary>
public class FormatTests
{
    [Theory]
    [InlineData("type: string", "string", "\"\"")]
    [InlineData("type: boolean", "bool", "true")]
    [InlineData("type: integer", "long", "9223372036854775807")]
    [InlineData("type: integer, format: int64", "long", "-9223372036854775808")]
    [InlineData("type: integer, format: int32", "int", "-2147483648")]
    [InlineData("type: integer, format: int8", "int", "-128")]
    [InlineData("type: integer, format: uint8", "int", "255")]
    [InlineData("type: integer, format: int16", "int", "-32768")]
    [InlineData("type: integer, format: uint16", "int", "65535")]
    [InlineData("type: integer, format: uint32", "long", "4294967295")]
    [InlineData("type: integer, format: uint64", "ulong", "18446744073709551615")]
    [InlineData("type: integer, format: date-time", "long", "1")]
    [InlineData("type: integer, format: money", "long", "1")]
    [InlineData("type: number, format: int32", "int", "1")]
    [InlineData("type: number, format: int64", "long", "9007199254740993")]
    [InlineData("type: number, format: double-int", "long", "1")]
    [InlineData("type: number, format: single", "float", "0.1")]
    [InlineData("type: number, format: decimal128", "decimal", "0.10")]
    [InlineData("type: number, format: uuid", "double", "0.1")]
    [InlineData("type: boolean, format: int32", "bool", "true")]
    [InlineData("format: int32", "int", "1")]
    [InlineData("format: double", "double", "0.5")]
    [InlineData("format: date-time", "DateTimeOffset", "\"2024-02-29T23:59:59Z\"")]
    [InlineData("format: email", "string", "\"a@b\"")]
    [InlineData("format: money", "JsonElement", "[1]")]
    [InlineData("type: number", "double", "0.1")]
    [InlineData("type: number, format: double", "double", "1E+300")]
    [InlineData("type: number, format: float", "float", "0.1")]
    [InlineData("type: number, format: decimal", "decimal", "79228162514264337593543950335")]
    [InlineData("type: string, format: date-time", "DateTimeOffset", "\"2024-02-29T23:59:59.1234567Z\"")]
    [InlineData("type: string, format: date-time", "DateTimeOffset", "\"2024-02-29T23:59:59-05:30\"")]
    [InlineData("type: integer, format: unixtime", "DateTimeOffset", "1709251199")]
    [InlineData("type: integer, format: unixtime", "DateTimeOffset", "-1")]
    [InlineData("type: string, format: date", "DateOnly", "\"2024-02-29\"")]
    [InlineData("type: string, format: time", "string", "\"23:59:59Z\"")]
    [InlineData("type: string, format: duration", "Iso8601Duration", "\"P1M\"")]
    [InlineData("type: string, format: uuid", "Guid", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("type: string, format: uri", "Uri", "\"HTTP://Example.com:80/%7Efoo/../x?#\"")]
    [InlineData("type: string, format: byte", "byte[]", "\"AQI=\"")]
    [InlineData("type: string, contentEncoding: base64", "byte[]", "\"AQI=\"")]
    [InlineData("type: string, format: base64url", "byte[]", "\"-_8\"")]
    [InlineData("type: string, contentEncoding: base64url", "byte[]", "\"\"")]
    [InlineData("type: string, format: base64", "byte[]", "\"AQI=\"")]
    [InlineData("type: string, contentEncoding: base64url", "byte[]", "\"AQ\"")]
    [InlineData("type: string, format: guid", "Guid", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("type: string, format: url", "Uri", "\"/a b\"")]
    [InlineData("type: string, format: uri-reference", "Uri", "\"#a\"")]
    [InlineData("type: string, format: iri", "Uri", "\"https://bücher.example/ü\"")]
    [InlineData("type: string, format: time-local", "TimeOnly", "\"23:59:59.5\"")]
    [InlineData("type: string, format: date-time-local", "string", "\"2024-02-29T23:59:59\"")]
    [InlineData("type: string, format: http-date", "DateTimeOffset", "\"Thu, 29 Feb 2024 23:59:59 GMT\"")]
    [InlineData("type: string, format: int64", "long", "\"-9223372036854775808\"")]
    [InlineData("type: string, format: uint64", "ulong", "\"18446744073709551615\"")]
    [InlineData("type: string, format: decimal", "decimal", "\"10.00\"")]
    [InlineData("type: string, format: double", "string", "\"1.0\"")]
    [InlineData("type: string, format: int32", "string", "\"007\"")]
    [InlineData("type: string, format: binary", "string", "\"\"")]
    [InlineData("type: string, format: password", "string", "\"x\"")]
    [InlineData("type: string, format: char", "string", "\"😀\"")]
    [InlineData("type: string, format: Date-Time", "string", "\"now\"")]
    [InlineData("type: string, format: email", "string", "\"a@b\"")]
    [InlineData("type: string, format: hostname", "string", "\"x\"")]
    public void A_format_is_a_type(string schema, string type, string value)
    {
        var run = Snippet.Pet($"type: object\nrequired: [value]\nproperties: {{value: {{{schema}}}}}").Run();

        Assert.Equal([$"public required {type} Value"], run.Members("Pet"));
        Assert.Equal($$"""{"value":{{value}}}""", Unescaped(run.Compile().RoundTrip("Pet", $$"""{"value":{{value}}}""")));
    }

    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("1e2", "100")]
    [InlineData("9007199254740993.0", "9007199254740993")]
    public void An_integer_may_be_written_as_any_number_without_fraction(string read, string written) => Assert.Equal(
        $$"""{"value":{{written}}}""",
        Snippet.Members("value: {type: integer}").Run().Compile().RoundTrip("Pet", $$"""{"value":{{read}}}"""));

    [Theory]
    [InlineData("integer", "1.5")]
    [InlineData("integer, format: int32", "2147483648")]
    [InlineData("integer, format: uint64", "-1")]
    [InlineData("string, format: int64", "1")]
    [InlineData("string, format: int64", "\"\"")]
    [InlineData("string, format: int64", "\"9223372036854775808\"")]
    [InlineData("string, format: decimal", "\"1,000\"")]
    [InlineData("integer", "9223372036854775808")]
    [InlineData("integer", "\"1\"")]
    [InlineData("integer, format: unixtime", "1.5")]
    [InlineData("integer, format: unixtime", "253402300800")]
    [InlineData("integer, format: unixtime", "\"1\"")]
    [InlineData("string, format: http-date", "\"Fri, 29 Feb 2024 23:59:59 GMT\"")]
    [InlineData("string, format: http-date", "\"2024-02-29T23:59:59Z\"")]
    [InlineData("string, format: http-date", "1")]
    [InlineData("string, format: base64url", "\"+/8\"")]
    [InlineData("string, format: base64url", "\"A\"")]
    [InlineData("string, format: base64url", "1")]
    [InlineData("boolean", "\"true\"")]
    [InlineData("string", "1")]
    [InlineData("array", "{}")]
    [InlineData("object", "[]")]
    public void A_value_that_does_not_fit_is_an_error(string type, string value) => Assert.Throws<System.Text.Json.JsonException>(
        () => Snippet.Members($"value: {{type: {type}}}").Run().Compile().Read("Pet", $$"""{"value":{{value}}}"""));

    [Theory]
    [InlineData("", "double")]
    [InlineData("double", "double")]
    [InlineData("decimal", "decimal")]
    [InlineData("float", "float")]
    public void The_consumer_says_what_a_bare_number_is(string setting, string type)
    {
        var project = Snippet.Pet("type: object\nrequired: [bare, given]\nproperties: {bare: {type: number}, given: {type: number, format: double}}");
        var run = (project with { Specs = [new GaleSpec("pets.yaml") { Number = setting }] }).Run();

        Assert.Equal([$"public required {type} Bare", "public required double Given"], run.Members("Pet"));
    }

    /// <summary>What JSON may write as <c>\u002B</c> it may write as <c>+</c>.</summary>
    private static string Unescaped(string json) => System.Text.RegularExpressions.Regex.Replace(
        json,
        @"\\u([0-9A-Fa-f]{4})",
        match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
}
