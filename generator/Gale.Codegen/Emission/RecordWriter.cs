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
        WriteMarks(writer, record);
        writer.Accessibility(record.IsPublic);
        WriteKeywords(writer, record);
        using (writer.Block($""))
        {
            WriteFields(writer, record);
            writer.Separated(MembersOf(record), (writer, write) => write(writer));
        }
    }

    private static void WriteMarks(SourceWriter writer, RecordModel record)
    {
        if (record.HasKinds)
        {
            writer.UnionMark(isOpen: true);
        }

        if (record.Base is not null)
        {
            writer.AlternativeMark(record.IsNewAlternative);
        }
    }

    private static void WriteKeywords(SourceWriter writer, RecordModel record)
    {
        if (record.IsSealed)
        {
            writer.Part($"sealed ");
        }

        writer.Part($"partial record {record.Name}");
        if (record.Base is { } @base)
        {
            writer.Part($" : {@base}");
        }
    }

    private static IEnumerable<Action<SourceWriter>> MembersOf(RecordModel record)
    {
        if (record.Inheritance is { Presets: { Count: > 0 } presets })
        {
            yield return writer => ConstructorWriter.Write(writer, record, presets);
        }

        foreach (var member in record.Own)
        {
            yield return writer => PropertyWriter.Write(writer, member);
        }

        if (record.OwnAdditionalMembers is { } additional)
        {
            yield return writer => WriteAdditionalMembers(writer, additional);
        }

        if (record.Base is null)
        {
            yield return writer => WriteUnmapped(writer, record.AdditionalMembers is not null);
        }

        if (record.DeclaresNulls)
        {
            yield return PropertyWriter.WriteExplicitNulls;
        }

        if (record.Input is { } input)
        {
            yield return writer => InputWriter.Write(writer, record, input, isVirtual: !record.IsSealed, isOverride: record.Base is not null);
        }

        if (record.Check is { } check)
        {
            yield return writer => CheckWriter.Write(writer, record, check, !record.IsSealed);
        }

        if (record.HasSecrets)
        {
            yield return writer => RecordPrintWriter.Write(writer, record);
        }
    }

    private static void WriteFields(SourceWriter writer, RecordModel record)
    {
        var hasFields = PropertyWriter.WriteFields(writer, record.Own);
        if (record.OwnAdditionalMembers is { } additional)
        {
            writer.Line($"private readonly {additional.Map.Type}? _additionalProperties;");
            hasFields = true;
        }

        if (hasFields)
        {
            writer.Line();
        }
    }

    private static void WriteAdditionalMembers(SourceWriter writer, AdditionalMembersModel additional)
    {
        writer.Doc(additional.Doc);
        using (writer.Block($"public {additional.Map.Type}? AdditionalProperties"))
        {
            writer.Line($"get => _additionalProperties;");
            writer.Part($"init => _additionalProperties = global::Gale.Codegen.Runtime.ValueMap.OrNull(");
            writer.CopyOf(additional.Map, Identifier.FromValid("value"));
            writer.Line($");");
        }
    }

    private static void WriteUnmapped(SourceWriter writer, bool hasAdditional)
    {
        writer.Line($"/// <summary>What was read and has no property here; it is written back. Null where there is none.</summary>");
        if (hasAdditional)
        {
            writer.Line($"/// <remarks>A value of the type of <see cref=\"AdditionalProperties\"/> belongs there: set here, it is read back there.</remarks>");
        }

        writer.Line($$"""public global::Gale.Codegen.Runtime.UnmappedMembers? Unmapped { get; init; }""");
    }
}
