using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints an enum of integers and what reads and writes it: as the number that it is.</summary>
internal static class IntegerEnumWriter
{
    public static void Write(SourceWriter writer, IntegerEnumModel model)
    {
        WriteEnum(writer, model);
        writer.Line();
        WriteCodec(writer, model);
    }

    private static void WriteEnum(SourceWriter writer, IntegerEnumModel model)
    {
        writer.Doc(model.Doc);
        writer.GeneratedCode();
        writer.Obsolete(model.Obsolete);
        writer.JsonConverter(model.Name, model.Codec);
        writer.EnumMark(model.IsOpen);
        writer.Accessibility(model.IsPublic);
        writer.Part($"enum {model.Name}");
        if (model.IsLong)
        {
            writer.Part($" : {KnownTypes.Int64}");
        }

        using (writer.Block($""))
        {
            writer.Separated(model.Values, WriteValue);
            EnumWriter.WriteGone(writer, model.Gone);
        }
    }

    private static void WriteValue(SourceWriter writer, IntegerEnumValueModel value)
    {
        writer.Doc(value.Doc);
        writer.Obsolete(value.Obsolete);
        writer.ValueMark(value.Text, value.IsNew);
        writer.Line($"{value.Name} = {value.Number},");
    }

    private static void WriteCodec(SourceWriter writer, IntegerEnumModel model)
    {
        var number = PrimitiveTypes.ShapeOfInteger(model.IsLong);
        writer.Line($"/// <summary>Reads and writes <see cref=\"{model.Name}\"/> as JSON; a number that the document does not know stays what it is.</summary>");
        writer.GeneratedCode();
        using (writer.Block($"internal readonly struct {model.Codec} : global::Gale.Codegen.Runtime.Json.IJsonCodec<{model.Name}>"))
        {
            writer.Line(
                $"""
                /// <inheritdoc/>
                public static {model.Name} Read(ref global::System.Text.Json.Utf8JsonReader reader) => ({model.Type}){number.Codec}.Read(ref reader);

                /// <inheritdoc/>
                public static void Write(global::Gale.Codegen.Runtime.Json.JsonOutput writer, {model.Name} value) => {number.Codec}.Write(writer, ({number.Type})value);
                """);
        }
    }
}
