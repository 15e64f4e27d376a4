using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>An object or a list on the way through a file in search of schemas.</summary>
/// <param name="Node">What stands there.</param>
/// <param name="Pointer">The way to it.</param>
/// <param name="Resource">The nearest schema around it with an <c>$id</c>, or the root.</param>
/// <param name="Base">What a relative <c>$id</c> is relative to.</param>
/// <param name="IsKeywords">Whether its keys are words of the specification, and not names that somebody gave.</param>
internal readonly record struct SchemaPlace(YamlNode Node, JsonPointer Pointer, JsonPointer Resource, string Base, bool IsKeywords)
{
    /// <summary>Adds the objects and lists in it to those that are still to be looked at, the first on top.</summary>
    public void PushChildren(Stack<SchemaPlace> pending)
    {
        switch (Node)
        {
            case YamlMapping mapping:
                PushValues(mapping.Entries, pending);
                break;
            case YamlSequence sequence:
                PushItems(sequence.Items, pending);
                break;
        }
    }

    private void PushValues(IReadOnlyList<YamlEntry> entries, Stack<SchemaPlace> pending)
    {
        for (var index = entries.Count - 1; index >= 0; index--)
        {
            var (key, value) = (entries[index].Key.Text, entries[index].Value);
            if (value is not YamlScalar && !(IsKeywords && IsData(key)))
            {
                pending.Push(this with { Node = value, Pointer = Pointer.Append(key), IsKeywords = !(IsKeywords && NamesSchemas(key)) });
            }
        }
    }

    private void PushItems(IReadOnlyList<YamlNode> items, Stack<SchemaPlace> pending)
    {
        for (var index = items.Count - 1; index >= 0; index--)
        {
            if (items[index] is not YamlScalar)
            {
                pending.Push(this with { Node = items[index], Pointer = Pointer.Append(index), IsKeywords = true });
            }
        }
    }

    /// <summary>Values, in which an <c>$id</c> is a member like any other.</summary>
    private static bool IsData(string keyword) => keyword is "example" or "examples" or "default" or "const" or "enum";

    private static bool NamesSchemas(string keyword) =>
        keyword is "properties" or "patternProperties" or "dependentSchemas" or "$defs" or "definitions" or "schemas";
}
