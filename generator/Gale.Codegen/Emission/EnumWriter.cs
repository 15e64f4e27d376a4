using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints an enum and the class that turns its values into texts and back.</summary>
internal static class EnumWriter
{
    public static void Write(SourceWriter writer, EnumModel model)
    {
        WriteEnum(writer, model);
        writer.Line();
        WriteNames(writer, model);
    }

    private static void WriteEnum(SourceWriter writer, EnumModel model)
    {
        writer.Doc(model.Doc);
        writer.GeneratedCode();
        writer.Obsolete(model.Obsolete);
        writer.JsonConverter(model.Name, model.Codec);
        writer.EnumMark(model.IsOpen);
        writer.Accessibility(model.IsPublic);
        using (writer.Block($"enum {model.Name}"))
        {
            if (model.IsOpen)
            {
                writer.Line(
                    $"""
                    /// <summary>A value that the document does not know. Its text travels with the object that holds it.</summary>
                    Unknown = 0,

                    """);
            }

            writer.Separated(model.Values, WriteValue);
            WriteGone(writer, model.Gone);
        }
    }

    /// <summary>Values that are gone since the baseline: code that names one is told so where it does.</summary>
    public static void WriteGone(SourceWriter writer, IEnumerable<GoneValueModel> values)
    {
        foreach (var value in values)
        {
            writer.Line();
            writer.Line($"/// <summary>Gone since the baseline.</summary>");
            writer.Gone(value.Reason);
            writer.Line($"{value.Name} = {value.Number},");
        }
    }

    private static void WriteValue(SourceWriter writer, EnumValueModel value)
    {
        writer.Doc(value.Doc);
        writer.Obsolete(value.Obsolete);
        writer.ValueMark(value.Text, value.IsNew);
        writer.Line($"{value.Name} = {value.Number},");
    }

    private static void WriteNames(SourceWriter writer, EnumModel model)
    {
        writer.Line($"/// <summary>The texts of <see cref=\"{model.Name}\"/> on the wire.</summary>");
        writer.GeneratedCode();
        writer.Accessibility(model.IsPublic);
        using (writer.Block($"static class {model.Names}"))
        {
            WriteToText(writer, model);
            writer.Line();
            WriteParse(writer, model);
        }
    }

    private static void WriteToText(SourceWriter writer, EnumModel model)
    {
        writer.Line(
            $"""
            /// <summary>The text of a value.</summary>
            /// <exception cref="global::System.ArgumentOutOfRangeException">The value is none that the document knows.</exception>
            """);
        using (writer.Block($"public static string ToText(this {model.Name} value) => value switch", "};"))
        {
            foreach (var value in model.Values)
            {
                writer.Line($"{model.Type}.{value.Name} => {value.Text},");
            }

            writer.Line($"_ => throw new global::System.ArgumentOutOfRangeException(nameof(value), value, \"The value has no text on the wire.\"),");
        }
    }

    private static void WriteParse(SourceWriter writer, EnumModel model)
    {
        if (model.IsOpen)
        {
            writer.Line($"/// <summary>The value of a text; <see cref=\"{model.Type}.Unknown\"/> where the document does not know it.</summary>");
        }
        else
        {
            writer.Line(
                $"""
                /// <summary>The value of a text.</summary>
                /// <exception cref="global::System.FormatException">The document does not know the text.</exception>
                """);
        }

        using (writer.Block($"public static {model.Name} Parse(string text) => text switch", "};"))
        {
            foreach (var value in model.Values.GroupBy(value => value.Text).Select(same => same.First()))
            {
                writer.Line($"{value.Text} => {model.Type}.{value.Name},");
            }

            if (model.IsOpen)
            {
                writer.Line($"_ => {model.Type}.Unknown,");
            }
            else
            {
                writer.Line($"_ => throw new global::System.FormatException(\"The text is not a value of {model.Name}.\"),");
            }
        }
    }
}
