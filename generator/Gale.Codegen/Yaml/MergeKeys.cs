using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>
/// <c>&lt;&lt;: *other</c> takes over the entries of another mapping, or of several. It is of YAML 1.1
/// (yaml.org/type/merge) and not of 1.2, but documents use it. Keys of the mapping itself win, then mappings named earlier.
/// </summary>
internal sealed class MergeKeys(DiagnosticBag diagnostics)
{
    private bool _useIsReported;

    public static bool Is(YamlScalar key) => key is { IsPlain: true, Text: "<<" };

    /// <summary>The entries with those merged in at the place of each merge key.</summary>
    public IReadOnlyList<YamlEntry> CarryOut(IReadOnlyList<YamlEntry> entries)
    {
        var own = entries.Where(entry => !Is(entry.Key)).Select(entry => entry.Key.Text);
        var names = new HashSet<string>(own, StringComparer.Ordinal);
        var merged = new List<YamlEntry>(entries.Count);
        foreach (var entry in entries)
        {
            if (Is(entry.Key))
            {
                ReportUse(entry.Key);
                var offered = Sources(entry).SelectMany(source => source.Entries);
                merged.AddRange(offered.Where(taken => names.Add(taken.Key.Text)));
            }
            else
            {
                merged.Add(entry);
            }
        }

        return merged;
    }

    private IEnumerable<YamlMapping> Sources(YamlEntry merge)
    {
        IReadOnlyList<YamlNode> values = merge.Value is YamlSequence sequence ? sequence.Items : [merge.Value];
        foreach (var value in values)
        {
            if (value is YamlMapping mapping)
            {
                yield return mapping;
            }
            else
            {
                diagnostics.Report(DiagnosticDescriptors.MergeOfOther, merge.Key.Place);
            }
        }
    }

    /// <summary>Reported once: who uses merge keys uses many.</summary>
    private void ReportUse(YamlScalar key)
    {
        if (!_useIsReported)
        {
            diagnostics.Report(DiagnosticDescriptors.MergeKeyUsed, key.Place);
            _useIsReported = true;
        }
    }
}
