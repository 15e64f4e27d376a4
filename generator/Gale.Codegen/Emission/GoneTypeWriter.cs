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
            case GoneTypeKind.Servers:
                writer.Part($"static class {type.Name}");
                WriteMembers(writer, type, GonePartWriter.WriteServer);
                break;
            case GoneTypeKind.Headers:
                writer.Part($"sealed class {type.Name}");
                WriteMembers(writer, type, GonePartWriter.WriteGetter);
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
        else if (type.Base is { } @base)
        {
            writer.Part($" : {@base}");
        }

        WriteMembers(writer, type, GonePartWriter.WriteAccessors);
    }

    private static void WriteUnion(SourceWriter writer, GoneTypeModel type)
    {
        writer.Part($"abstract record {type.Name}");
        WriteMembers(writer, type, (writer, member) =>
        {
            writer.Line($"/// <param name=\"Value\">The value.</param>");
            GonePartWriter.WriteAlternative(writer, type.Name, member);
        });
    }

    private static void WriteMembers(SourceWriter writer, GoneTypeModel type, Action<SourceWriter, GoneMemberModel> write)
    {
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
                write(writer, member);
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
