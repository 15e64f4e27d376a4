using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>
/// Prints the struct that reads and writes a union as JSON. Which alternative a value is says the discriminator, else its first
/// token, else the members it has.
/// </summary>
internal static class UnionCodecWriter
{
    private static readonly JsonTokens[] Tokens = [JsonTokens.Object, JsonTokens.Array, JsonTokens.String, JsonTokens.Number, JsonTokens.Boolean];

    public static void Write(SourceWriter writer, UnionModel union)
    {
        writer.Line($"/// <summary>Reads and writes <see cref=\"{union.Name}\"/> as JSON.</summary>");
        writer.GeneratedCode();
        using (writer.Block($"internal readonly struct {union.Codec} : global::Gale.Codegen.Runtime.Json.IUnionCodec<{union.Name}>"))
        {
            if (union.HasChoice)
            {
                UnionChoiceWriter.WriteTables(writer, union);
            }

            WriteRead(writer, union);
            writer.Line();
            WriteWrite(writer, union);
            writer.Line();
            WriteIsUnknown(writer, union);
            if (union.HasChoice)
            {
                writer.Line();
                UnionChoiceWriter.WriteRank(writer, union);
            }
        }
    }

    private static void WriteRead(SourceWriter writer, UnionModel union)
    {
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"public static {union.Name} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            if (union.Cases.Count > 0)
            {
                using (writer.Block($"switch (reader.TokenType)"))
                {
                    foreach (var token in Tokens.Where(token => union.Beginning(token).Count > 0))
                    {
                        WriteToken(writer, union, token);
                    }
                }

                writer.Line();
            }

            writer.Line($"return new {union.Type}.{union.Unknown}(global::Gale.Codegen.Runtime.Json.JsonUnion.ReadUnknown(ref reader));");
        }
    }

    private static void WriteToken(SourceWriter writer, UnionModel union, JsonTokens token)
    {
        WriteLabel(writer, token);
        var cases = union.Beginning(token);
        if (token == JsonTokens.Object && (union.Discriminator is not null || union.HasChoice))
        {
            using var indented = writer.Indented();
            WriteObjects(writer, union);
        }
        else if (cases.Count == 1 && cases[0].Reading != UnionCaseReading.Vocabulary)
        {
            using var indented = writer.Indented();
            WriteReturn(writer, union, cases[0]);
        }
        else
        {
            // Braces, for the same alternative may be tried at several tokens, each time into a local of the same name.
            using var braces = writer.Braces();
            WriteInTurn(writer, union, cases, token);
        }
    }

    private static void WriteLabel(SourceWriter writer, JsonTokens token)
    {
        switch (token)
        {
            case JsonTokens.Object:
                writer.Line($"case global::System.Text.Json.JsonTokenType.StartObject:");
                break;
            case JsonTokens.Array:
                writer.Line($"case global::System.Text.Json.JsonTokenType.StartArray:");
                break;
            case JsonTokens.String:
                writer.Line($"case global::System.Text.Json.JsonTokenType.String:");
                break;
            case JsonTokens.Number:
                writer.Line($"case global::System.Text.Json.JsonTokenType.Number:");
                break;
            default:
                writer.Line($"case global::System.Text.Json.JsonTokenType.True or global::System.Text.Json.JsonTokenType.False:");
                break;
        }
    }

    private static void WriteObjects(SourceWriter writer, UnionModel union)
    {
        if (union.Discriminator is { } discriminator)
        {
            var choices = union.Cases.Where(@case => (@case.Tokens & JsonTokens.Object) != 0).SelectMany(@case => @case.Texts.Select(text => (text, @case)));
            DiscriminatorWriter.Write(writer, discriminator, [.. choices], (writer, @case) => WriteReturn(writer, union, @case));
        }

        if (union.HasChoice)
        {
            UnionChoiceWriter.Write(writer, union);
        }

        writer.Line($"break;");
    }

    /// <summary>What cannot be read as one is tried as the next.</summary>
    private static void WriteInTurn(SourceWriter writer, UnionModel union, IReadOnlyList<UnionCaseModel> cases, JsonTokens token)
    {
        foreach (var @case in cases)
        {
            var local = Identifier.FromValid("as" + @case.Name.Name);
            writer.Part($"if (");
            UnionChoiceWriter.WriteAttempt(writer, @case, local, isInteger: token == JsonTokens.Number && union.TellsIntegersApart);
            using (writer.Block($")"))
            {
                UnionChoiceWriter.WriteReturn(writer, union, @case, local);
            }

            writer.Line();
        }

        writer.Line($"break;");
    }

    /// <summary>An alternative that is a union itself may be none of its own.</summary>
    private static void WriteIsUnknown(SourceWriter writer, UnionModel union)
    {
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"public static bool IsUnknown({union.Name} value) => value switch", "};"))
        {
            writer.Line($"{union.Type}.{union.Unknown} => true,");
            foreach (var @case in union.Cases.Where(@case => @case.Reading == UnionCaseReading.Union))
            {
                writer.Line($"{union.Type}.{@case.Name} it => {@case.Shape.Codec}.IsUnknown(it.Value),");
            }

            writer.Line($"_ => false,");
        }
    }

    private static void WriteCase(SourceWriter writer, UnionModel union, UnionCaseModel @case)
    {
        if (@case.Tag is { } tag)
        {
            writer.Part($"global::Gale.Codegen.Runtime.Json.JsonUnion.WriteTagged<{@case.Shape.Type}, {@case.Shape.Codec}>(writer, {union.Discriminator!.Value}, {tag}, it.Value");
            if (@case.Untagged is { } instead)
            {
                writer.Part($", instead: {instead}");
            }

            writer.Line($");");
        }
        else if (@case.KeepsWhatCame)
        {
            writer.Part($"global::Gale.Codegen.Runtime.Json.JsonUnion.");
            if (union.TellsIntegersApart && (@case.Tokens & JsonTokens.Number) != 0)
            {
                writer.Part($"WriteFraction");
            }
            else
            {
                writer.Part($"Write");
            }

            writer.Line($"<{@case.Shape.Type}, {@case.Shape.Codec}>(writer, it.Value, it.Came);");
        }
        else
        {
            writer.Line($"{@case.Shape.Codec}.Write(writer, it.Value);");
        }
    }

    private static void WriteReturn(SourceWriter writer, UnionModel union, UnionCaseModel @case)
    {
        if (@case.KeepsWhatCame)
        {
            var local = Identifier.FromValid("as" + @case.Name.Name);
            writer.Line($"var {local} = {@case.Shape.Codec}.Read(ref reader);");
            UnionChoiceWriter.WriteReturn(writer, union, @case, local);
        }
        else
        {
            writer.Line($"return new {union.Type}.{@case.Name}({@case.Shape.Codec}.Read(ref reader));");
        }
    }

    private static void WriteWrite(SourceWriter writer, UnionModel union)
    {
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"public static void Write(global::Gale.Codegen.Runtime.Json.JsonOutput writer, {union.Name} value)"))
        using (writer.Block($"switch (value)"))
        {
            foreach (var @case in union.Cases)
            {
                writer.Line($"case {union.Type}.{@case.Name} it:");
                using (writer.Indented())
                {
                    WriteCase(writer, union, @case);
                    writer.Line($"break;");
                }
            }

            writer.Line($"case {union.Type}.{union.Unknown} it:");
            using (writer.Indented())
            {
                writer.Line($"global::Gale.Codegen.Runtime.Json.ElementJson.Write(writer, it.Raw);");
                writer.Line($"break;");
            }

            writer.Line($"default:");
            using (writer.Indented())
            {
                writer.Line($"throw global::Gale.Codegen.Runtime.Json.JsonUnion.NullToWrite(\"{union.Name}\");");
            }
        }
    }
}
