using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Several lists as alternatives: their items tell them apart.</summary>
public class UnionListTests
{
    private const string Input =
        """
        Input:
          oneOf:
            - {type: string}
            - {type: array, items: {type: string}}
            - {type: array, items: {type: integer}}
            - {type: array, items: {type: array, items: {type: integer}}}
            - {type: array, items: {$ref: '#/components/schemas/Part'}}
        Part: {type: object, properties: {text: {type: string}}}
        """;

    [Theory]
    [InlineData("\"a\"", "Text")]
    [InlineData("[\"a\",\"b\"]", "TextList")]
    [InlineData("[1,2]", "IntegerList")]
    [InlineData("[[1],[2,3]]", "IntegerListList")]
    [InlineData("[{\"text\":\"a\"},{}]", "List")]
    [InlineData("[]", "TextList")]
    [InlineData("[1,\"a\"]", "Unknown")]
    [InlineData("[true]", "Unknown")]
    [InlineData("[[1],[\"a\"]]", "Unknown")]
    public void A_list_is_the_one_that_its_items_say(string json, string expected)
    {
        var run = Snippet.Schemas(Input).Run();
        var client = run.Compile();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(expected, client.Read("Input", json).GetType().Name);
        Assert.Equal(json, client.RoundTrip("Input", json));
        Assert.Equal(client.Read("Input", json), client.Read("Input", json));
    }

    [Fact]
    public void A_caller_says_which_it_is() => Assert.Equal(
        """["a"] [1,2] [[3]]""",
        Code.Run(Input, """return string.Join(" ", new Input[] { new Input.TextList(["a"]), new Input.IntegerList([1, 2]), new Input.IntegerListList([[3]]) }.Select(input => JsonSerializer.Serialize(input)));"""));
}
