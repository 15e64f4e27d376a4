using Gale.Codegen.Collections;
using Gale.Codegen.Selection;

namespace Gale.Codegen.Settings;

/// <summary>
/// Reads the manifest that the package's targets write: a first line with the version, then one line an item, its kind before
/// the <c>?</c>, its settings as <c>name=value</c> with <c>&amp;</c> between them, values percent-encoded (RFC 3986, 2.1).
/// </summary>
internal static class ManifestReader
{
    private const string FirstLine = "gale-manifest 1";

    /// <summary>Settings that the targets pass on for versions to come. One that is set and does nothing must not pass in silence.</summary>
    private static readonly string[] Unserved = ["Server"];

    public static Manifest Read(string text)
    {
        var lines = text.TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0).ToList();
        if (lines.Count == 0 || lines[0] != FirstLine)
        {
            return Manifest.Empty with { Fault = $"its first line is '{lines.FirstOrDefault()}' instead of '{FirstLine}'" };
        }

        var items = lines.Skip(1).Select(ManifestLine.Parse).ToList();
        return new Manifest(
            items.FirstOrDefault(item => item.Kind == "project")?.Value("Path") ?? string.Empty,
            items.Where(item => item.Kind == "client").Select(ReadClient).ToEquatableArray(),
            items.Where(item => item.Kind == "recording").Select(item => new RecordingSettings(item.Value("Path"), item.Value("Spec"))).ToEquatableArray(),
            null);
    }

    private static ClientSettings ReadClient(ManifestLine item) => new(
        item.Value("Path"),
        item.Value("Exists") == "true",
        item.Value("Namespace"),
        item.Value("ClientName"),
        item.Value("Accessibility"),
        item.Value("Baseline"),
        item.Value("Overlay"),
        item.Value("OverlayExists") == "true",
        item.Value("Number"),
        item.Value("Validation"),
        OperationFilter.Parse(item.Value("IncludeTags"), item.Value("IncludePaths"), item.Value("ExcludePaths")),
        Unserved.Where(name => item.Value(name).Length > 0).ToEquatableArray());
}
