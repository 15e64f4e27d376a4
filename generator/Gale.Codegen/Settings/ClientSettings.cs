using Gale.Codegen.Collections;
using Gale.Codegen.Selection;

namespace Gale.Codegen.Settings;

/// <summary>One GaleSpec item as the build hands it over; an empty text is what the consumer did not set.</summary>
/// <param name="Path">The document, relative to the project's folder.</param>
/// <param name="Exists">Whether the file was there when the build began.</param>
/// <param name="Namespace">Metadata <c>Namespace</c>.</param>
/// <param name="ClientName">Metadata <c>ClientName</c>.</param>
/// <param name="Accessibility">Metadata <c>Accessibility</c>.</param>
/// <param name="Baseline">Metadata <c>Baseline</c>: a file, relative to the project's folder.</param>
/// <param name="Overlay">Metadata <c>Overlay</c>: a file, relative to the project's folder.</param>
/// <param name="OverlayExists">Whether that file was there when the build began.</param>
/// <param name="Number">Metadata <c>Number</c>.</param>
/// <param name="Validation">Metadata <c>Validation</c>.</param>
/// <param name="Filter">Metadata <c>IncludeTags</c>, <c>IncludePaths</c>, <c>ExcludePaths</c>.</param>
/// <param name="Unserved">Names of metadata that is set and that this version does nothing with.</param>
internal sealed record ClientSettings(
    string Path,
    bool Exists,
    string Namespace,
    string ClientName,
    string Accessibility,
    string Baseline,
    string Overlay,
    bool OverlayExists,
    string Number,
    string Validation,
    OperationFilter Filter,
    EquatableArray<string> Unserved)
{
    /// <summary>The file's name.</summary>
    public string FileName => Path.Substring(Path.LastIndexOf('/') + 1);

    /// <summary><c>gale-v2.openapi.yaml</c> is <c>gale-v2</c>: what is called after the file, for the title of a document is prose.</summary>
    public string Stem
    {
        get
        {
            var stem = FileName.LastIndexOf('.') is > 0 and var dot ? FileName.Substring(0, dot) : FileName;
            return stem.EndsWith(".openapi", StringComparison.OrdinalIgnoreCase) ? stem.Substring(0, stem.Length - ".openapi".Length) : stem;
        }
    }

    /// <summary>The file with the changes that are accepted, beside the document: <c>gale-v2.drift.yaml</c>.</summary>
    public string Acceptances => Path.Substring(0, Path.Length - FileName.Length) + Stem + ".drift.yaml";
}
