using System.Globalization;
using Gale.Codegen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Yaml;

/// <summary>Anchors by name, and the account of what their aliases add up to.</summary>
internal sealed class AnchorTable(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, Anchor> _anchors = new(StringComparer.Ordinal);

    private long _expandedNodes;
    private bool _limitIsReported;

    /// <summary>
    /// Declares an anchor. A name may be declared again: an alias means the nearest one before it (YAML 1.2.2, 7.1).
    /// </summary>
    public Anchor Declare(string name)
    {
        var anchor = new Anchor();
        _anchors[name] = anchor;
        return anchor;
    }

    /// <summary>Counts a node of the document.</summary>
    public void CountNode() => _expandedNodes++;

    /// <summary>The node that an alias stands for; a null, with a diagnostic, when it cannot be had.</summary>
    /// <param name="name">The anchor's name.</param>
    /// <param name="place">Where the alias stands.</param>
    /// <param name="depth">How many lists and objects are open around it.</param>
    public Subtree Follow(string name, Place place, int depth)
    {
        if (!_anchors.TryGetValue(name, out var anchor))
        {
            return Refuse(DiagnosticDescriptors.UndefinedAlias, name, place);
        }

        if (anchor.Target is not { } target)
        {
            return Refuse(DiagnosticDescriptors.AliasInsideItself, name, place);
        }

        if (depth + target.Height > ReadingLimits.Depth || _expandedNodes + target.Size > ReadingLimits.ExpandedNodes)
        {
            return RefuseTooLarge(name, place);
        }

        _expandedNodes += target.Size;
        return target;
    }

    private static Subtree Nothing(Place place) => Subtree.Of(YamlScalar.Null(place));

    private Subtree Refuse(DiagnosticDescriptor descriptor, string name, Place place)
    {
        diagnostics.Report(descriptor, place, name);
        return Nothing(place);
    }

    /// <summary>Reported once: behind the alias that passes a limit, thousands of others may.</summary>
    private Subtree RefuseTooLarge(string name, Place place)
    {
        if (!_limitIsReported)
        {
            diagnostics.Report(
                DiagnosticDescriptors.AliasesTooLarge, place,
                name, Invariant(ReadingLimits.ExpandedNodes), Invariant(ReadingLimits.Depth));
            _limitIsReported = true;
        }

        return Nothing(place);
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
