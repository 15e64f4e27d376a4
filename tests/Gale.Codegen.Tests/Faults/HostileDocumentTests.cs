using System.Text.Json.Nodes;
using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>Texts that try to become code, in every place where a document has a text.</summary>
public class HostileDocumentTests
{
    public static TheoryData<string> Texts =>
    [
        "*/ public class Injected { } /*",
        "\"; public class Injected { } //",
        "\"\"\" public class Injected { } \"\"\"",
        "\n}\npublic class Injected { }\n",
        "\r}\rpublic class Injected { }\r",
        "\u0085public class Injected { }",
        "\u2028public class Injected { }\u2029public class Injected2 { }",
        "</summary><inheritdoc cref=\"Injected\"/><summary>",
        "]]> <!-- & &amp; ' \" -->",
        "#pragma warning disable\n#error Injected\n#line 1 \"x\"",
        "{0} {{1}} {nameof(Injected)} ${x} $(Injected) %(Injected) @(Injected)",
        "\\\" \\u0022; Injected() \\",
        "\u202Epublic\u202C \u2066class\u2069 \u200BInjected\u00AD",
        "\uFEFF\uFFFE\uFFFF",
        "a\u0000b\u0007\u001B[31m",
        "\uD800 alone",
        "\U0001F600 \u0301 e\u0301",
        "'); DROP TABLE pets; --",
        "GALE1001; rm -rf %2F",
        "~0/~1#?&",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Stay_texts_and_are_read_and_written_as_they_are(string text)
    {
        var run = new TestProject().With("pets.json", HostileDocument.FullOf(text)).Run();

        var client = run.Compile();
        var json = new JsonObject { [text] = "x", ["kind"] = text }.ToJsonString();
        var same = client.RoundTrip("HostileHost", json);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(same)), same);
        Assert.DoesNotContain("Unmapped = {", client.Read("HostileHost", json).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Declare_nothing(string text) => Assert.DoesNotContain(
        new TestProject().With("pets.json", HostileDocument.FullOf(text)).Run().Compile().TypeNames,
        name => name.StartsWith("Injected", StringComparison.Ordinal));

    [Fact]
    public void A_name_of_five_thousand_letters_is_still_a_name()
    {
        var name = new string('x', 5_000);

        new TestProject().With("pets.json", HostileDocument.FullOf(name)).Run().Compile();
    }

    [Fact]
    public void Two_thousand_members_compile()
    {
        var members = Enumerable.Range(0, 2_000).Select(number => $"  m{number}: {{type: string}}");

        var client = Snippet.Pet($"type: object\nproperties:\n{string.Join("\n", members)}").Run().Compile();

        Assert.Equal("""{"m1999":"x"}""", client.RoundTrip("Pet", """{"m1999":"x"}"""));
    }

    [Fact]
    public void Objects_inside_each_other_a_hundred_deep_compile()
    {
        var schema = Enumerable.Repeat(0, 100).Aggregate("{type: string}", (inner, _) => $"{{type: object, properties: {{level: {inner}}}}}");

        Snippet.Members($"top: {schema}").Run().Compile();
    }

    [Fact]
    public void A_thousand_references_in_a_row_are_followed()
    {
        var schemas = Enumerable.Range(0, 1_000).Select(number => $"S{number}: {{$ref: '#/components/schemas/S{number + 1}'}}");

        var run = Snippet.Schemas($"{string.Join("\n", schemas)}\nS1000: {{type: object, properties: {{id: {{type: string}}}}}}").Run();

        Assert.Empty(run.Places);
        Assert.Equal(["S1000"], run.Models());
    }
}
