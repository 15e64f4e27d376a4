using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the <c>Read</c> of a record's codec.</summary>
internal static class RecordReadWriter
{
    public static void Write(SourceWriter writer, RecordModel record)
    {
        writer.Line($"/// <inheritdoc/>");
        if (record.Inheritance is { Discriminator: { } discriminator } inheritance)
        {
            WriteByKind(writer, record, discriminator, inheritance);
            writer.Line();
            writer.Line($"/// <summary>Reads the record itself, whatever kind the value says it is.</summary>");
            WriteRead(writer, record, Identifier.FromValid("ReadItself"));
        }
        else
        {
            WriteRead(writer, record, Identifier.FromValid("Read"));
        }
    }

    /// <summary>What does not say of which kind it is, or says one that nobody knows, is the record itself.</summary>
    private static void WriteByKind(SourceWriter writer, RecordModel record, Literal discriminator, RecordInheritance inheritance)
    {
        using (writer.Block($"public static {record.Name} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            var choices = inheritance.Derived.SelectMany(derived => derived.Texts.Select(text => (text, derived)));
            DiscriminatorWriter.Write(
                writer, discriminator, [.. choices], (writer, derived) => writer.Line($"return {derived.Codec}.{derived.ReadMethod}(ref reader);"));
            writer.Line($"return ReadItself(ref reader);");
        }
    }

    private static void WriteRead(SourceWriter writer, RecordModel record, Identifier method)
    {
        using (writer.Block($"public static {record.Name} {method}(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            WriteLocals(writer, record);
            writer.Line($"global::Gale.Codegen.Runtime.Json.JsonObject.Start(ref reader);");
            using (writer.Block($"while (global::Gale.Codegen.Runtime.Json.JsonObject.TryReadName(ref reader, out var member))"))
            using (writer.Block($"switch (member.Length)"))
            {
                foreach (var member in record.Members)
                {
                    WriteCase(writer, member);
                }

                foreach (var name in record.PassedOver)
                {
                    WriteLabel(writer, name.Length, name.Utf8);
                    WritePassedOver(writer);
                }

                foreach (var name in record.AdditionalMembers?.Except ?? [])
                {
                    WriteLabel(writer, name.Length, name.Utf8);
                    WriteUnmapped(writer, record);
                }

                WriteDefaultCase(writer, record);
            }

            writer.Line();
            WriteRequiredChecks(writer, record);
            WriteResult(writer, record);
        }
    }

    private static void WriteLocals(SourceWriter writer, RecordModel record)
    {
        foreach (var member in record.Members)
        {
            WriteLocal(writer, member);
        }

        foreach (var word in WordsOf(record))
        {
            writer.Line($"ulong {word.Name} = 0;");
        }

        if (record.RemembersNulls)
        {
            writer.Line($"global::Gale.Codegen.Runtime.ExplicitNulls nulls = default;");
        }

        if (record.AdditionalMembers is { } additional)
        {
            writer.Line($"global::Gale.Codegen.Runtime.Json.AdditionalBuilder<{additional.Value}, {additional.Map.Codec}> additionalProperties = default;");
        }

        writer.Line($"global::Gale.Codegen.Runtime.Json.UnmappedBuilder unmapped = default;");
    }

    /// <summary>The variable that a member is read into, as it is until then.</summary>
    public static void WriteLocal(SourceWriter writer, MemberModel member)
    {
        if (member.BeginsAsDefault)
        {
            writer.Line($"{member.LocalType} {member.Local} = default;");
        }
        else
        {
            writer.Line($"{member.LocalType} {member.Local} = null;");
        }
    }

    private static void WriteCase(SourceWriter writer, MemberModel member)
    {
        WriteLabel(writer, member.Utf8Length, member.Utf8Name);
        using (writer.Indented())
        {
            WriteAssignment(writer, member);
            if (member.RequiredBit is { } bit)
            {
                writer.Line($"{SeenWord.Of(bit)} |= 1UL << {bit % RecordModel.BitsPerWord};");
            }

            writer.Line($"break;");
        }
    }

    private static void WriteAssignment(SourceWriter writer, MemberModel member)
    {
        writer.Part($"{member.Local} = ");
        switch (member.Presence)
        {
            case MemberPresence.ThreeState:
                writer.Part($"new(reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? null : ");
                WriteValue(writer, member);
                writer.Line($");");
                return;
            case MemberPresence.RequiredNullable:
                writer.Part($"reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? null : ");
                break;
            case MemberPresence.Optional:
                writer.Part($"unmapped.TookNull(ref reader, {member.WireName}) ? null : ");
                break;
            case MemberPresence.OptionalNullable:
                writer.Part($"nulls.TookNull(ref reader, {member.NullBit}) ? null : ");
                break;
        }

        WriteValue(writer, member);
        writer.Line($";");
    }

    /// <summary>What may be less than what came is read by what keeps that.</summary>
    public static void WriteValue(SourceWriter writer, MemberModel member)
    {
        if (member.Shape.IsPartial)
        {
            writer.Part($"unmapped.Read<{member.Shape.Type}, {member.Shape.Codec}>(ref reader, {member.WireName})");
        }
        else
        {
            writer.Part($"{member.Shape.Codec}.Read(ref reader)");
        }
    }

    private static void WriteLabel(SourceWriter writer, int length, Literal name) =>
        writer.Line($"case {length} when global::Gale.Codegen.Runtime.Json.JsonObject.NameIs(member, {name}):");

    private static void WriteDefaultCase(SourceWriter writer, RecordModel record)
    {
        writer.Line($"default:");
        if (record.AdditionalMembers is null)
        {
            WriteUnmapped(writer, record);
            return;
        }

        using (writer.Indented())
        {
            writer.Line($"additionalProperties.Add(ref reader, member, ref unmapped);");
            writer.Line($"break;");
        }
    }

    private static void WritePassedOver(SourceWriter writer)
    {
        using (writer.Indented())
        {
            writer.Line($"global::Gale.Codegen.Runtime.Json.JsonObject.PassOver(ref reader);");
            writer.Line($"break;");
        }
    }

    private static void WriteUnmapped(SourceWriter writer, RecordModel record)
    {
        using (writer.Indented())
        {
            if (record.TakesOthers)
            {
                writer.Line($"unmapped.Keep(ref reader, member);");
            }
            else
            {
                writer.Line($"unmapped.Add(ref reader, member);");
            }

            writer.Line($"break;");
        }
    }

    private static void WriteRequiredChecks(SourceWriter writer, RecordModel record)
    {
        foreach (var word in WordsOf(record))
        {
            using (writer.Block($"if ({word.Name} != {word.AllBits})"))
            {
                writer.Part($"throw global::Gale.Codegen.Runtime.Json.JsonObject.Missing({record.NameLiteral}, {word.Name}");
                foreach (var member in word.Members)
                {
                    writer.Part($", {member.WireName}");
                }

                writer.Line($");");
            }

            writer.Line();
        }
    }

    private static void WriteResult(SourceWriter writer, RecordModel record)
    {
        using (writer.Block($"return new {record.Name}", "};"))
        {
            foreach (var member in record.Members)
            {
                writer.Part($"{member.Name} = {member.Local}");
                if (member is { Presence: MemberPresence.Required, Shape.IsValueType: false })
                {
                    writer.Part($"!");
                }

                writer.Line($",");
            }

            if (record.AdditionalMembers is not null)
            {
                writer.Line($"AdditionalProperties = additionalProperties.Build(),");
            }

            if (record.RemembersNulls)
            {
                writer.Line($"ExplicitNulls = nulls,");
            }

            writer.Line($"Unmapped = unmapped.Build(),");
        }
    }

    private static IEnumerable<SeenWord> WordsOf(RecordModel record) => record.Required
        .GroupBy(member => member.RequiredBit!.Value / RecordModel.BitsPerWord)
        .Select(word => new SeenWord(SeenWord.Of(word.First().RequiredBit!.Value), [.. word]));
}
