using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints a record that is a list in JSON: a property for each of the first items, and one for all behind them.</summary>
internal static class TupleWriter
{
    public static void Write(SourceWriter writer, TupleModel tuple)
    {
        writer.Doc(tuple.Doc);
        writer.GeneratedCode();
        writer.Obsolete(tuple.Obsolete);
        writer.JsonConverter(tuple.Name, tuple.Codec);
        writer.Accessibility(tuple.IsPublic);
        using (writer.Block($"sealed partial record {tuple.Name}"))
        {
            PropertyWriter.WriteFields(writer, tuple.Items);
            writer.Line($"private readonly {tuple.Further.Type}? _furtherItems;");
            writer.Line();
            foreach (var item in tuple.Items)
            {
                PropertyWriter.Write(writer, item);
                writer.Line();
            }

            WriteFurther(writer, tuple);
            if (tuple.KeepsWhatCame)
            {
                writer.Line();
                WriteUnmapped(writer);
            }

            if (tuple.RemembersNulls)
            {
                writer.Line();
                PropertyWriter.WriteExplicitNulls(writer);
            }

            if (tuple.Input is { } input)
            {
                writer.Line();
                InputWriter.Write(writer, tuple, input);
            }

            if (tuple.Check is { } check)
            {
                writer.Line();
                CheckWriter.Write(writer, tuple, check, hasDerived: false);
            }

            if (tuple.HasSecrets)
            {
                writer.Line();
                WritePrintMembers(writer, tuple);
            }
        }
    }

    private static void WriteFurther(SourceWriter writer, TupleModel tuple)
    {
        writer.Line($"/// <summary>The items behind the others. Null where there is none.</summary>");
        using (writer.Block($"public {tuple.Further.Type}? FurtherItems"))
        {
            writer.Line($"get => _furtherItems;");
            writer.Part($"init => _furtherItems = global::Gale.Codegen.Runtime.ValueList.OrNull(");
            writer.CopyOf(tuple.Further, Identifier.FromValid("value"));
            writer.Line($");");
        }
    }

    private static void WriteUnmapped(SourceWriter writer) => writer.Line(
        $$"""
        /// <summary>What was read where an item is less, as an enum of an unknown text is, by the position of the item from 0; it is written back. Null where there is none.</summary>
        public global::Gale.Codegen.Runtime.UnmappedMembers? Unmapped { get; init; }
        """);

    private static void WritePrintMembers(SourceWriter writer, TupleModel tuple)
    {
        using (writer.Block($"private bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            foreach (var item in tuple.Items)
            {
                PropertyWriter.WritePrint(writer, item.Name, item.IsSecret);
            }

            writer.Line($"builder.Append(\"FurtherItems = \").Append(FurtherItems);");
            if (tuple.KeepsWhatCame)
            {
                writer.Line($"builder.Append(\", Unmapped = \").Append(Unmapped);");
            }

            writer.Line($"return true;");
        }
    }
}
