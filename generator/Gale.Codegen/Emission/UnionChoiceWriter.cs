using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints how a union chooses among its objects by their members: those that fit are tried, the best one first.</summary>
internal static class UnionChoiceWriter
{
    /// <summary>The objects with their members, and the constants of those members that have some.</summary>
    public static void WriteTables(SourceWriter writer, UnionModel union)
    {
        using (writer.Block($"private static readonly global::Gale.Codegen.Runtime.Json.UnionCase[] Objects =", "};"))
        {
            foreach (var @case in union.Objects)
            {
                WriteObject(writer, @case);
            }
        }

        writer.Line();
        foreach (var member in union.Members.Where(member => member.Constants.Count > 0))
        {
            WriteConstants(writer, member);
        }
    }

    /// <summary>
    /// The attempts, in the order that the members say. No <c>foreach</c> over the span: of a framework whose enumerators are
    /// interfaces too, the compilers of C# 12 refuse it.
    /// </summary>
    public static void Write(SourceWriter writer, UnionModel union)
    {
        WriteSpan(writer, KnownTypes.Int32, Identifier.FromValid("order"), union.Objects.Count);
        writer.Line($"var fitting = Rank(reader, order);");
        using (writer.Block($"for (var rank = 0; rank < fitting; rank++)"))
        using (writer.Block($"switch (order[rank])"))
        {
            for (var index = 0; index < union.Objects.Count; index++)
            {
                WriteCase(writer, union, index);
            }
        }

        writer.Line();
    }

    /// <summary>Some numbers on the stack; how many there are is the document's to say, so many of them go elsewhere.</summary>
    private static void WriteSpan(SourceWriter writer, TypeName type, Identifier name, int count)
    {
        const int MostOnTheStack = 128;
        writer.Part($"global::System.Span<{type}> {name} = ");
        if (count <= MostOnTheStack)
        {
            writer.Line($"stackalloc {type}[{count}];");
        }
        else
        {
            writer.Line($"new {type}[{count}];");
        }
    }

    /// <summary>An expression that reads an alternative into a local, or is false.</summary>
    /// <param name="writer">Prints.</param>
    /// <param name="case">The alternative.</param>
    /// <param name="local">The local.</param>
    /// <param name="isInteger">Whether it is a number that only stands for one that is written as an integer.</param>
    public static void WriteAttempt(SourceWriter writer, UnionCaseModel @case, Identifier local, bool isInteger)
    {
        writer.Part($"global::Gale.Codegen.Runtime.Json.JsonUnion.");
        switch (@case.Reading)
        {
            case UnionCaseReading.Vocabulary:
                writer.Part($"TryReadWhole");
                break;
            case UnionCaseReading.Union:
                writer.Part($"TryReadUnion");
                break;
            case UnionCaseReading.Value when isInteger:
                writer.Part($"TryReadInteger");
                break;
            default:
                writer.Part($"TryRead");
                break;
        }

        writer.Part($"<{@case.Shape.Type}, {@case.Shape.Codec}>(ref reader, out var {local})");
    }

    /// <summary>What was read into a local as the alternative that it is.</summary>
    public static void WriteReturn(SourceWriter writer, UnionModel union, UnionCaseModel @case, Identifier local)
    {
        writer.Part($"return new {union.Type}.{@case.Name}({local})");
        if (@case.KeepsWhatCame)
        {
            writer.Part($$""" { Came = global::Gale.Codegen.Runtime.Json.JsonUnion.WhatCame<{{@case.Shape.Type}}, {{@case.Shape.Codec}}>(ref reader, {{local}}) }""");
        }

        writer.Line($";");
    }

