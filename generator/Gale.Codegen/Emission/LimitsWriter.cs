using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints limits as the runtime's objects: short ones on their line, others with a line for each of their settings.</summary>
internal static class LimitsWriter
{
    /// <summary>The settings, behind <c>new()</c>.</summary>
    public static void WriteSettings(SourceWriter writer, LimitsModel limits)
    {
        if (limits == new LimitsModel([]))
        {
            return;
        }

        if (limits.IsShort)
        {
            writer.Part($$""" { """);
            WriteShort(writer, limits);
            writer.Part($$""" }""");
            return;
        }

        writer.Line();
        writer.Line($$"""{""");
        using (writer.Indented())
        {
            if (limits.Settings.Count + limits.Texts.Count > 0 || limits.Same is not null)
            {
                WriteShort(writer, limits);
                writer.Line($",");
            }

            WriteInner(writer, limits);
        }

        writer.Part($$"""}""");
    }

    private static void WriteShort(SourceWriter writer, LimitsModel limits) => writer.Listed(ShortSettings(limits), (writer, write) => write(writer));

    private static IEnumerable<Action<SourceWriter>> ShortSettings(LimitsModel limits)
    {
        foreach (var setting in limits.Settings)
        {
            yield return writer => WriteSetting(writer, setting);
        }

        if (limits.Texts.Count > 0)
        {
            yield return writer => WriteTexts(writer, Identifier.FromValid("Texts"), limits.Texts);
        }

        if (limits.Same is { } same)
        {
            yield return writer => writer.Part($"Same = static () => {same}");
        }
    }

    private static void WriteSetting(SourceWriter writer, LimitSettingModel setting)
    {
        if (setting.IsPattern)
        {
            writer.Part($"{setting.Property} = new({setting.Value})");
        }
        else
        {
            writer.Part($"{setting.Property} = {setting.Value}");
        }
    }

    public static void WriteTexts(SourceWriter writer, Identifier property, IReadOnlyList<Literal> texts)
    {
        writer.Part($"{property} = [");
        writer.Listed(texts, (writer, text) => writer.Part($"{text}"));
        writer.Part($"]");
    }

    private static void WriteInner(SourceWriter writer, LimitsModel limits)
    {
        WriteList(writer, Identifier.FromValid("FirstItems"), limits.FirstItems);
        WriteOne(writer, Identifier.FromValid("Items"), limits.Items);
        WriteMembers(writer, limits);
        WriteMatching(writer, limits);
        WriteOthers(writer, limits);
        WriteOne(writer, Identifier.FromValid("Names"), limits.Names);
        WriteList(writer, Identifier.FromValid("AllOf"), limits.AllOf);
        WriteKinds(writer, limits.Kinds);
        WriteChoice(writer, limits.Choice);
    }

    private static void WriteOne(SourceWriter writer, Identifier property, LimitsModel? limits)
    {
        if (limits is not null)
        {
            writer.Part($"{property} = new()");
            WriteSettings(writer, limits);
            writer.Line($",");
        }
    }

    private static void WriteList(SourceWriter writer, Identifier property, IReadOnlyList<LimitsModel> list)
    {
        if (list.Count > 0)
        {
            using var items = writer.List($"{property} =");
            foreach (var limits in list)
            {
                writer.Part($"new()");
                WriteSettings(writer, limits);
                writer.Line($",");
            }
        }
    }

    private static void WriteMembers(SourceWriter writer, LimitsModel limits)
    {
        if (limits.Members.Count > 0)
        {
            using var members = writer.Block($"Members =", "},");
            foreach (var member in limits.Members)
            {
                writer.Part($"[{member.Name}] = new()");
                WriteSettings(writer, member.Limits);
                writer.Line($",");
            }
        }
    }

    private static void WriteMatching(SourceWriter writer, LimitsModel limits)
    {
        if (limits.MatchingMembers.Count > 0)
        {
            using var members = writer.List($"MatchingMembers =");
            foreach (var member in limits.MatchingMembers)
            {
                writer.Part($"(new({member.Name}), new()");
                WriteSettings(writer, member.Limits);
                writer.Line($"),");
            }
        }
    }

    private static void WriteOthers(SourceWriter writer, LimitsModel limits)
    {
        WriteOne(writer, Identifier.FromValid("OtherMembers"), limits.OtherMembers);
        if (limits.DeclaredMembers.Count > 0)
        {
            writer.Part($"DeclaredMembers = new global::System.Collections.Generic.HashSet<string> {{ ");
            writer.Listed(limits.DeclaredMembers, (writer, name) => writer.Part($"{name}"));
            writer.Line($" }},");
        }
    }

    private static void WriteKinds(SourceWriter writer, KindLimitsModel? kinds)
    {
        if (kinds is not null)
        {
            using var block = writer.Block($"Kinds = new({kinds.Discriminator})", "},");
            foreach (var kind in kinds.Kinds)
            {
                writer.Line($"[{kind.Text}] = static () => {kind.Limits},");
            }
        }
    }

    private static void WriteChoice(SourceWriter writer, ChoiceLimitsModel? choice)
    {
        if (choice is null)
        {
            return;
        }

        using var block = writer.Block($"Choice = new()", "},");
        if (choice.Discriminator is { } discriminator)
        {
            writer.Line($"Discriminator = {discriminator},");
        }

        using var alternatives = writer.List($"Alternatives =");
        foreach (var alternative in choice.Alternatives)
        {
            WriteAlternative(writer, alternative);
            writer.Line($",");
        }
    }

    private static void WriteAlternative(SourceWriter writer, AlternativeLimitsModel alternative)
    {
        writer.Part($"new(");
        for (var index = 0; index < alternative.Kinds.Count; index++)
        {
            if (index > 0)
            {
                writer.Part($" | ");
            }

            writer.Part($"global::Gale.Codegen.Runtime.Validation.JsonKinds.{alternative.Kinds[index]}");
        }

        writer.Part($")");
        AlternativeLimitsWriter.WriteSettings(writer, alternative);
    }
}
