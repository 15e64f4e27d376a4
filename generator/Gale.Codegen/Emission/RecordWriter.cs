using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints a record: its properties, and what keeps the rest of the JSON.</summary>
internal static class RecordWriter
{
    public static void Write(SourceWriter writer, RecordModel record)
    {
        writer.Doc(record.Doc);
        writer.GeneratedCode();
        writer.Obsolete(record.Obsolete);
        writer.JsonConverter(record.Name, record.Codec);
        writer.Accessibility(record.IsPublic);
        using (writer.Block($"sealed partial record {record.Name}"))
        {
            WriteFields(writer, record);
            foreach (var member in record.Members)
            {
                WriteProperty(writer, member);
                writer.Line();
            }

            WriteAdditionalMembers(writer, record);
            WriteUnmapped(writer);
            WriteExplicitNulls(writer, record);
            WritePrintMembers(writer, record);
        }
    }

    private static void WriteFields(SourceWriter writer, RecordModel record)
    {
        var hasFields = false;
        foreach (var member in record.Members)
        {
            if (member.FieldType is { } type)
            {
                WriteField(writer, member, type);
                hasFields = true;
            }
        }

        if (record.AdditionalMembers is { } additional)
        {
            writer.Line($"private readonly {additional.Map.Type}? _additionalProperties;");
            hasFields = true;
        }

        if (hasFields)
        {
            writer.Line();
        }
    }

    private static void WriteField(SourceWriter writer, MemberModel member, TypeName type)
    {
        writer.Part($"private readonly {type} {member.Field}");
        if (member is { Presence: MemberPresence.Required, Shape.Kind: ValueKind.List or ValueKind.Map })
        {
            writer.Part($" = null!");
        }

        writer.Line($";");
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

        writer.Part($"{member.PropertyType} {member.Name}");
        if (member.FieldType is null)
        {
            writer.Line($$""" { get; init; }""");
            return;
        }

        using (writer.Block($""))
        {
            WriteAccessors(writer, member);
        }
    }

    /// <summary>The record keeps a copy or a form of its own: nobody changes it behind its back, and it compares by content.</summary>
    private static void WriteAccessors(SourceWriter writer, MemberModel member)
    {
        switch (member.Shape.Kind)
        {
            case ValueKind.List or ValueKind.Map:
                writer.Line($"get => {member.Field};");
                writer.Part($"init => {member.Field} = ");
                writer.CopyOf(member.Shape, Identifier.FromValid("value"));
                writer.Line($";");
                break;
            default:
                WriteGetter(writer, member);
                writer.Line($"init => {member.Field} = new(value);");
                break;
        }
    }

    private static void WriteGetter(SourceWriter writer, MemberModel member)
    {
        if (member.Presence == MemberPresence.Required)
        {
            writer.Line($"get => {member.Field}.Value;");
        }
        else
        {
            writer.Line($"get => {member.Field}.OrNull;");
        }
    }

    private static void WriteAdditionalMembers(SourceWriter writer, RecordModel record)
    {
        if (record.AdditionalMembers is not { } additional)
        {
            return;
        }

        writer.Doc(additional.Doc);
        using (writer.Block($"public {additional.Map.Type}? AdditionalProperties"))
        {
            writer.Line($"get => _additionalProperties;");
            writer.Part($"init => _additionalProperties = global::Gale.Codegen.Runtime.ValueMap.OrNull(");
            writer.CopyOf(additional.Map, Identifier.FromValid("value"));
            writer.Line($");");
        }

        writer.Line();
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
                WritePrintMember(writer, member.Name, member.IsSecret);
            }

            if (record.AdditionalMembers is { } additional)
            {
                WritePrintMember(writer, Identifier.FromValid("AdditionalProperties"), additional.IsSecret);
            }

            writer.Line($"builder.Append(\"Unmapped = \").Append(Unmapped);");
            writer.Line($"return true;");
        }
    }

    private static void WritePrintMember(SourceWriter writer, Identifier name, bool isSecret)
    {
        if (isSecret)
        {
            writer.Line($"builder.Append(\"{name} = ***, \");");
        }
        else
        {
            writer.Line($"builder.Append(\"{name} = \").Append((object?){name}).Append(\", \");");
        }
    }
}
