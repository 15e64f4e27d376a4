using System.Text.Json.Nodes;

namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>Every closed list of values is a schema with a name, and says what each value means.</summary>
public class EnumTests
{
    public static TheoryData<string> Documents => SpecDocument.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_enum_stands_inside_another_schema(string name) =>
        Faults.MustBeNone(name, Enums(name)
            .Where(found => !found.Pointer.StartsWith("/components/schemas/", StringComparison.Ordinal) || Depth(found.Pointer) > 3)
            .Select(found => $"{found.Pointer} is an enum without a name"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_enum_is_described_as_a_whole(string name) =>
        Faults.MustBeNone(name, Enums(name)
            .Where(found => string.IsNullOrWhiteSpace(found.Schema["description"]?.GetValue<string>()))
            .Select(found => $"{found.Pointer} has no description"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_value_of_an_enum_has_a_description_of_its_own(string name) =>
        Faults.MustBeNone(name, Enums(name)
            .Where(found => !DescribesEach(found.Schema))
            .Select(found => $"{found.Pointer}: x-enum-descriptions does not say one thing of each value"));

    private static IEnumerable<(string Pointer, JsonObject Schema)> Enums(string name) =>
        from found in JsonPointer.Descend(SpecDocument.Of(name).Root)
        where found.Value is JsonObject schema && schema["enum"] is JsonArray
        select (found.Pointer, found.Value!.AsObject());

    private static int Depth(string pointer) => JsonPointer.Names(pointer).Count();

    private static bool DescribesEach(JsonObject schema)
    {
        var descriptions = (schema["x-enum-descriptions"]?.AsArray() ?? []).Select(text => text!.GetValue<string>()).ToList();
        return descriptions.Count == schema["enum"]!.AsArray().Count &&
            descriptions.Distinct().Count() == descriptions.Count &&
            !descriptions.Exists(string.IsNullOrWhiteSpace);
    }
}
