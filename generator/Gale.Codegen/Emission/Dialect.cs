using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Phrases that generated declarations share.</summary>
internal static class Dialect
{
    /// <summary><c>public</c> or <c>internal</c>, and the space behind it.</summary>
    public static void Accessibility(this SourceWriter writer, bool isPublic)
    {
        if (isPublic)
        {
            writer.Part($"public ");
        }
        else
        {
            writer.Part($"internal ");
        }
    }

    /// <summary>Tells coverage and analysis tools what wrote the type.</summary>
    public static void GeneratedCode(this SourceWriter writer) =>
        writer.Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"Gale.Codegen\", {GeneratorVersion})]");

    private static readonly Literal GeneratorVersion = Literal.Text(typeof(Dialect).Assembly.GetName().Version.ToString(3));

    /// <summary>What a generic method is closed over; nothing where it is not generic.</summary>
    public static void TypeArguments(this SourceWriter writer, IReadOnlyList<TypeName> arguments)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            if (index == 0)
            {
                writer.Part($"<{arguments[index]}");
            }
            else
            {
                writer.Part($", {arguments[index]}");
            }
        }

        if (arguments.Count > 0)
        {
            writer.Part($">");
        }
    }

    /// <summary><c>[Obsolete]</c> with the document's reason, where there is one.</summary>
    public static void Obsolete(this SourceWriter writer, Literal? reason)
    {
        if (reason is { } text)
        {
            writer.Line($"[global::System.Obsolete({text}, DiagnosticId = \"GALE5201\")]");
        }
    }

    /// <summary>Lets <c>JsonSerializer</c> find the codec by reflection.</summary>
    public static void JsonConverter(this SourceWriter writer, Identifier type, Identifier codec) => writer.JsonConverter(TypeName.Known(type.Text), TypeName.Known(codec.Text));

    /// <summary>The same where what stands inside the type may be called as the codec is.</summary>
    public static void JsonConverter(this SourceWriter writer, TypeName type, TypeName codec) => writer.Line(
        $"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Gale.Codegen.Runtime.Json.JsonCodecConverter<{type}, {codec}>))]");

    /// <summary>A documentation comment.</summary>
    public static void Doc(this SourceWriter writer, Doc doc)
    {
        Element(writer, doc.Summary, writer => writer.Part($"<summary>"), writer => writer.Part($"</summary>"));
        Element(writer, doc.Remarks, writer => writer.Part($"<remarks>"), writer => writer.Part($"</remarks>"));
        Element(writer, doc.Example, writer => writer.Part($"<example>"), writer => writer.Part($"</example>"));
    }

    /// <summary>What a parameter means, in a documentation comment.</summary>
    public static void ParameterDoc(this SourceWriter writer, Identifier name, Doc doc)
    {
        writer.Part($"/// <param name=\"{name.Documented}\">");
        writer.Part($"{doc.Summary[0]}");
        foreach (var line in doc.Summary.Skip(1))
        {
            writer.Line();
            writer.Part($"/// {line}");
        }

        writer.Line($"</param>");
    }

    /// <summary>No space behind the slashes of an empty line.</summary>
    private static void DocLine(SourceWriter writer, XmlText line)
    {
        if (line.Xml.Length == 0)
        {
            writer.Line($"///");
        }
        else
        {
            writer.Line($"/// {line}");
        }
    }

    private static void Element(SourceWriter writer, IReadOnlyList<XmlText> lines, Action<SourceWriter> open, Action<SourceWriter> close)
    {
        if (lines.Count == 0)
        {
            return;
        }

        writer.Part($"/// ");
        open(writer);
        if (lines.Count == 1)
        {
            writer.Part($"{lines[0]}");
        }
        else
        {
            writer.Line();
            foreach (var line in lines)
            {
                DocLine(writer, line);
            }

            writer.Part($"/// ");
        }

        close(writer);
        writer.Line();
    }
}
