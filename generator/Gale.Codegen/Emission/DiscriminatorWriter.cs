using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints how the text of a discriminator decides as what a value is read.</summary>
internal static class DiscriminatorWriter
{
    /// <param name="writer">Prints.</param>
    /// <param name="discriminator">The member, as UTF-8.</param>
    /// <param name="choices">What stands for what, in its order; where nothing does, nothing is printed.</param>
    /// <param name="write">Prints the statement that reads one of them.</param>
    public static void Write<T>(SourceWriter writer, Literal discriminator, IReadOnlyList<(WireText Text, T Choice)> choices, Action<SourceWriter, T> write)
    {
        if (choices.Count == 0)
        {
            return;
        }

        using (writer.Block($"if (global::Gale.Codegen.Runtime.Json.JsonUnion.TryDiscriminator(reader, {discriminator}, out var kind))"))
        using (writer.Block($"switch (kind.Length)"))
        {
            foreach (var (text, choice) in choices)
            {
                writer.Line($"case {text.Length} when global::Gale.Codegen.Runtime.Json.JsonObject.NameIs(kind, {text.Utf8}):");
                using (writer.Indented())
                {
                    write(writer, choice);
                }
            }
        }

        writer.Line();
    }
}
