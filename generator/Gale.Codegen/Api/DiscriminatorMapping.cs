using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>The mapping of a discriminator (OpenAPI 3.1, 4.8.25).</summary>
/// <param name="discriminators">The discriminator, and others of the same member whose mappings hold too.</param>
/// <param name="alternatives">Knows the names of alternatives.</param>
/// <param name="schemas">Resolves schemas.</param>
internal sealed class DiscriminatorMapping(IReadOnlyList<Discriminator> discriminators, UnionAlternatives alternatives, SchemaTable schemas)
{
    private readonly IReadOnlyList<Mapped> _entries =
    [
        .. discriminators.SelectMany(discriminator => discriminator.Mapping.Select(entry =>
            new Mapped(discriminator, entry, new(() => DiscriminatorTarget.Find(entry, discriminator, schemas)?.Key)))),
    ];

    public bool Has(string text) => _entries.Any(one => one.Entry.Text == text);

    /// <summary>The texts that stand for an alternative.</summary>
    /// <param name="alternative">The alternative.</param>
    /// <param name="names">What the document calls it.</param>
    public IReadOnlyList<string> TextsOf(UnionAlternative alternative, IReadOnlyList<string> names) =>
        [.. _entries.Where(one => names.Contains(one.Entry.Schema) || one.Target.Value == alternatives.Source(alternative).Key).Select(one => one.Entry.Text)];

    /// <summary>The entries of some texts, by the keys of their places.</summary>
    /// <param name="isWanted">Says which texts.</param>
    public IEnumerable<(string Key, MappingEntry Entry)> Where(Func<string, bool> isWanted) =>
        _entries.Where(one => isWanted(one.Entry.Text)).Select(one => (SourceKey.Of(one.Discriminator.Pointer.Append("mapping").Append(one.Entry.Text)), one.Entry));

    /// <summary>Those that lead to a schema, but to none that these texts stand for. What leads nowhere at all is reported as such.</summary>
    /// <param name="known">The texts that stand for something.</param>
    public IEnumerable<(string Key, MappingEntry Entry)> Astray(IEnumerable<string> known)
    {
        var texts = new HashSet<string>(known, StringComparer.Ordinal);
        var broken = _entries.Where(one => one.Target.Value is null && DiscriminatorTarget.IsReference(one.Entry.Schema, schemas)).Select(one => one.Entry.Text);
        texts.UnionWith(broken);
        return Where(text => !texts.Contains(text));
    }

    private sealed record Mapped(Discriminator Discriminator, MappingEntry Entry, Lazy<string?> Target);
}
