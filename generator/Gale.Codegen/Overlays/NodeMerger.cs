using Gale.Codegen.Diagnostics;
using Gale.Codegen.JsonPath;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Overlays;

/// <summary>
/// Merges what an overlay brings into what a document has (Overlay Specification 1.1, Action Object): members of objects one
/// by one, lists one behind the other, anything else in the place of what was there.
/// </summary>
/// <param name="diagnostics">Receives what does not go together; the document's then stays.</param>
/// <param name="work">Counts what is built anew.</param>
internal sealed class NodeMerger(DiagnosticBag diagnostics, JsonPathWork work)
{
    /// <param name="own">What the document has.</param>
    /// <param name="brought">What the overlay brings.</param>
    public YamlNode Merge(YamlNode own, YamlNode brought)
    {
        work.Count();
        return (own, brought) switch
        {
            (YamlMapping mapping, YamlMapping other) => Merge(mapping, other),
            (YamlSequence sequence, YamlSequence other) => Append(sequence, other.Items),
            (YamlScalar, YamlScalar) => brought,
            (_, YamlScalar { IsNull: true }) => own,
            _ => Refuse(own, brought),
        };
    }

    /// <summary>The same for a value that a target selects, where a list takes single items too.</summary>
    public YamlNode MergeSelected(YamlNode own, YamlNode brought) => own is YamlSequence sequence && brought is not YamlSequence
        ? Append(sequence, [brought])
        : Merge(own, brought);

    private YamlMapping Merge(YamlMapping own, YamlMapping brought)
    {
        work.Count(own.Entries.Count + brought.Entries.Count);
        var merged = own.Entries.Select(entry => brought.TryGet(entry.Key.Text, out var other) ? Merge(entry, other) : entry);
        return new YamlMapping([.. merged, .. brought.Entries.Where(entry => !own.TryGet(entry.Key.Text, out _))], own.Place);
    }

    /// <summary>A value that is replaced is written in the overlay, and so is its name there.</summary>
    private YamlEntry Merge(YamlEntry own, YamlEntry brought) =>
        Merge(own.Value, brought.Value) is var merged && ReferenceEquals(merged, brought.Value) ? brought : own with { Value = merged };

    private YamlSequence Append(YamlSequence own, IReadOnlyList<YamlNode> items)
    {
        work.Count(own.Items.Count + items.Count);
        return new YamlSequence([.. own.Items, .. items], own.Place);
    }

    private YamlNode Refuse(YamlNode own, YamlNode brought)
    {
        diagnostics.Report(
            DiagnosticDescriptors.OverlayMisfit, brought.Place, NodeDescription.Of(own), NodeDescription.Of(brought), own.Place.ToString());
        return own;
    }
}
