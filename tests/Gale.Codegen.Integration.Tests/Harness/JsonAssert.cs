using System.Text.Json;

namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>
/// Compares JSON by what it says: numbers by value, times as instants, members in any order; a null is not an absence, and
/// no member may come twice.
/// </summary>
internal static class JsonAssert
{
    private static readonly JsonDocumentOptions _strict = new() { AllowDuplicateProperties = false, MaxDepth = 256 };

    public static void Same(string expected, string actual)
    {
        using var expectedDocument = JsonDocument.Parse(expected, _strict);
        using var actualDocument = JsonDocument.Parse(actual, _strict);
        var differences = Between(expectedDocument.RootElement, actualDocument.RootElement, "").ToList();
        Assert.True(differences.Count == 0, string.Join(Environment.NewLine, differences));
    }

    private static IEnumerable<string> Between(JsonElement expected, JsonElement actual, string pointer) =>
        (expected.ValueKind, actual.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => BetweenMembers(expected, actual, pointer),
            (JsonValueKind.Array, JsonValueKind.Array) => BetweenItems(expected, actual, pointer),
            _ when JsonElement.DeepEquals(expected, actual) || AreSameInstant(expected, actual) => [],
            _ => [$"{pointer}: expected {expected.GetRawText()}, found {actual.GetRawText()}"],
        };

    private static IEnumerable<string> BetweenMembers(JsonElement expected, JsonElement actual, string pointer)
    {
        var left = actual.EnumerateObject().ToDictionary(member => member.Name, member => member.Value);
        foreach (var member in expected.EnumerateObject())
        {
            var place = $"{pointer}/{member.Name}";
            var found = left.Remove(member.Name, out var value);
            foreach (var difference in found ? Between(member.Value, value, place) : [$"{place}: is missing"])
            {
                yield return difference;
            }
        }

        foreach (var name in left.Keys)
        {
            yield return $"{pointer}/{name}: was not expected";
        }
    }

    private static IEnumerable<string> BetweenItems(JsonElement expected, JsonElement actual, string pointer) =>
        expected.GetArrayLength() == actual.GetArrayLength()
            ? expected.EnumerateArray().Zip(actual.EnumerateArray())
                .SelectMany((pair, index) => Between(pair.First, pair.Second, $"{pointer}/{index}"))
            : [$"{pointer}: expected {expected.GetArrayLength()} items, found {actual.GetArrayLength()}"];

    private static bool AreSameInstant(JsonElement expected, JsonElement actual) =>
        InstantOf(expected) is { } instant && InstantOf(actual) == instant;

    private static DateTimeOffset? InstantOf(JsonElement value) =>
        value.ValueKind is JsonValueKind.String && value.GetString()!.Contains('T')
        && value.TryGetDateTimeOffset(out var instant)
            ? instant
            : null;
}
