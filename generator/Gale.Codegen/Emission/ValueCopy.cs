using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>The copies of collections that generated types keep, so that nobody changes them from outside.</summary>
internal static class ValueCopy
{
    /// <summary>A copy of a list or map; collections in collections are copied all the way down.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="shape">The list or map.</param>
    /// <param name="source">What is copied.</param>
    public static void CopyOf(this SourceWriter writer, ValueShape shape, Identifier source)
    {
        if (shape.Kind == ValueKind.List)
        {
            writer.Part($"global::Gale.Codegen.Runtime.ValueList.From({source}");
        }
        else
        {
            writer.Part($"global::Gale.Codegen.Runtime.ValueMap.From({source}");
        }

        if (shape.Item is { Kind: ValueKind.List or ValueKind.Map } item)
        {
            writer.Part($", ");
            writer.CopyOfItems(item);
        }

        writer.Part($")");
    }

    /// <summary>What makes a copy of each of the collections that a collection holds.</summary>
    public static void CopyOfItems(this SourceWriter writer, ValueShape item)
    {
        writer.Part($"static item => ");
        writer.CopyOf(item, Identifier.FromValid("item"));
    }
}
