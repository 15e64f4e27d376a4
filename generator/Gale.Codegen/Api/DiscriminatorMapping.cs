using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>The mapping of a discriminator (OpenAPI 3.1, 4.8.25).</summary>
internal sealed class DiscriminatorMapping
{
    private readonly UnionAlternatives _alternatives;
    private readonly SchemaTable _schemas;
    private readonly IReadOnlyList<Mapped> _entries;
    private readonly ILookup<string, Mapped> _byText;
    private readonly ILookup<string, Mapped> _byName;
    private readonly Lazy<ILookup<string, Mapped>> _byTarget;

    /// <param name="discriminators">The discriminator, and others of the same member whose mappings hold too.</param>
    /// <param name="alternatives">Knows the names of alternatives.</param>
    /// <param name="schemas">Resolves schemas.</param>
    public DiscriminatorMapping(IReadOnlyList<Discriminator> discriminators, UnionAlternatives alternatives, SchemaTable schemas)
    {
        (_alternatives, _schemas) = (alternatives, schemas);
        _entries = [.. discriminators.SelectMany(one => one.Mapping, (one, entry) => (one, entry)).Select((pair, index) => new Mapped(index, pair.one, pair.entry))];
        _byText = _entries.ToLookup(one => one.Entry.Text, StringComparer.Ordinal);
        _byName = _entries.ToLookup(one => one.Entry.Schema, StringComparer.Ordinal);
        _byTarget = new(() => _entries.ToLookup(one => DiscriminatorTarget.Find(one.Entry, one.Discriminator, schemas)?.Key ?? "", StringComparer.Ordinal));
    }

    public bool Has(string text) => _byText.Contains(text);

    /// <summary>The texts that stand for an alternative, in document order.</summary>
    /// <param name="alternative">The alternative.</param>
    /// <param name="names">What the document calls it.</param>
    public IReadOnlyList<string> TextsOf(UnionAlternative alternative, IReadOnlyList<string> names) => _entries.Count == 0
        ? []
        : [.. names.SelectMany(name => _byName[name]).Concat(_byTarget.Value[_alternatives.Source(alternative).Key]).Distinct().OrderBy(one => one.Index).Select(one => one.Entry.Text)];

    /// <summary>The entries of some texts, by the keys of their places.</summary>
    public IEnumerable<(string Key, MappingEntry Entry)> Of(IEnumerable<string> texts) => texts.SelectMany(text => _byText[text]).Select(WithKey);

    /// <summary>Those that lead to a schema, but to none that these texts stand for. What leads nowhere at all is reported as such.</summary>
    /// <param name="known">The texts that stand for something.</param>
    public IEnumerable<(string Key, MappingEntry Entry)> Astray(IEnumerable<string> known)
    {
        if (_entries.Count == 0)
        {
            return [];
        }

        var texts = new HashSet<string>(known.Concat(_byTarget.Value[""].Where(one => DiscriminatorTarget.IsReference(one.Entry.Schema, _schemas)).Select(one => one.Entry.Text)), StringComparer.Ordinal);
        return _entries.Where(one => !texts.Contains(one.Entry.Text)).Select(WithKey);
    }

    private static (string Key, MappingEntry Entry) WithKey(Mapped one) => (SourceKey.Of(one.Discriminator.Pointer.Append("mapping").Append(one.Entry.Text)), one.Entry);

    private sealed record Mapped(int Index, Discriminator Discriminator, MappingEntry Entry);
}
