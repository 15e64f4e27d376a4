using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the struct that reads and writes a record as JSON.</summary>
internal static class RecordCodecWriter
{
    public static void Write(SourceWriter writer, RecordModel record)
    {
        writer.Line($"/// <summary>Reads and writes <see cref=\"{record.Name}\"/> as JSON.</summary>");
        writer.GeneratedCode();
        using (writer.Block($"internal readonly struct {record.Codec} : global::Gale.Codegen.Runtime.Json.IJsonCodec<{record.Name}>"))
        {
            WriteDeclaredNames(writer, record);
            RecordReadWriter.Write(writer, record);
            writer.Line();
            WriteWrite(writer, record);
        }
    }

    private static void WriteDeclaredNames(SourceWriter writer, RecordModel record)
    {
        writer.Part($"private static readonly string[] DeclaredNames = [");
        var isFirst = true;
        foreach (var member in record.Members)
        {
            if (!isFirst)
            {
                writer.Part($", ");
            }

            writer.Part($"{member.WireName}");
            isFirst = false;
        }

        writer.Line($"];");
        writer.Line();
    }

    private static void WriteWrite(SourceWriter writer, RecordModel record)
    {
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"public static void Write(global::Gale.Codegen.Runtime.Json.JsonOutput writer, {record.Name} value)"))
        {
            WriteDerived(writer, record);
            writer.Line($"writer.WriteStartObject();");
            foreach (var member in record.Members)
            {
                WriteMember(writer, member);
            }

            WriteFurther(writer, record);
            writer.Line($"writer.WriteEndObject();");
        }
    }

    /// <summary>A value is written as what it is, whatever it is called where it stands.</summary>
    private static void WriteDerived(SourceWriter writer, RecordModel record)
    {
        if (!record.HasKinds)
        {
            return;
        }

        using (writer.Block($"switch (value)"))
        {
            foreach (var derived in record.Inheritance!.Derived.Where(derived => derived.IsDirect))
            {
                writer.Line($"case {derived.Type} it:");
                using (writer.Indented())
                {
                    writer.Line($"{derived.Codec}.Write(writer, it);");
                    writer.Line($"return;");
                }
            }
        }

        writer.Line();
    }

    /// <summary>What has no property of its own.</summary>
    private static void WriteFurther(SourceWriter writer, RecordModel record)
    {
        if (record.AdditionalMembers is { } additional)
        {
            writer.Line($"global::Gale.Codegen.Runtime.Json.JsonMember.WriteAdditional<{additional.Value}, {additional.Map.Codec}>(writer, value.AdditionalProperties, DeclaredNames);");
            writer.Line($"global::Gale.Codegen.Runtime.Json.JsonMember.WriteUnmapped(writer, value.Unmapped, DeclaredNames, value.AdditionalProperties);");
        }
        else
        {
            writer.Line($"global::Gale.Codegen.Runtime.Json.JsonMember.WriteUnmapped(writer, value.Unmapped, DeclaredNames);");
        }
    }

    private static void WriteMember(SourceWriter writer, MemberModel member)
    {
        writer.Part($"global::Gale.Codegen.Runtime.Json.JsonMember.");
        WriteMethodName(writer, member);
        writer.Part($"<{member.Shape.Type}, {member.Shape.Codec}>(writer, {member.Utf8Name}, value.{member.Name}");
        switch (member.Presence)
        {
            case MemberPresence.RequiredNullable:
                writer.Part($", explicitNull: true");
                break;
            case MemberPresence.OptionalNullable:
                writer.Part($", value.ExplicitNulls.Has({member.NullBit})");
                break;
            case MemberPresence.ThreeState:
                writer.Part($".Value, value.{member.Name}.IsPresent");
                break;
        }

        if (member.Shape.IsPartial || member.Presence is MemberPresence.Optional or MemberPresence.OptionalAny)
        {
            writer.Part($", value.Unmapped");
        }

        if (member.Shape.Kind == ValueKind.OpenEnum)
        {
            writer.Part($", {member.QualifiedName}");
        }

        writer.Line($");");
    }

    private static void WriteMethodName(SourceWriter writer, MemberModel member)
    {
        switch (member.Presence)
        {
            case MemberPresence.Required:
                writer.Part($"Write");
                break;
            case MemberPresence.Optional or MemberPresence.OptionalAny:
                writer.Part($"WriteOptional");
                break;
            default:
                writer.Part($"WriteNullable");
                break;
        }

        switch (member.Shape.Kind)
        {
            case ValueKind.OpenEnum:
                writer.Part($"Enum");
                break;
            case ValueKind.Partial:
                writer.Part($"Partial");
                break;
            case var _ when member.Shape.IsValueType && member.Presence != MemberPresence.Required:
                writer.Part($"Value");
                break;
        }
    }
}
