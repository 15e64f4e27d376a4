using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>What tells analyzers which types are vocabularies and choices of a document, and what in them is new since the baseline.</summary>
internal static class Marks
{
    public static void EnumMark(this SourceWriter writer, bool isOpen) => Openness(writer, KnownTypes.Runtime("GaleEnum"), isOpen);

    public static void UnionMark(this SourceWriter writer, bool isOpen) => Openness(writer, KnownTypes.Runtime("GaleUnion"), isOpen);

    public static void ValueMark(this SourceWriter writer, Literal text, bool isNew)
    {
        writer.Part($"[global::Gale.Codegen.Runtime.GaleValue({text}");
        if (isNew)
        {
            writer.Part($", New = true");
        }

        writer.Line($")]");
    }

    public static void AlternativeMark(this SourceWriter writer, bool isNew)
    {
        if (isNew)
        {
            writer.Line($"[global::Gale.Codegen.Runtime.GaleAlternative(New = true)]");
        }
        else
        {
            writer.Line($"[global::Gale.Codegen.Runtime.GaleAlternative]");
        }
    }

    private static void Openness(SourceWriter writer, TypeName mark, bool isOpen)
    {
        if (isOpen)
        {
            writer.Line($"[{mark}(Open = true)]");
        }
        else
        {
            writer.Line($"[{mark}]");
        }
    }
}
