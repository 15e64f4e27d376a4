using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints a union: the abstract record, its alternatives, and what turns a value into one.</summary>
internal static class UnionWriter
{
    public static void Write(SourceWriter writer, UnionModel union)
    {
        writer.Doc(union.Doc);
        writer.GeneratedCode();
        writer.Obsolete(union.Obsolete);
        writer.JsonConverter(union.Type, union.CodecType);
        writer.UnionMark(isOpen: true);
        writer.Accessibility(union.IsPublic);
        using (writer.Block($"abstract partial record {union.Name}"))
        {
            using (writer.Block($"private {union.Name}()"))
            {
            }

            foreach (var @case in union.Cases)
            {
                writer.Line();
                WriteCase(writer, union, @case);
            }

            writer.Line();
            WriteUnknown(writer, union);
            if (union.Check is { } check)
            {
                writer.Line();
                CheckWriter.Write(writer, union, check, hasDerived: false);
            }

            foreach (var @case in union.Cases.Where(@case => @case.IsConverted))
            {
                writer.Line();
                WriteConversion(writer, union, @case);
            }

            if (union.Input is { } input)
            {
                writer.Line();
                InputWriter.Write(writer, union, input);
            }
        }
    }

    private static void WriteCase(SourceWriter writer, UnionModel union, UnionCaseModel @case)
    {
        writer.Doc(@case.Doc);
        writer.Line($"/// <param name=\"Value\">The value.</param>");
        WriteConverter(writer, union, @case.Name);
        writer.AlternativeMark(@case.IsNew);
        writer.Part($"public sealed record {@case.Name}({@case.Shape.Type} Value) : {union.Name}");
        if (@case is { IsSecret: false, KeepsWhatCame: false, Shape.Kind: ValueKind.Plain or ValueKind.OpenEnum or ValueKind.Partial })
        {
            writer.Line($";");
            return;
        }

        using (writer.Block($""))
        {
            if (@case.KeepsWhatCame)
            {
                WriteCame(writer);
            }
            else
            {
                WriteValue(writer, @case);
            }
            if (@case.IsSecret)
            {
                writer.Line();
                WritePrintMembers(writer);
            }
        }
    }

    private static void WriteValue(SourceWriter writer, UnionCaseModel @case)
    {
        switch (@case.Shape.Kind)
        {
            case ValueKind.List or ValueKind.Map:
                writer.Part($"private readonly {@case.Shape.Type} _value = ");
                writer.CopyOf(@case.Shape, Identifier.FromValid("Value"));
                writer.Line($";");
                writer.Line();
                WriteValueDoc(writer);
                using (writer.Block($"public {@case.Shape.Type} Value"))
                {
                    writer.Line($"get => _value;");
                    writer.Part($"init => _value = ");
                    writer.CopyOf(@case.Shape, Identifier.FromValid("value"));
                    writer.Line($";");
                }

                break;
            case ValueKind.Bytes or ValueKind.Any:
                WriteKept(writer, @case.Shape);
                break;
            default:
                WriteValueDoc(writer);
                writer.Line($$"""public {{@case.Shape.Type}} Value { get; init; } = Value;""");
                break;
        }
    }

    /// <summary>A form of its own that compares by content.</summary>
    private static void WriteKept(SourceWriter writer, ValueShape shape)
    {
        var type = KnownTypes.Runtime(shape.Kind == ValueKind.Bytes ? "ValueBytes" : "ValueJson");
        writer.Line($"private readonly {type} _value = new(Value);");
        writer.Line();
        WriteValueDoc(writer);
        using (writer.Block($"public {shape.Type} Value"))
        {
            writer.Line($"get => _value.Value;");
            writer.Line($"init => _value = new(value);");
        }
    }

    private static void WriteCame(SourceWriter writer) => writer.Line(
        $$"""
        /// <summary>What came, where it has more digits than the value.</summary>
        internal global::Gale.Codegen.Runtime.ValueJson Came { get; init; }
        """);

    private static void WriteValueDoc(SourceWriter writer) => writer.Line($"/// <summary>The value.</summary>");

    private static void WritePrintMembers(SourceWriter writer)
    {
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"protected override bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            writer.Line($"builder.Append(\"Value = ***\");");
            writer.Line($"return true;");
        }
    }

    /// <summary>Its text may be anything, so it is not printed.</summary>
    private static void WriteUnknown(SourceWriter writer, UnionModel union)
    {
        writer.Line(
            $"""
            /// <summary>None of the alternatives that the document knows, as it came. It is written as it is.</summary>
            /// <param name="Raw">The JSON.</param>
            """);
        WriteConverter(writer, union, union.Unknown);
        using (writer.Block($"public sealed record {union.Unknown}({KnownTypes.JsonElement} Raw) : {union.Name}"))
        {
            writer.Line(
                $$"""
                private readonly global::Gale.Codegen.Runtime.ValueJson _raw = new(Raw);

                /// <summary>The JSON.</summary>
                public {{KnownTypes.JsonElement}} Raw
                {
                    get => _raw.Value;
                    init => _raw = new(value);
                }

                /// <inheritdoc/>
                protected override bool PrintMembers(global::System.Text.StringBuilder builder)
                {
                    builder.Append("Raw = ***");
                    return true;
                }
                """);
        }
    }

    /// <summary>An attribute is not inherited: without its own, an alternative by itself would be written with its wrapping.</summary>
    private static void WriteConverter(SourceWriter writer, UnionModel union, Identifier @case)
    {
        writer.Part($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::Gale.Codegen.Runtime.Json.JsonCodecConverter<{@case}, ");
        writer.Line($"global::Gale.Codegen.Runtime.Json.UnionCaseJson<{@case}, {union.Type}, {union.CodecType}>>))]");
    }

    private static void WriteConversion(SourceWriter writer, UnionModel union, UnionCaseModel @case)
    {
        writer.Line($"/// <summary>The value as the alternative <see cref=\"{@case.Name}\"/>.</summary>");
        writer.Line($"public static implicit operator {union.Name}({@case.Shape.Type} value) => new {@case.Name}(value);");
    }
}
