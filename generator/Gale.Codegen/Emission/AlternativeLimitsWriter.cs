using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints what tells one of several alternatives, and what is allowed of it.</summary>
internal static class AlternativeLimitsWriter
{
    public static void WriteSettings(SourceWriter writer, AlternativeLimitsModel alternative)
    {
        var settings = SettingsOf(alternative).ToList();
        if (settings.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line($$"""{""");
        using (writer.Indented())
        {
            foreach (var write in settings)
            {
                write(writer);
                writer.Line($",");
            }
        }

        writer.Part($$"""}""");
    }

    private static IEnumerable<Action<SourceWriter>> SettingsOf(AlternativeLimitsModel alternative)
    {
        if (alternative.Texts.Count > 0)
        {
            yield return writer => LimitsWriter.WriteTexts(writer, Identifier.FromValid("Texts"), alternative.Texts);
        }

        if (alternative.Required.Count > 0)
        {
            yield return writer => LimitsWriter.WriteTexts(writer, Identifier.FromValid("Required"), alternative.Required);
        }

        if (alternative.Constants.Count > 0)
        {
            yield return writer => WriteConstants(writer, alternative.Constants);
        }

        if (alternative.Limits is { } limits)
        {
            yield return writer =>
            {
                writer.Part($"Limits = new()");
                LimitsWriter.WriteSettings(writer, limits);
            };
        }
    }

    private static void WriteConstants(SourceWriter writer, IReadOnlyList<ConstantTextsModel> constants)
    {
        writer.Part($"Constants = [");
        writer.Listed(constants, (writer, constant) =>
        {
            writer.Part($"({constant.Member}, [");
            writer.Listed(constant.Texts, (writer, text) => writer.Part($"{text}"));
            writer.Part($"])");
        });
        writer.Part($"]");
    }
}
