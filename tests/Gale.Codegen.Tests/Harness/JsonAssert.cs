using System.Text.Json.Nodes;

namespace Gale.Codegen.Tests.Harness;

/// <summary>JSON is the same whatever the order of its members.</summary>
internal static class JsonAssert
{
    public static void Same(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), $"Expected {expected}\nActual   {actual}");
}
