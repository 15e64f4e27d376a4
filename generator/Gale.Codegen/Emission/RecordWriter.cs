using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints a record: its properties, and what keeps the rest of the JSON.</summary>
internal static class RecordWriter
{
    public static void Write(SourceWriter writer, RecordModel record)
    {
        writer.Doc(record.Doc);
        writer.Obsolete(record.Obsolete);
        writer.JsonConverter(record.Name, record.Codec);
        writer.Accessibility(record.IsPublic);
        using (writer.Block($"sealed partial record {record.Name}"))
        {
            foreach (var member in record.Members)
            {
                WriteProperty(writer, member);
                writer.Line();
            }

            WriteUnmapped(writer);
            WriteExplicitNulls(writer, record);
            WritePrintMembers(writer, record);
        }
    }

    private static void WriteProperty(SourceWriter writer, MemberModel member)
    {
        writer.Doc(member.Doc);
        writer.Obsolete(member.Obsolete);
        writer.Part($"public ");
        if (member.IsRequired)
        {
            writer.Part($"required ");
        }

        writer.Part($"{member.PropertyType} {member.Name} ");
        switch (member.Shape.Kind)
        {
            case ValueKind.List:
                WriteCopyingAccessors(writer, member, KnownTypes.Runtime("ValueList"));
                break;
            case ValueKind.Map:
                WriteCopyingAccessors(writer, member, KnownTypes.Runtime("ValueMap"));
                break;
            default:
                writer.Line($$"""{ get; init; }""");
                break;
        }
    }

    /// <summary>The record keeps a copy of its own: nobody can change it behind its back, and it compares by its items.</summary>
    private static void WriteCopyingAccessors(SourceWriter writer, MemberModel member, TypeName copier)
    {
        writer.Line($$"""{ get => {{member.Field}}; init => {{member.Field}} = {{copier}}.From(value); }""");
        writer.Part($"private readonly {member.PropertyType} {member.Field}");
        if (member.IsRequired && member.Presence == MemberPresence.Required)
        {
            writer.Part($" = null!");
        }

        writer.Line($";");
    }

    private static void WriteUnmapped(SourceWriter writer) => writer.Line(
        $$"""
        /// <summary>What was read and has no property here; it is written back. Null where there is none.</summary>
        public global::Gale.Codegen.Runtime.UnmappedMembers? Unmapped { get; init; }
        """);

    private static void WriteExplicitNulls(SourceWriter writer, RecordModel record)
    {
        if (record.RemembersNulls)
        {
            writer.Line(
                $$"""

                /// <summary>Which optional members came as null instead of being absent.</summary>
                internal global::Gale.Codegen.Runtime.ExplicitNulls ExplicitNulls { get; init; }
                """);
        }
    }

    /// <summary>Only where something must not be printed: else the compiler's own does.</summary>
    private static void WritePrintMembers(SourceWriter writer, RecordModel record)
    {
        if (!record.HasSecrets)
        {
            return;
        }

        writer.Line();
        using (writer.Block($"private bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            foreach (var member in record.Members)
            {
                WritePrintMember(writer, member);
            }

            writer.Line($"builder.Append(\"Unmapped = \").Append(Unmapped);");
            writer.Line($"return true;");
        }
    }

    private static void WritePrintMember(SourceWriter writer, MemberModel member)
    {
        if (member.IsSecret)
        {
            writer.Line($"builder.Append(\"{member.Name} = ***, \");");
        }
        else
        {
            writer.Line($"builder.Append(\"{member.Name} = \").Append((object?){member.Name}).Append(\", \");");
        }
    }
}
