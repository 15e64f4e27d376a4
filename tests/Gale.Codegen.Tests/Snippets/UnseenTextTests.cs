using System.Text.Json;
using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Texts that look alike, or show nothing: no two things are called the same but for what nobody sees, and no comment hides a text.</summary>
public class UnseenTextTests
{
    [Theory]
    [InlineData("cafe\u0301", "caf\u00e9", "Caf\u00e9")]
    [InlineData("pet", "pet\u3164", "Pet")]
    [InlineData("pet", "pet\uFE0F", "Pet")]
    [InlineData("pet", "\u200Dpet\u202C", "Pet")]
    [InlineData("pet", "pet\U000E0041", "Pet")]
    public void Names_that_look_alike_meet_and_are_told_and_both_travel_as_they_are_written(string one, string other, string name)
    {
        var run = Snippet.Pet($"{{type: object, title: Shop, properties: {{z: {{type: object, properties: {{{Quoted(one)}: {{type: string}},\n  {Quoted(other)}: {{type: integer}}}}}}}}}}").Run();

        Assert.Equal([$"public string? {name}", $"public long? {name}2"], run.Members("PetZ"));
        Assert.Equal("GALE1302", Assert.Single(run.Places).Split(' ')[1]);
        var json = $"{{\"z\":{{{Quoted(one)}:\"a\",{Quoted(other)}:1}}}}";
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, JsonDocument.Parse(run.Compile().RoundTrip("Pet", json)).RootElement));
    }

    [Fact]
    public void Values_of_an_enum_too()
    {
        var run = Snippet.Members("v: {enum: [\"\u00e9\", \"e\u0301\", \"\U0001F44D\", \"\U0001F44D\uFE0F\"]}").Run();

        Assert.Equal("""{"v":"e\u0301"}""", run.Compile().RoundTrip("Pet", """{"v":"e\u0301"}""").Replace("e\u0301", "e\\u0301", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("na\u200Dme")]
    [InlineData("Name\u3164")]
    [InlineData("Cafe\u0301")]
    public void A_name_that_is_asked_for_is_what_it_looks_like(string asked)
    {
        var run = Snippet.Members($"name: {{type: string, x-csharp-name: {Quoted(asked)}}}").Run();

        Assert.Equal(["public string? Name"], run.Members("Pet"));
        Assert.Equal("GALE1232", Assert.Single(run.Places).Split(' ')[1]);
    }

    [Theory]
    [InlineData("\u202Ehidden")]
    [InlineData("\u2066hidden")]
    [InlineData("\u200Bhidden")]
    [InlineData("\U000E0068\U000E0069")]
    [InlineData("\U000E0101\U000E0102")]
    public void A_comment_shows_all_that_it_has(string text)
    {
        var run = Snippet.Pet($"{{type: object, description: {Quoted("Seen " + text)}, properties: {{a: {{type: string, example: {Quoted(text)}, default: {Quoted(text)}}}}}}}").Run();

        Assert.DoesNotContain(run.Files.Values, file => file.Contains(text[..1], StringComparison.Ordinal));
        run.Compile();
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
