using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints what is gone since the baseline, so that code which leans on it is told so where it does.</summary>
internal static class GoneWriter
{
    public static void Write(SourceWriter writer, GoneModel gone)
    {
        writer.Line($"#pragma warning disable CS9113, GALE5105 // what is gone speaks of what is gone, and forwards to nothing");
        writer.Line();
        writer.Separated(
            gone.Types.Select<GoneTypeModel, Action<SourceWriter>>(type => writer => GoneTypeWriter.Write(writer, type))
                .Concat(gone.Members.Select<GoneMembersModel, Action<SourceWriter>>(members => writer => WriteMembers(writer, members))),
            (writer, write) => write(writer));
    }

    private static void WriteMembers(SourceWriter writer, GoneMembersModel members)
    {
        writer.Accessibility(members.IsPublic);
        if (members.IsUnion)
        {
            writer.Part($"abstract ");
        }
        else if (members.IsSealed)
        {
            writer.Part($"sealed ");
        }

        using (writer.Block($"partial record {members.Record}"))
        {
            writer.Separated(members.Members, members.IsUnion ? (writer, member) => WriteAlternative(writer, members.Record, member) : WriteProperty);
        }
    }

    /// <summary>An alternative that nothing is read as, and that is written as nothing.</summary>
    private static void WriteAlternative(SourceWriter writer, Identifier union, GoneMemberModel member)
    {
        writer.Line($"/// <summary>Gone since the baseline.</summary>");
        writer.Line($"/// <param name=\"Value\">The value.</param>");
        writer.Gone(member.Reason);
        writer.Line($"public sealed record {member.Name}({member.Type} Value) : {union};");
    }

    private static void WriteProperty(SourceWriter writer, GoneMemberModel member)
    {
        writer.Line($"/// <summary>Gone since the baseline.</summary>");
        writer.Gone(member.Reason);
        WriteAccessors(writer, member);
    }

    /// <summary>A property that has no value, and no place for one.</summary>
    public static void WriteAccessors(SourceWriter writer, GoneMemberModel member)
    {
        using (writer.Block($"public {member.Type} {member.Name}"))
        {
            writer.Line($"get => throw new global::System.NotSupportedException({member.Reason});");
            writer.Line($"init => throw new global::System.NotSupportedException({member.Reason});");
        }
    }

    /// <summary>The three methods of an operation that is gone, as members of the interface that had it, or of the base for decorators.</summary>
    public static void WriteMethods(SourceWriter writer, GoneMethodModel gone, bool isVirtual)
    {
        var (method, reason) = gone;
        for (var form = 0; form < 3; form++)
        {
            if (form > 0)
            {
                writer.Line();
            }

            writer.Line($"/// <summary>Gone since the baseline.</summary>");
            writer.Gone(reason);
            if (isVirtual)
            {
                writer.Part($"public virtual ");
            }

            if (form == 2)
            {
                writer.WithResponseMethod(method);
            }
            else
            {
                writer.Method(method, withOptions: form == 1);
            }

            writer.Line($" =>");
            using (writer.Indented())
            {
                writer.Line($"throw new global::System.NotSupportedException({reason});");
            }
        }
    }

    /// <summary><c>[Obsolete]</c> with what has its place.</summary>
    public static void Gone(this SourceWriter writer, Literal reason) =>
        writer.Line($"[global::System.Obsolete({reason}, DiagnosticId = \"GALE5105\")]");
}
