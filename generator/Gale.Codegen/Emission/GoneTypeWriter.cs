using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints types that are gone: what code may derive from, name and set, and nothing that works.</summary>
internal static class GoneTypeWriter
{
    public static void Write(SourceWriter writer, GoneTypeModel type)
    {
        writer.Line($"/// <summary>Gone since the baseline.</summary>");
        writer.GeneratedCode();
        writer.Gone(type.Reason);
        writer.Accessibility(type.IsPublic);
        switch (type.Kind)
        {
            case GoneTypeKind.Enum:
                WriteEnum(writer, type);
                break;
            case GoneTypeKind.Union:
                WriteUnion(writer, type);
                break;
            case GoneTypeKind.Operations:
                using (writer.Block($"interface {type.Name}"))
                {
                    writer.Separated(type.Methods, (writer, method) => GoneWriter.WriteMethods(writer, method, isVirtual: false));
                }

                break;
            case GoneTypeKind.DelegatingOperations:
                WriteDelegating(writer, type);
                break;
            default:
                WriteRecord(writer, type);
                break;
        }
    }

    private static void WriteRecord(SourceWriter writer, GoneTypeModel type)
    {
        writer.Part($"record {type.Name}");
        if (type.Kind == GoneTypeKind.Options)
        {
            writer.Part($" : global::Gale.Codegen.Runtime.RequestOptions");
        }

        if (type.Members.Count == 0)
        {
            writer.Line($";");
            return;
        }

        using (writer.Block($""))
        {
            writer.Separated(type.Members, (writer, member) =>
            {
                writer.Line($"/// <summary>Gone with its type.</summary>");
                GoneWriter.WriteAccessors(writer, member);
            });
        }
    }

    private static void WriteUnion(SourceWriter writer, GoneTypeModel type)
    {
        using (writer.Block($"abstract record {type.Name}"))
        {
            writer.Separated(type.Members, (writer, member) =>
            {
                writer.Line($"/// <summary>Gone with its type.</summary>");
                writer.Line($"/// <param name=\"Value\">The value.</param>");
                writer.Line($"public sealed record {member.Name}({member.Type} Value) : {type.Name};");
            });
        }
    }

    private static void WriteEnum(SourceWriter writer, GoneTypeModel type)
    {
        using (writer.Block($"enum {type.Name}"))
        {
            writer.Separated(type.Values, (writer, value) =>
            {
                writer.Line($"/// <summary>Gone with its type.</summary>");
                writer.Line($"{value},");
            });
        }
    }

    private static void WriteDelegating(SourceWriter writer, GoneTypeModel type)
    {
        using (writer.Block($"abstract class {type.Name}({type.Interface!.Value}? inner = null) : {type.Interface.Value}"))
        {
            writer.Separated(type.Methods, (writer, method) => GoneWriter.WriteMethods(writer, method, isVirtual: true));
        }
    }
}
