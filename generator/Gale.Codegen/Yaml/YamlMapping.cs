using System.Diagnostics.CodeAnalysis;
using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>Keys with values, in document order; a key occurs once (the reader reports and drops repetitions).</summary>
internal sealed class YamlMapping(IReadOnlyList<YamlEntry> entries, Place place) : YamlNode(place)
{
    /// <summary>From this many keys on, a table is quicker than looking at each.</summary>
    private const int TableThreshold = 12;

    /// <summary>Made when first needed; two threads may both make it, and the two are equal.</summary>
    private Dictionary<string, YamlEntry>? _table;

    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    public override ulong Fingerprint { get; } = YamlFingerprint.OfEntries(entries);

    public bool TryGet(string key, [NotNullWhen(true)] out YamlEntry? entry)
    {
        if (Entries.Count >= TableThreshold)
        {
            _table ??= Entries.ToDictionary(candidate => candidate.Key.Text, StringComparer.Ordinal);
            return _table.TryGetValue(key, out entry);
        }

        return TryFind(key, out entry);
    }

    /// <summary>The mapping with other entries in place of its own; without those for which there is none.</summary>
    public YamlMapping Select(Func<YamlEntry, YamlEntry?> select) => new([.. Entries.Select(select).OfType<YamlEntry>()], Place);

    private bool TryFind(string key, [NotNullWhen(true)] out YamlEntry? entry)
    {
        for (var index = 0; index < Entries.Count; index++)
        {
            entry = Entries[index];
            if (entry.Key.Text == key)
            {
                return true;
            }
        }

        entry = null;
        return false;
    }
}
