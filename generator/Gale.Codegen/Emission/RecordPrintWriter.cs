using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints what prints a record. Only where something must not be printed: else the compiler's own does.</summary>
internal static class RecordPrintWriter
{
    public static void Write(SourceWriter writer, RecordModel record)
    {
        WriteModifiers(writer, record);
        using (writer.Block($"bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            if (record.Base is not null)
            {
                writer.Line($"base.PrintMembers(builder);");
            }

            foreach (var member in record.Own)
            {
                WriteMember(writer, record.Base is not null, member.Name, member.IsSecret);
            }

            if (record.OwnAdditionalMembers is { } additional)
            {
                WriteMember(writer, record.Base is not null, Identifier.FromValid("AdditionalProperties"), additional.IsSecret);
            }

            if (record.Base is null)
            {
                writer.Line($"builder.Append(\"Unmapped = \").Append(Unmapped);");
            }

            writer.Line($"return true;");
        }
    }

    /// <summary>Of a record whose base is the runtime's and prints something: the members alone that are named.</summary>
    public static void WriteBehindBase(SourceWriter writer, IEnumerable<Identifier> members)
    {
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"protected override bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            writer.Line($"base.PrintMembers(builder);");
            foreach (var member in members)
            {
                WriteMember(writer, hasBase: true, member, isSecret: false);
            }

            writer.Line($"return true;");
        }
    }

    private static void WriteModifiers(SourceWriter writer, RecordModel record)
    {
        if (record.Base is not null)
        {
            writer.Line($"/// <inheritdoc/>");
            writer.Part($"protected override ");
        }
        else if (record.IsSealed)
        {
            writer.Part($"private ");
        }
        else
        {
            writer.Line($"/// <summary>Prints the members; what is secret is not printed.</summary>");
            writer.Part($"protected virtual ");
        }
    }

    /// <summary>With a comma to what stands beside it: behind it, or before it where the base has printed.</summary>
    private static void WriteMember(SourceWriter writer, bool hasBase, Identifier name, bool isSecret)
    {
        switch (isSecret, hasBase)
        {
            case (true, true):
                writer.Line($"builder.Append({Printed(", ", name, " = ***")});");
                break;
            case (true, false):
                writer.Line($"builder.Append({Printed("", name, " = ***, ")});");
                break;
            case (false, true):
                writer.Line($"builder.Append({Printed(", ", name, " = ")}).Append((object?){name});");
                break;
            default:
                writer.Line($"builder.Append({Printed("", name, " = ")}).Append((object?){name}).Append(\", \");");
                break;
        }
    }

    /// <summary>The name as the compiler would print it: of a keyword without its <c>@</c>.</summary>
    public static Literal Printed(string before, Identifier name, string behind) => Literal.Text(before + name.Name + behind);
}
