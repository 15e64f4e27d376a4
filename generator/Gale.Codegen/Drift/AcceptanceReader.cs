using System.Globalization;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Reads the acceptances of a document: <c>accept:</c> with a list of them.</summary>
internal static class AcceptanceReader
{
    private const string Day = "yyyy-MM-dd";

    private static readonly string[] Keys = ["check", "at", "from", "to", "why", "until", "ticket"];

    /// <param name="root">The file's root.</param>
    /// <param name="diagnostics">Receives what is wrong with it.</param>
    public static IReadOnlyList<Acceptance> Read(YamlNode root, DiagnosticBag diagnostics)
    {
        if (root is YamlMapping mapping && mapping.TryGet("accept", out var entry) && entry.Value is YamlSequence list)
        {
            return [.. list.Items.Select(item => ReadOne(item, diagnostics)).OfType<Acceptance>()];
        }

        Report(diagnostics, root, $"The file holds {NodeDescription.Of(root)}", "an object with a list 'accept'");
        return [];
    }

    private static Acceptance? ReadOne(YamlNode item, DiagnosticBag diagnostics)
    {
        if (item is not YamlMapping mapping)
        {
            Report(diagnostics, item, $"An acceptance is {NodeDescription.Of(item)}", "an object with 'check', 'at' and 'why'");
            return null;
        }

        if (mapping.Entries.FirstOrDefault(entry => !Keys.Contains(entry.Key.Text)) is { } unknown)
        {
            Report(diagnostics, unknown.Key, $"An acceptance has the field '{unknown.Key.Text}'", "one of " + string.Join(", ", Keys));
            return null;
        }

        var until = TextOf(mapping, "until");
        if (until is not null && !DateTime.TryParseExact(until, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            Report(diagnostics, item, $"'until' is '{until}'", "a day such as 2027-01-31");
            return null;
        }

        if (TextOf(mapping, "check") is { Length: > 0 } check && TextOf(mapping, "at") is { } at && TextOf(mapping, "why") is { Length: > 0 } why)
        {
            return new Acceptance(item.Place, check, at, TextOf(mapping, "from"), TextOf(mapping, "to"), why, until);
        }

        Report(diagnostics, item, "An acceptance lacks 'check', 'at' or 'why'", "all three: the name in brackets at the end of the message, the JSON pointer of what changed, and the reason");
        return null;
    }

    private static string? TextOf(YamlMapping mapping, string key) =>
        mapping.TryGet(key, out var entry) && entry.Value is YamlScalar { IsNull: false } scalar ? scalar.Text : null;

    private static void Report(DiagnosticBag diagnostics, YamlNode at, string found, string expected) =>
        diagnostics.Report(DiagnosticDescriptors.AcceptanceInvalid, at.Place, found, expected);
}
