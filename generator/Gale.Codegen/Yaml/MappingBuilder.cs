using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>Collects the entries of a mapping: repeated keys are reported and dropped, merge keys are carried out.</summary>
internal sealed class MappingBuilder(MergeKeys mergeKeys, DiagnosticBag diagnostics)
{
    /// <summary>From this many keys on, a set is quicker than looking at each.</summary>
    private const int SetThreshold = 12;

    private readonly List<YamlEntry> _entries = [];

    private HashSet<string>? _names;
    private bool _merges;

    public bool IsEmpty => _entries.Count == 0;

    public void Add(YamlScalar key, YamlNode value)
    {
        if (IsRepeated(key.Text))
        {
            diagnostics.Report(DiagnosticDescriptors.DuplicateKey, key.Place, key.Text);
            return;
        }

        _entries.Add(new YamlEntry(key, value));
        _merges |= MergeKeys.Is(key);
    }

    public YamlMapping Build(Place place) =>
        new(_merges ? mergeKeys.CarryOut(_entries) : _entries, place);

    private bool IsRepeated(string name)
    {
        if (_names is null && _entries.Count < SetThreshold)
        {
            return IsAmongEntries(name);
        }

        _names ??= new HashSet<string>(_entries.Select(entry => entry.Key.Text), StringComparer.Ordinal);
        return !_names.Add(name);
    }

    private bool IsAmongEntries(string name)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key.Text == name)
            {
                return true;
            }
        }

        return false;
    }
}
