using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>An object or a list on the way through a file in search of schemas.</summary>
/// <param name="Node">What stands there.</param>
/// <param name="Pointer">The way to it.</param>
/// <param name="Resource">The nearest schema around it with an <c>$id</c>, or the root.</param>
/// <param name="Base">What a relative <c>$id</c> is relative to.</param>
/// <param name="IsKeywords">Whether its keys are words of the specification, and not names that somebody gave.</param>
internal sealed record SchemaPlace(YamlNode Node, JsonPointer Pointer, JsonPointer Resource, string Base, bool IsKeywords)
{
    public IEnumerable<SchemaPlace> Children() => Node switch
    {
        YamlMapping mapping => mapping.Entries
            .Where(entry => entry.Value is not YamlScalar && !(IsKeywords && IsData(entry.Key.Text)))
            .Select(entry => this with
            {
                Node = entry.Value,
                Pointer = Pointer.Append(entry.Key.Text),
                IsKeywords = !(IsKeywords && NamesSchemas(entry.Key.Text)),
            }),
        YamlSequence sequence => sequence.Items
            .Select((item, index) => this with { Node = item, Pointer = Pointer.Append(index), IsKeywords = true })
            .Where(child => child.Node is not YamlScalar),
        _ => [],
    };

    /// <summary>Values, in which an <c>$id</c> is a member like any other.</summary>
    private static bool IsData(string keyword) => keyword is "example" or "examples" or "default" or "const" or "enum";

    private static bool NamesSchemas(string keyword) =>
        keyword is "properties" or "patternProperties" or "dependentSchemas" or "$defs" or "definitions" or "schemas";
}
