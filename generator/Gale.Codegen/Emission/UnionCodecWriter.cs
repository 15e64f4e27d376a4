using Gale.Codegen.Collections;
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
        using (writer.Block($"internal readonly struct {union.Codec} : global::Gale.Codegen.Runtime.Json.IJsonCodec<{union.Name}>"))
        {
            if (HasChoice(union))
            {
                WriteObjects(writer, union);
                writer.Line();
            }

            WriteRead(writer, union);
            writer.Line();
            WriteWrite(writer, union);
            if (HasChoice(union))
            {
                writer.Line();
                WriteMembersOf(writer, union);
            }
        }
    }

    /// <summary>Whether the members of an object have to be looked at.</summary>
    private static bool HasChoice(UnionModel union) => union.Discriminator is null && union.Beginning(JsonTokens.Object).Count > 1;

    private static void WriteObjects(SourceWriter writer, UnionModel union)
    {
        using (writer.Block($"private static readonly global::Gale.Codegen.Runtime.Json.UnionCase[] Objects =", "};"))
        {
            foreach (var @case in union.Beginning(JsonTokens.Object))
            {
                writer.Line($"new({@case.Required}, {@case.Known}), // {@case.Name}");
            }
        }
    }

    private static void WriteRead(SourceWriter writer, UnionModel union)
    {
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"public static {union.Name} Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            using (writer.Block($"switch (reader.TokenType)"))
            {
                foreach (var token in Tokens.Where(token => union.Beginning(token).Count > 0))
                {
                    WriteToken(writer, union, token);
                }
            }

            writer.Line();
            writer.Line($"return new {union.Type}.Unknown(global::Gale.Codegen.Runtime.Json.JsonUnion.ReadUnknown(ref reader));");
        }
    }

    private static void WriteToken(SourceWriter writer, UnionModel union, JsonTokens token)
    {
        WriteLabel(writer, token);
        using (writer.Indented())
        {
            var cases = union.Beginning(token);
            if (token == JsonTokens.Object && union.Discriminator is { } discriminator)
            {
                WriteByDiscriminator(writer, union, discriminator);
            }
            else if (token == JsonTokens.Object && cases.Count > 1)
            {
                WriteByMembers(writer, union, cases);
            }
            else
            {
                WriteInTurn(writer, union, cases);
            }
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

    private static void WriteByDiscriminator(SourceWriter writer, UnionModel union, Literal discriminator)
    {
        writer.Line($"var kind = global::Gale.Codegen.Runtime.Json.JsonUnion.Discriminator(reader, {discriminator});");
        using (writer.Block($"switch (kind.Length)"))
        {
            foreach (var @case in union.Cases)
            {
                foreach (var text in @case.Texts)
                {
                    writer.Line($"case {text.Length} when global::Gale.Codegen.Runtime.Json.JsonObject.NameIs(kind, {text.Utf8}):");
                    using (writer.Indented())
                    {
                        WriteReturn(writer, union, @case);
                    }
                }
            }
        }

        writer.Line();
        writer.Line($"break;");
    }

    private static void WriteByMembers(SourceWriter writer, UnionModel union, IReadOnlyList<UnionCaseModel> cases)
    {
        using (writer.Block($"switch (global::Gale.Codegen.Runtime.Json.JsonUnion.Choose(MembersOf(reader), Objects))"))
        {
            for (var index = 0; index < cases.Count; index++)
            {
                writer.Line($"case {index}:");
                using (writer.Indented())
                {
                    WriteReturn(writer, union, cases[index]);
                }
            }
        }

        writer.Line();
        writer.Line($"break;");
    }

    /// <summary>A vocabulary that does not know a text leaves it to the next; the first of the others takes every value.</summary>
    private static void WriteInTurn(SourceWriter writer, UnionModel union, IReadOnlyList<UnionCaseModel> cases)
    {
        foreach (var @case in cases)
        {
            if (@case.Shape.Kind != ValueKind.OpenEnum)
            {
                WriteReturn(writer, union, @case);
                return;
            }

            var local = Identifier.FromValid(IdentifierNaming.Camel(@case.Name.Name) + "Word");
            writer.Line($"var {local} = {@case.Shape.Codec}.Read(ref reader);");
            using (writer.Block($"if ({local} != {@case.Shape.Type}.Unknown)"))
            {
                writer.Line($"return new {union.Type}.{@case.Name}({local});");
            }

            writer.Line();
        }

        writer.Line($"break;");
    }

    private static void WriteReturn(SourceWriter writer, UnionModel union, UnionCaseModel @case) =>
        writer.Line($"return new {union.Type}.{@case.Name}({@case.Shape.Codec}.Read(ref reader));");

    private static void WriteWrite(SourceWriter writer, UnionModel union)
    {
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"public static void Write(global::System.Text.Json.Utf8JsonWriter writer, {union.Name} value)"))
        using (writer.Block($"switch (value)"))
        {
            foreach (var @case in union.Cases)
            {
                writer.Line($"case {union.Type}.{@case.Name} it:");
                using (writer.Indented())
                {
                    writer.Line($"{@case.Shape.Codec}.Write(writer, it.Value);");
                    writer.Line($"break;");
                }
            }

            writer.Line($"case {union.Type}.Unknown it:");
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

    private static void WriteMembersOf(SourceWriter writer, UnionModel union)
    {
        writer.Line($"/// <summary>Which of the members that make the difference an object has, a bit for each.</summary>");
        using (writer.Block($"private static ulong MembersOf(global::System.Text.Json.Utf8JsonReader reader)"))
        {
            writer.Line($"ulong seen = 0;");
            using (writer.Block($"while (global::Gale.Codegen.Runtime.Json.JsonObject.TryReadName(ref reader, out var member))"))
            {
                WriteBits(writer, union.Members);
                writer.Line($"global::Gale.Codegen.Runtime.Json.JsonUnion.PassOver(ref reader);");
            }

            writer.Line();
            writer.Line($"return seen;");
        }
    }

    private static void WriteBits(SourceWriter writer, EquatableArray<WireText> members)
    {
        if (members.Count == 0)
        {
            return;
        }

        using (writer.Block($"switch (member.Length)"))
        {
            for (var bit = 0; bit < members.Count; bit++)
            {
                writer.Line($"case {members[bit].Length} when global::Gale.Codegen.Runtime.Json.JsonObject.NameIs(member, {members[bit].Utf8}):");
                using (writer.Indented())
                {
                    writer.Line($"seen |= 1UL << {bit};");
                    writer.Line($"break;");
                }
            }
        }

        writer.Line();
    }
}
