using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints what makes the shape that is sent of the one that was read.</summary>
internal static class InputWriter
{
    /// <param name="writer">Where to.</param>
    /// <param name="type">The type that is read.</param>
    /// <param name="input">The type that is sent.</param>
    /// <param name="isVirtual">Whether types that derive from it have their own.</param>
    /// <param name="isOverride">Whether it has it in the place of that of its base.</param>
    public static void Write(SourceWriter writer, TypeModel type, InputModel input, bool isVirtual = false, bool isOverride = false)
    {
        writer.Line($"/// <summary>The same as it is sent, without what only answers have. What has no property goes along.</summary>");
        writer.Line($"/// <exception cref=\"global::System.Text.Json.JsonException\">An enum is <c>Unknown</c> and its text is not at hand.</exception>");
        writer.Part($"public ");
        if (isOverride)
        {
            writer.Part($"override ");
        }
        else if (isVirtual)
        {
            writer.Part($"virtual ");
        }

        writer.Line($"{input.Type} ToInput() =>");
        using (writer.Indented())
        {
            writer.Line($"global::Gale.Codegen.Runtime.Json.JsonConversion.Convert<{type.Type}, {type.Codec}, {input.Type}, {input.Codec}>(this);");
        }
    }
}
