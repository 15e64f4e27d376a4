using Gale.Codegen.Diagnostics;
using Gale.Codegen.JsonPath;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Overlays;

/// <summary>
/// Carries out the actions of an overlay, one after the other, each on what the last one left. The tree that comes out shares
/// with the document what nobody touched; what the overlay brought keeps its place in the overlay's file.
/// </summary>
internal sealed class Overlay
{
    /// <summary>Forty actions that each look at every value of a document of 10 MB three times.</summary>
    private const long MostWork = 30_000_000;

    /// <summary>Values that an overlay may bring in all, counted at each place it brings them to: copies of copies double each time.</summary>
    private const long MostBrought = 1_000_000;

    private readonly DiagnosticBag _diagnostics;
    private readonly JsonPathWork _work = new(MostWork);
    private readonly TreeMeasure _measure = new();

    private YamlNode _root;
    private long _brought;

    private Overlay(YamlNode root, DiagnosticBag diagnostics) => (_root, _diagnostics) = (root, diagnostics);

    /// <param name="root">The document's root.</param>
    /// <param name="overlay">What is to be done to it.</param>
    /// <param name="diagnostics">Receives what cannot be done; the rest is.</param>
    public static YamlNode Apply(YamlNode root, OverlayDocument overlay, DiagnosticBag diagnostics)
    {
        var application = new Overlay(root, diagnostics);
        foreach (var action in overlay.Actions)
        {
            if (!application.TryCarryOut(action))
            {
                break;
            }
        }

        return application._root;
    }

    /// <summary>Whether there is time and room for more.</summary>
    private bool TryCarryOut(OverlayAction action)
    {
        try
        {
            CarryOut(action);
            return true;
        }
        catch (JsonPathException exception)
        {
            _diagnostics.Report(DiagnosticDescriptors.OverlayTooLarge, action.Target.Place, NodeDescription.Cut(action.Target.Text), exception.Message);
            return false;
        }
    }

    private void CarryOut(OverlayAction action)
    {
        var targets = action.Query.Select(_root, _work);
        if (targets.Count == 0)
        {
            ReportTarget(action.Target, "nothing", "something");
        }
        else if (action.Change is OverlayChange.Remove)
        {
            Remove(action, targets);
        }
        else if (ValueOf(action.Change) is { } value)
        {
            var merger = new NodeMerger(_diagnostics, _work);
            CountBrought(targets.Count, value);
            Take(TreeEdit.At(targets, node => merger.MergeSelected(node, value)).Apply(_root)!);
        }
    }

    private void Remove(OverlayAction action, IReadOnlyList<JsonPathNode> targets)
    {
        if (TreeEdit.At(targets, _ => null).Apply(_root) is { } left)
        {
            Take(left);
        }
        else
        {
            _diagnostics.Report(DiagnosticDescriptors.OverlayRemovesAll, action.Target.Place);
        }
    }

    /// <summary>What is to be merged; <see langword="null"/> where a copy has not one source, which is reported.</summary>
    private YamlNode? ValueOf(OverlayChange change)
    {
        if (change is OverlayChange.Update update)
        {
            return update.Value;
        }

        var copy = (OverlayChange.Copy)change;
        var sources = copy.Query.Select(_root, _work);
        if (sources.Count == 1)
        {
            return sources[0].Node;
        }

        ReportTarget(copy.Source, sources.Count == 0 ? "nothing" : "several values", "exactly one value");
        return null;
    }

    private void ReportTarget(YamlScalar query, string found, string expected) =>
        _diagnostics.Report(DiagnosticDescriptors.OverlayTargetMissed, query.Place, NodeDescription.Cut(query.Text), found, expected);

    private void CountBrought(int targets, YamlNode value)
    {
        _brought += targets * _measure.Of(value).Size;
        if (_brought > MostBrought)
        {
            throw new JsonPathException("the overlay brings more values than one may", 0);
        }
    }

    private void Take(YamlNode root) => _root = _measure.Of(root).Height <= ReadingLimits.Depth
        ? root
        : throw new JsonPathException("the document becomes too deep by it", 0);
}
