using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the struct that reads and writes an enum as JSON, from and to UTF-8, without a string on the way.</summary>
internal static class EnumCodecWriter
{
    public static void Write(SourceWriter writer, EnumModel model)
    {
        writer.Line($"/// <summary>Reads and writes <see cref=\"{model.Name}\"/> as JSON.</summary>");
        writer.GeneratedCode();
        WriteHeader(writer, model);
        using (writer.Block($""))
        {
            WriteRead(writer, model);
            writer.Line();
            WriteWrite(writer, model);
            WriteIsWhole(writer, model);
        }
    }

    /// <summary>The struct that reads and writes an enum. <c>Unknown</c> is less than the text that it was read of.</summary>
    public static void WriteHeader(SourceWriter writer, EnumModel model)
    {
        writer.Part($"internal readonly struct {model.Codec} : global::Gale.Codegen.Runtime.Json.");
        if (model.IsOpen)
        {
            writer.Part($"IPartialCodec<{model.Name}>");
        }
        else
        {
            writer.Part($"IJsonCodec<{model.Name}>");
        }
    }

    /// <summary>Says where what came must travel beside the value.</summary>
    public static void WriteIsWhole(SourceWriter writer, EnumModel model)
    {
        if (model.IsOpen)
        {
            writer.Line(
                $"""

                /// <inheritdoc/>
                public static bool IsWhole(ref global::System.Text.Json.Utf8JsonReader reader, {model.Name} value) => value != {model.Type}.Unknown;
                """);
        }
    }

    private static void WriteRead(SourceWriter writer, EnumModel model)
    {
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"public static {model.Name} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            writer.Line($"var text = global::Gale.Codegen.Runtime.Json.JsonText.Read(ref reader);");
            using (writer.Block($"switch (text.Length)"))
            {
                foreach (var value in model.Values)
                {
                    WriteCase(writer, model, value);
                }
            }

            writer.Line();
            WriteOtherwise(writer, model);
        }
    }

    private static void WriteCase(SourceWriter writer, EnumModel model, EnumValueModel value)
    {
        writer.Line($"case {value.Utf8Length} when global::Gale.Codegen.Runtime.Json.JsonObject.NameIs(text, {value.Utf8Text}):");
        using (writer.Indented())
        {
            writer.Line($"return {model.Type}.{value.Name};");
        }
    }

    private static void WriteOtherwise(SourceWriter writer, EnumModel model)
    {
        if (model.IsOpen)
        {
            writer.Line($"return {model.Type}.Unknown;");
        }
        else
        {
            writer.Line($"throw global::Gale.Codegen.Runtime.Json.EnumText.NotReadable(\"{model.Name}\");");
        }
    }

    private static void WriteWrite(SourceWriter writer, EnumModel model)
    {
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"public static void Write(global::Gale.Codegen.Runtime.Json.JsonOutput writer, {model.Name} value) => writer.WriteStringValue(value switch", "});"))
        {
            foreach (var value in model.Values)
            {
                writer.Line($"{model.Type}.{value.Name} => {value.Utf8Text},");
            }

            writer.Line($"_ => throw global::Gale.Codegen.Runtime.Json.EnumText.NotWritable(\"{model.Name}\"),");
        }
    }
}
