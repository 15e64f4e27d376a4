using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Required, optional and nullable are three different things, on the way in and on the way out.</summary>
public class PresenceTests
{
    private static readonly TestProject FourKinds = Snippet.Pet(
        """
        type: object
        required: [required, both]
        properties:
          required: {type: string}
          optional: {type: string}
          nullable: {type: [string, 'null']}
          both: {type: [integer, 'null'], format: int32}
        """);

    [Fact]
    public void Each_kind_has_its_declaration() => Assert.Equal(
        [
            "public required string Required",
            "public string? Optional",
            "public string? Nullable",
            "public required int? Both",
        ],
        FourKinds.Run().Members("Pet"));

    [Theory]
    [InlineData("""{"required":"r","optional":"o","nullable":"n","both":1}""")]
    [InlineData("""{"required":"r","both":null}""")]
    [InlineData("""{"required":"r","nullable":null,"both":1}""")]
    [InlineData("""{"required":"r","optional":null,"both":1}""")]
    public void What_was_read_is_written_back_absence_and_null_told_apart(string json) =>
        Assert.Equal(json, FourKinds.Run().Compile().RoundTrip("Pet", json));

    [Fact]
    public void A_null_that_may_be_there_is_remembered_without_a_member_of_its_own() => Assert.EndsWith(
        "Both = 1, Unmapped =  }",
        FourKinds.Run().Compile().Read("Pet", """{"required":"r","nullable":null,"both":1}""").ToString());

    [Theory]
    [InlineData("""{"both":1}""", "required")]
    [InlineData("""{"required":"r"}""", "both")]
    [InlineData("{}", "both")]
    public void A_required_member_that_is_missing_is_an_error_that_names_it(string json, string member)
    {
        var error = Assert.Throws<System.Text.Json.JsonException>(() => FourKinds.Run().Compile().Read("Pet", json));

        Assert.Contains($"'{member}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_where_none_may_be_is_an_error() => Assert.Throws<System.Text.Json.JsonException>(
        () => FourKinds.Run().Compile().Read("Pet", """{"required":null,"both":1}"""));

    [Fact]
    public void The_null_of_3_0_is_the_null_of_3_1()
    {
        var project = Snippet.Members("name: {type: string, nullable: true}\nage: {type: integer, nullable: true}");

        Assert.Equal(["public string? Name", "public long? Age"], project.Run().Members("Pet"));
        Assert.Equal("""{"name":null}""", project.Run().Compile().RoundTrip("Pet", """{"name":null}"""));
    }

    [Fact]
    public void Seventy_nulls_and_seventy_required_members_are_told_apart_as_well_as_one()
    {
        var names = Enumerable.Range(1, 70).ToList();
        var project = Snippet.Pet(
            $"""
            type: object
            required: [{string.Join(", ", names.Select(number => $"must{number}"))}]
            properties:
            {string.Join("\n", names.Select(number => $"  must{number}: {{type: boolean}}\n  may{number}: {{type: [boolean, 'null']}}"))}
            """);
        var client = project.Run().Compile();
        var json = $"{{{string.Join(",", names.Select(number => $"\"must{number}\":true,\"may{number}\":null"))}}}";

        Assert.Equal(json, client.RoundTrip("Pet", json));
        var error = Assert.Throws<System.Text.Json.JsonException>(
            () => client.Read("Pet", json.Replace("must70", "x", StringComparison.Ordinal)));
        Assert.Contains("'must70'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_that_the_document_does_not_know_are_kept_and_written_back() => Assert.Equal(
        """{"name":"Rex","new":{"deep":[1,2.50,null]}}""",
        Snippet.Members("name: {type: string}").Run().Compile().RoundTrip("Pet", """{"new":{"deep":[1,2.50,null]},"name":"Rex"}"""));

    [Theory]
    [InlineData("{type: array, items: {type: string}}", """["a","b"]""", """["a","c"]""")]
    [InlineData("{type: array, items: {type: array, items: {type: integer}}}", "[[1],[2]]", "[[1],[3]]")]
    [InlineData("{type: object, additionalProperties: {type: integer}}", """{"x":1}""", """{"x":2}""")]
    [InlineData("{type: object, additionalProperties: {type: array, items: {}}}", """{"x":[null]}""", """{"x":[0]}""")]
    [InlineData("{type: string, format: byte}", "\"AQI=\"", "\"AQM=\"")]
    [InlineData("{type: array, items: {type: string, format: byte}}", "[\"AQI=\"]", "[\"AQM=\"]")]
    [InlineData("{}", """{"a":[1]}""", """{"a":[2]}""")]
    [InlineData("{$ref: '#/components/schemas/Pet'}", """{"new":[1]}""", """{"new":[2]}""")]
    public void Records_compare_by_what_they_hold(string schema, string one, string other)
    {
        var client = Snippet.Members($"value: {schema}").Run().Compile();

        Assert.Equal(Read(one), Read(one));
        Assert.Equal(Read(one).GetHashCode(), Read(one).GetHashCode());
        Assert.NotEqual(Read(one), Read(other));

        object Read(string value) => client.Read("Pet", $$"""{"value":{{value}}}""");
    }

    [Theory]
    [InlineData("anyOf: [{required: [id]}, {required: [name]}]")]
    [InlineData("oneOf: [{type: object, required: [id]}, {required: [name]}]")]
    public void Which_members_must_come_together_is_the_servers_to_check(string keyword)
    {
        var run = Snippet.Pet($"type: object\n{keyword}\nproperties: {{id: {{type: string}}, name: {{type: string}}}}").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["public string? Id", "public string? Name"], run.Members("Pet"));
    }
}
