using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the class of the documented headers.</summary>
internal static class HeadersWriter
{
    public static void Write(SourceWriter writer, HeadersModel headers)
    {
        writer.Line(
            $"""
            /// <summary>
            /// The headers that the document describes, of an answer or of an error. Null is one that was not sent, or that is not what the
            /// document says of it; <see cref="global::Gale.Codegen.Runtime.DocumentedHeaders.All"/> has every header as it came.
            /// </summary>
            /// <param name="all">The headers of an answer, or those of an <see cref="global::Gale.Codegen.Runtime.ApiException"/>.</param>
            """);
        writer.GeneratedCode();
        writer.Accessibility(headers.IsPublic);
        writer.Part($"sealed partial class {headers.Name}(global::Gale.Codegen.Runtime.ApiHeaders all) : global::Gale.Codegen.Runtime.DocumentedHeaders(all), ");
        using (writer.Block($"global::Gale.Codegen.Runtime.IDocumentedHeaders<{headers.Name}>"))
        {
            foreach (var header in headers.Headers)
            {
                WriteProperty(writer, header);
                writer.Line();
            }

            writer.Line(
                $"""
                /// <inheritdoc/>
                public static {headers.Name} Of(global::Gale.Codegen.Runtime.ApiHeaders all) => new(all);
                """);
        }
    }

    private static void WriteObject(SourceWriter writer, HeaderObjectModel? @object)
    {
        if (@object is null)
        {
            return;
        }

        writer.Part($", explode: {Literal.Boolean(@object.IsExploded)}");
        foreach (var literal in @object.Literals)
        {
            writer.Part($", {literal}");
        }
    }

    private static void WriteProperty(SourceWriter writer, HeaderModel header)
    {
        writer.Doc(header.Doc);
        writer.Obsolete(header.Obsolete);
        writer.Part($"public {header.Type} {header.Name} => ");
        if (header.EnumNames is { } names)
        {
            writer.Line($$"""GetText({{header.WireName}}) is { } text ? {{names}}.Parse(text) : null;""");
        }
        else
        {
            writer.Part($"{header.Getter!.Value}");
            writer.TypeArguments(header.TypeArguments);
            writer.Part($"({header.WireName}");
            if (header.Separator is { } separator)
            {
                writer.Part($", {separator}");
            }

            WriteObject(writer, header.Object);
            writer.Line($");");
        }
    }
}
