using Gale.Codegen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Gale.Codegen.Yaml;

/// <summary>Builds nodes from the parser's events. Keeps its own stack, so that no text is too deep for the thread's.</summary>
internal sealed class YamlTreeReader
{
    private readonly ParserText _text;
    private readonly LineTable _lines;
    private readonly DiagnosticBag _diagnostics;
    private readonly AnchorTable _anchors;
    private readonly MergeKeys _mergeKeys;
    private readonly Stack<OpenCollection> _open = new();

    private YamlNode? _root;

    private YamlTreeReader(ParserText text, LineTable lines, DiagnosticBag diagnostics)
    {
        _text = text;
        _lines = lines;
        _diagnostics = diagnostics;
        _anchors = new AnchorTable(diagnostics);
        _mergeKeys = new MergeKeys(diagnostics);
    }

    /// <param name="text">What the parser is given.</param>
    /// <param name="lines">The lines of the text as it is.</param>
    public static Reading Read(ParserText text, LineTable lines)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            return new Reading(new YamlTreeReader(text, lines, diagnostics).ReadDocument(), diagnostics);
        }
        catch (UnreadableTextException exception)
        {
            return Reading.Failed(exception, lines);
        }
    }

    private YamlNode? ReadDocument()
    {
        RefuseNul();
        var events = new YamlEvents(_text);
        while (events.Next() is { } current)
        {
            if (current is DocumentStart && _root is not null)
            {
                _diagnostics.Report(DiagnosticDescriptors.SeveralDocuments, PlaceOf(current));
                break;
            }

            Take(current);
        }

        if (_root is null or YamlScalar { IsPlain: true, Text: "" })
        {
            _diagnostics.Report(DiagnosticDescriptors.EmptyDocument, _lines.PlaceOf(0));
            return null;
        }

        return _root;
    }

    /// <summary>The parser takes U+0000 for the end of the text and would drop the rest without a word.</summary>
    private void RefuseNul()
    {
        var offset = _text.Text.IndexOf('\0');
        if (offset >= 0)
        {
            var original = _text.OriginalOffset(offset);
            throw UnreadableTextException.Syntax("the character U+0000 is not allowed; remove it", original, original + 1);
        }
    }

    private void Take(ParsingEvent current)
    {
        switch (current)
        {
            case Scalar scalar:
                Attach(Read(scalar));
                break;
            case AnchorAlias alias:
                Attach(Follow(alias));
                break;
            case MappingStart mapping:
                Open(NewMapping(mapping), mapping);
                break;
            case SequenceStart sequence:
                Open(new OpenSequence(StartOf(sequence), Declare(sequence)), sequence);
                break;
            case MappingEnd or SequenceEnd:
                Attach(_open.Pop().Close());
                break;
        }
    }

    private OpenMapping NewMapping(MappingStart start) =>
        new(StartOf(start), Declare(start), start.Style != MappingStyle.Flow, _mergeKeys, _diagnostics);

    private Subtree Read(Scalar scalar)
    {
        var isText = scalar.Style != ScalarStyle.Plain || IsStringTag(scalar.Tag);
        var read = Subtree.Of(new YamlScalar(_text.Restore(scalar.Value), !isText, PlaceOf(scalar)));
        if (Declare(scalar) is { } anchor)
        {
            anchor.Target = read;
        }

        _anchors.CountNode();
        return read;
    }

    /// <summary>An alias is the anchor's node itself. As a key it gets a scalar of its own, for messages to point at.</summary>
    private Subtree Follow(AnchorAlias alias)
    {
        var place = PlaceOf(alias);
        var target = _anchors.Follow(_text.Restore(alias.Value.Value), place, _open.Count);
        return target.Node is YamlScalar scalar && _open.Count > 0 && _open.Peek() is OpenMapping { ExpectsKey: true }
            ? Subtree.Of(new YamlScalar(scalar.Text, scalar.IsPlain, place))
            : target;
    }

    private void Open(OpenCollection collection, ParsingEvent start)
    {
        if (_open.Count == ReadingLimits.Depth)
        {
            throw UnreadableTextException.TooDeep(_text.OriginalOffset(start.Start.Index));
        }

        _anchors.CountNode();
        _open.Push(collection);
    }

    private void Attach(Subtree child)
    {
        if (_open.Count > 0)
        {
            _open.Peek().Add(child);
        }
        else
        {
            _root = child.Node;
        }
    }

    private Anchor? Declare(NodeEvent node) =>
        node.Anchor.IsEmpty ? null : _anchors.Declare(_text.Restore(node.Anchor.Value));

    /// <summary><c>!!str</c> and <c>!</c> make a text of what looks like a number; other tags mean nothing to us.</summary>
    private static bool IsStringTag(TagName tag) =>
        !tag.IsEmpty && tag.Value is "tag:yaml.org,2002:str" or "!";

    /// <summary>
    /// The bracket, brace or dash, behind anchor and tag. For a list no deeper than its key the parser is one further.
    /// </summary>
    private Place StartOf(NodeEvent collection)
    {
        var offset = (int)collection.End.Index;
        var isBehindDash = collection.Start.Index < offset && _text.IsDash(offset - 1);
        return _lines.PlaceOf(_text.OriginalOffset(isBehindDash ? offset - 1 : offset));
    }

    private Place PlaceOf(ParsingEvent current) =>
        _lines.PlaceOf(_text.OriginalOffset(current.Start.Index), _text.OriginalOffset(current.End.Index));
}