    /// <summary>Which of the objects it may be, those that fit best first.</summary>
    public static void WriteRank(SourceWriter writer, UnionModel union)
    {
        writer.Line($"/// <summary>Which of the objects it may be, those first that fit best.</summary>");
        using (writer.Block($"private static int Rank(global::System.Text.Json.Utf8JsonReader reader, global::System.Span<int> order)"))
        {
            WriteSpans(writer, union);
            using (writer.Block($"while (global::Gale.Codegen.Runtime.Json.JsonObject.TryReadName(ref reader, out var member))"))
            {
                WriteMembers(writer, union);
                writer.Line($"global::Gale.Codegen.Runtime.Json.JsonObject.PassOver(ref reader);");
            }

            writer.Line();
            writer.Line($"return global::Gale.Codegen.Runtime.Json.JsonUnion.Rank(seen, values, Objects, order);");
        }
    }

    private static void WriteObject(SourceWriter writer, UnionCaseModel @case)
    {
        writer.Part($"new(");
        WriteNumbers(writer, @case.Required);
        writer.Part($", ");
        WriteNumbers(writer, @case.Known);
        foreach (var rule in @case.Rules)
        {
            writer.Part($", new global::Gale.Codegen.Runtime.Json.UnionRule({rule.Slot}");
            foreach (var value in rule.Values)
            {
                writer.Part($", {value}");
            }

            writer.Part($")");
        }

        writer.Line($"), // {@case.Name}");
    }

    private static void WriteNumbers(SourceWriter writer, IEnumerable<int> numbers)
    {
        writer.Part($"[");
        var isFirst = true;
        foreach (var number in numbers)
        {
            if (!isFirst)
            {
                writer.Part($", ");
            }

            writer.Part($"{number}");
            isFirst = false;
        }

        writer.Part($"]");
    }

    private static void WriteConstants(SourceWriter writer, UnionMemberModel member)
    {
        using (writer.Block($"private static readonly global::Gale.Codegen.Runtime.Json.UnionConstant[] Constants{member.Slot} =", "};"))
        {
            foreach (var constant in member.Constants)
            {
                writer.Line($"global::Gale.Codegen.Runtime.Json.UnionConstant.{constant.Factory}({constant.Value}),");
            }
        }

        writer.Line();
    }

    private static void WriteCase(SourceWriter writer, UnionModel union, int index)
    {
        var @case = union.Objects[index];
        var local = Identifier.FromValid("as" + @case.Name.Name);
        writer.Part($"case {index} when ");
        WriteAttempt(writer, @case, local, isInteger: false);
        writer.Line($":");
        using (writer.Indented())
        {
            WriteReturn(writer, union, @case, local);
        }
    }

    private static void WriteSpans(SourceWriter writer, UnionModel union)
    {
        const int BitsPerWord = 64;
        WriteSpan(writer, TypeName.Known("ulong"), Identifier.FromValid("seen"), (union.Members.Count / BitsPerWord) + 1);
        WriteSpan(writer, KnownTypes.Int32, Identifier.FromValid("values"), union.Members.Count(member => member.Constants.Count > 0) + 1);
        writer.Line($"seen.Clear();");
        writer.Line($"values.Clear();");
    }

    private static void WriteMembers(SourceWriter writer, UnionModel union)
    {
        if (union.Members.Count == 0)
        {
            return;
        }

        using (writer.Block($"switch (member.Length)"))
        {
            for (var number = 0; number < union.Members.Count; number++)
            {
                WriteMember(writer, union.Members[number], number);
            }
        }

        writer.Line();
    }

    private static void WriteMember(SourceWriter writer, UnionMemberModel member, int number)
    {
        writer.Line($"case {member.Name.Length} when global::Gale.Codegen.Runtime.Json.JsonObject.NameIs(member, {member.Name.Utf8}):");
        using (writer.Indented())
        {
            writer.Line($"global::Gale.Codegen.Runtime.Json.JsonUnion.Mark(seen, {number});");
            if (member.Constants.Count > 0)
            {
                writer.Line($"values[{member.Slot}] = global::Gale.Codegen.Runtime.Json.JsonUnion.ConstantAt(ref reader, Constants{member.Slot});");
            }

            writer.Line($"break;");
        }
    }
}
