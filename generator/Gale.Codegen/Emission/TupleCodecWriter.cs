using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the struct that reads and writes a record as a list in JSON.</summary>
internal static class TupleCodecWriter
{
    public static void Write(SourceWriter writer, TupleModel tuple)
    {
        writer.Line($"/// <summary>Reads and writes <see cref=\"{tuple.Name}\"/> as JSON.</summary>");
        writer.GeneratedCode();
        using (writer.Block($"internal readonly struct {tuple.Codec} : global::Gale.Codegen.Runtime.Json.IJsonCodec<{tuple.Name}>"))
        {
            WriteRead(writer, tuple);
            writer.Line();
            WriteWrite(writer, tuple);
            if (tuple.HasOptional)
            {
                writer.Line();
                WriteCount(writer, tuple);
            }
        }
    }

    private static void WriteRead(SourceWriter writer, TupleModel tuple)
    {
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"public static {tuple.Name} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            if (tuple.RemembersNulls)
            {
                writer.Line($"global::Gale.Codegen.Runtime.ExplicitNulls nulls = default;");
            }

            if (tuple.KeepsWhatCame)
            {
                writer.Line($"global::Gale.Codegen.Runtime.Json.UnmappedBuilder unmapped = default;");
            }

            writer.Line($"var depth = global::Gale.Codegen.Runtime.Json.JsonTuple.Start(ref reader);");
            for (var index = 0; index < tuple.Items.Count; index++)
            {
                WriteReadItem(writer, tuple, tuple.Items[index], index);
            }

            WriteReadFurther(writer, tuple);
            WriteResult(writer, tuple);
        }
    }

    private static void WriteReadFurther(SourceWriter writer, TupleModel tuple)
    {
        writer.Part($"var furtherItems = global::Gale.Codegen.Runtime.Json.JsonTuple.ReadFurther");
        var (item, value) = (tuple.FurtherItem, tuple.FurtherValue);
        if (!value.IsPartial)
        {
            writer.Part($"<{item.Type}, {item.Codec}>");
        }
        else if (item.Type == value.Type)
        {
            writer.Part($"Partial<{value.Type}, {value.Codec}>");
        }
        else
        {
            writer.Part($"NullablePartial<{value.Type}, {value.Codec}>");
        }

        writer.Line($"(ref reader, depth);");
    }

    private static void WriteReadItem(SourceWriter writer, TupleModel tuple, MemberModel item, int index)
    {
        if (item.IsRequired)
        {
            writer.Line($"global::Gale.Codegen.Runtime.Json.JsonTuple.Next(ref reader, depth, {tuple.NameLiteral}, {index + 1});");
            writer.Part($"{item.PropertyType} {item.Local} = ");
            if (item.Presence == MemberPresence.RequiredNullable)
            {
                writer.Part($"reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? null : ");
            }

            RecordReadWriter.WriteValue(writer, item);
            writer.Line($";");
            return;
        }

        RecordReadWriter.WriteLocal(writer, item);
        using (writer.Block($"if (global::Gale.Codegen.Runtime.Json.JsonTuple.TryNext(ref reader, depth))"))
        {
            WriteReadOptional(writer, item);
        }

        writer.Line();
    }

    private static void WriteReadOptional(SourceWriter writer, MemberModel item)
    {
        writer.Part($"{item.Local} = ");
        if (item.Presence == MemberPresence.ThreeState)
        {
            writer.Part($"new(reader.TokenType == global::System.Text.Json.JsonTokenType.Null ? null : ");
            RecordReadWriter.WriteValue(writer, item);
            writer.Line($");");
            return;
        }

        if (item.Presence == MemberPresence.OptionalNullable)
        {
            writer.Part($"nulls.TookNull(ref reader, {item.NullBit}) ? null : ");
        }

        RecordReadWriter.WriteValue(writer, item);
        writer.Line($";");
    }

    private static void WriteResult(SourceWriter writer, TupleModel tuple)
    {
        using (writer.Block($"return new {tuple.Name}", "};"))
        {
            foreach (var item in tuple.Items)
            {
                writer.Line($"{item.Name} = {item.Local},");
            }

            writer.Line($"FurtherItems = furtherItems,");
            if (tuple.RemembersNulls)
            {
                writer.Line($"ExplicitNulls = nulls,");
            }

            if (tuple.KeepsWhatCame)
            {
                writer.Line($"Unmapped = unmapped.Build(),");
            }
        }
    }

    private static void WriteWrite(SourceWriter writer, TupleModel tuple)
    {
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"public static void Write(global::Gale.Codegen.Runtime.Json.JsonOutput writer, {tuple.Name} value)"))
        {
            if (tuple.HasOptional)
            {
                writer.Line($"var count = CountOf(value);");
            }

            writer.Line($"writer.WriteStartArray();");
            for (var index = 0; index < tuple.Items.Count; index++)
            {
                WriteWriteItem(writer, tuple.Items[index], index);
            }

            writer.Line($"global::Gale.Codegen.Runtime.Json.JsonTuple.WriteFurther<{tuple.FurtherItem.Type}, {tuple.FurtherItem.Codec}>(writer, value.FurtherItems);");
            writer.Line($"writer.WriteEndArray();");
        }
    }

    private static void WriteWriteItem(SourceWriter writer, MemberModel item, int index)
    {
        if (item.Shape.IsPartial)
        {
            WriteWritePartial(writer, item, index);
            return;
        }

        if (item.Presence == MemberPresence.Required)
        {
            writer.Line($"{item.Shape.Codec}.Write(writer, value.{item.Name});");
            return;
        }

        writer.Part($"global::Gale.Codegen.Runtime.Json.JsonTuple.");
        if (item.Shape.IsValueType)
        {
            writer.Part($"WriteValue");
        }
        else
        {
            writer.Part($"Write");
        }

        writer.Part($"<{item.Shape.Type}, {item.Shape.Codec}>(writer, value.{item.Name}");
        if (item.Presence == MemberPresence.ThreeState)
        {
            writer.Part($".Value");
        }

        WriteIsThere(writer, item, index);
    }

    /// <summary>What may be less than what came: that is written in its place.</summary>
    private static void WriteWritePartial(SourceWriter writer, MemberModel item, int index)
    {
        writer.Part($"global::Gale.Codegen.Runtime.Json.JsonTuple.Write");
        if (item.Presence != MemberPresence.Required)
        {
            writer.Part($"Optional");
        }

        if (item.Shape.Kind == ValueKind.OpenEnum)
        {
            writer.Part($"Enum");
        }
        else
        {
            writer.Part($"Partial");
        }

        writer.Part($"<{item.Shape.Type}, {item.Shape.Codec}>(writer, value.{item.Name}");
        if (item.Presence == MemberPresence.ThreeState)
        {
            writer.Part($".Value");
        }

        writer.Part($", {item.WireName}, value.Unmapped");
        if (item.Shape.Kind == ValueKind.OpenEnum)
        {
            writer.Part($", {item.QualifiedName}");
        }

        if (item.Presence == MemberPresence.Required)
        {
            writer.Line($");");
        }
        else
        {
            WriteIsThere(writer, item, index);
        }
    }

    private static void WriteIsThere(SourceWriter writer, MemberModel item, int index)
    {
        if (item.IsRequired)
        {
            writer.Line($", isThere: true);");
        }
        else
        {
            writer.Line($", isThere: {index} < count);");
        }
    }

    /// <summary>A list has no gaps: what stands before an item that is there is written in any case.</summary>
    private static void WriteCount(SourceWriter writer, TupleModel tuple)
    {
        writer.Line($"/// <summary>How many of the items are written: all up to the last that is there.</summary>");
        using (writer.Block($"private static int CountOf({tuple.Name} value) => value switch", "};"))
        {
            writer.Line($$"""{ FurtherItems: not null } => {{tuple.Items.Count}},""");
            for (var index = tuple.Items.Count - 1; index >= tuple.RequiredCount; index--)
            {
                var item = tuple.Items[index];
                if (item.Presence == MemberPresence.ThreeState)
                {
                    writer.Line($$"""{ {{item.Name}}.IsPresent: true } => {{index + 1}},""");
                    continue;
                }

                writer.Line($$"""{ {{item.Name}}: not null } => {{index + 1}},""");
                if (item.Presence == MemberPresence.OptionalNullable)
                {
                    writer.Line($"_ when value.ExplicitNulls.Has({item.NullBit}) => {index + 1},");
                }
            }

            writer.Line($"_ => {tuple.RequiredCount},");
        }
    }
}
