using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints what a type had that is still there, as a part of it. What else the type is says its other part.</summary>
internal static class GonePartWriter
{
    public static void Write(SourceWriter writer, GonePartModel part)
    {
        writer.Accessibility(part.IsPublic);
        writer.Part($"partial ");
        if (part.Kind is GonePartKind.Record or GonePartKind.Union or GonePartKind.Options)
        {
            writer.Part($"record ");
        }
        else
        {
            writer.Part($"class ");
        }

        using (writer.Block($"{part.Type}"))
        {
            writer.Separated(part.Members, (writer, member) => WriteMember(writer, part, member));
            if (part.Kind == GonePartKind.Options)
            {
                writer.Line();
                RecordPrintWriter.WriteBehindBase(writer, part.Printed);
            }
        }
    }

    private static void WriteMember(SourceWriter writer, GonePartModel part, GoneMemberModel member)
    {
        writer.Line($"/// <summary>Gone since the baseline.</summary>");
        switch (part.Kind)
        {
            case GonePartKind.Union:
                writer.Line($"/// <param name=\"Value\">The value.</param>");
                writer.Gone(member.Reason);
                WriteAlternative(writer, part.Type, member);
                break;
            case GonePartKind.Servers:
                writer.Gone(member.Reason);
                WriteServer(writer, member);
                break;
            case GonePartKind.Headers:
                writer.Gone(member.Reason);
                WriteGetter(writer, member);
                break;
            default:
                writer.Gone(member.Reason);
                WriteAccessors(writer, member);
                break;
        }
    }

    /// <summary>An alternative that nothing is read as, and that is written as nothing.</summary>
    public static void WriteAlternative(SourceWriter writer, Identifier union, GoneMemberModel member) =>
        writer.Line($"public sealed record {member.Name}({member.Type} Value) : {union};");

    /// <summary>A property that has no value, and no place for one.</summary>
    public static void WriteAccessors(SourceWriter writer, GoneMemberModel member)
    {
        using (writer.Block($"public {member.Type} {member.Name}"))
        {
            writer.Part($"get => ");
            writer.Throw(member.Reason);
            writer.Part($"init => ");
            writer.Throw(member.Reason);
        }
    }

    /// <summary>A property that has no value.</summary>
    public static void WriteGetter(SourceWriter writer, GoneMemberModel member)
    {
        writer.Part($"public {member.Type} {member.Name} => ");
        writer.Throw(member.Reason);
    }

    /// <summary>A server, with the parameters that it had.</summary>
    public static void WriteServer(SourceWriter writer, GoneMemberModel member)
    {
        ServersWriter.WriteDeclaration(writer, member.Server!);
        writer.Part($" => ");
        writer.Throw(member.Reason);
    }
}
