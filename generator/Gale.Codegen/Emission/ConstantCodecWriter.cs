using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the struct that reads and writes an enum whose values are not all texts: a table of what they are in JSON.</summary>
internal static class ConstantCodecWriter
{
    public static void Write(SourceWriter writer, EnumModel model)
    {
        writer.Line($"/// <summary>Reads and writes <see cref=\"{model.Name}\"/> as JSON.</summary>");
        writer.GeneratedCode();
        EnumCodecWriter.WriteHeader(writer, model);
        using (writer.Block($""))
        {
            WriteTable(writer, model);
            writer.Line();
            writer.Line(
                $"""
                /// <inheritdoc/>
                public static {model.Name} Read(ref global::System.Text.Json.Utf8JsonReader reader) =>
                """);
            WriteResult(writer, model);
            writer.Line(
                $"""

                /// <inheritdoc/>
                public static void Write(global::Gale.Codegen.Runtime.Json.JsonOutput writer, {model.Name} value) =>
                    global::Gale.Codegen.Runtime.Json.EnumConstants.Write(writer, Constants, (int)value, "{model.Name}");
                """);
            EnumCodecWriter.WriteIsWhole(writer, model);
        }
    }

    /// <summary>In the order of the enum's numbers, the first of which is 1.</summary>
    private static void WriteTable(SourceWriter writer, EnumModel model)
    {
        using (writer.Block($"private static readonly global::Gale.Codegen.Runtime.Json.UnionConstant[] Constants =", "};"))
        {
            foreach (var value in model.Values)
            {
                writer.Line($"global::Gale.Codegen.Runtime.Json.UnionConstant.{value.Constant.Factory}({value.Constant.Value}), // {value.Name}");
            }
        }
    }

    private static void WriteResult(SourceWriter writer, EnumModel model)
    {
        using (writer.Indented())
        {
            if (model.IsOpen)
            {
                writer.Line($"({model.Type})global::Gale.Codegen.Runtime.Json.EnumConstants.Find(ref reader, Constants);");
            }
            else
            {
                writer.Line($"({model.Type})global::Gale.Codegen.Runtime.Json.EnumConstants.Require(ref reader, Constants, \"{model.Name}\");");
            }
        }
    }
}
