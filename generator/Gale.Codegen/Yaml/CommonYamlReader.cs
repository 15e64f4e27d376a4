using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>
/// Reads YAML as documents of APIs are written: indented keys and lists, texts with and without quotes and in blocks, JSON-like
/// braces and brackets, comments. At the first thing beyond that (anchors, tags, directives, tabs between things, several
/// documents) and at every fault it gives up, and the parser reads the text: what is a fault, and why, is for that to say.
/// What is read here is what the parser would have made of it, to the place of every node, several times as quickly.
/// </summary>
internal sealed class CommonYamlReader
{
    /// <summary>What nests deeper is left to who keeps a stack of its own.</summary>
    public const int Depth = 100;

    private readonly YamlCursor _cursor;
    private readonly LineTable _lines;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly MergeKeys _mergeKeys;
    private readonly YamlTexts _texts;
    private readonly FlowYamlReader _flow;

    private int _depth;

    private CommonYamlReader(string text, LineTable lines)
    {
        _cursor = new YamlCursor(text);
        _lines = lines;
        _mergeKeys = new MergeKeys(_diagnostics);
        _texts = new YamlTexts(_cursor, lines);
        _flow = new FlowYamlReader(_cursor, lines, _texts, _mergeKeys, _diagnostics);
    }

    /// <returns><see langword="null"/> for what is left to the parser.</returns>
    public static Reading? Read(string text, LineTable lines)
    {
        try
        {
            var reader = new CommonYamlReader(text, lines);
            return new Reading(reader.ReadDocument(), reader._diagnostics);
        }
        catch (NotCommonYamlException)
        {
            return null;
        }
    }

    private YamlNode ReadDocument()
    {
        SkipOpening();
        YamlCursor.Require(_cursor.ToContent());
        var root = ReadNode(parent: -1);
        YamlCursor.Require(_cursor.Current == YamlCursor.End);
        return root;
    }

    /// <summary>The dashes that many documents begin with.</summary>
    private void SkipOpening()
    {
        if (_cursor.ToSomething() && _cursor.IsAtMarker() && _cursor.Current == '-' && _cursor.IsLineEnd(_cursor.Position + 3))
        {
            _cursor.Position += 3;
        }
    }

    /// <summary>What stands at the cursor, which is behind it then, at what follows.</summary>
    /// <param name="parent">The column of what it belongs to: it stands further right.</param>
    private YamlNode ReadNode(int parent)
    {
        YamlCursor.Require(++_depth <= Depth);
        var node = IsAtDash() ? ReadSequence(isWithinKey: false) : ReadMappingOrValue(parent);
        _depth--;
        return node;
    }

    private bool IsAtDash() => _cursor.Current == '-' && _cursor.IsBreak(_cursor.Position + 1);

    private YamlNode ReadMappingOrValue(int parent)
    {
        if (_cursor.Current is '[' or '{' or '|' or '>')
        {
            return ReadValue(parent);
        }

        var (start, lineStart, column) = (_cursor.Position, _cursor.LineStart, _cursor.Column);
        var isQuoted = _cursor.Current is '"' or '\'';
        var text = isQuoted ? _texts.ReadQuoted(parent) : _texts.ReadPlainInLine();
        var behind = _cursor.Position;
        if (_texts.TakeColon(start, lineStart))
        {
            return ReadMapping(text, column);
        }

        _cursor.Position = behind;
        return isQuoted ? Leave(text) : _texts.ReadPlain(text, parent);
    }

    private YamlMapping ReadMapping(YamlScalar key, int column)
    {
        var builder = new MappingBuilder(_mergeKeys, _diagnostics);
        var first = key;
        while (true)
        {
            builder.Add(key, ReadMember(column));
            if (_cursor.Current == YamlCursor.End || _cursor.Column < column)
            {
                return builder.Build(first.Place);
            }

            YamlCursor.Require(_cursor.Column == column && !IsAtDash());
            key = ReadKey();
        }
    }

    private YamlScalar ReadKey()
    {
        var (start, lineStart) = (_cursor.Position, _cursor.LineStart);
        var key = _cursor.Current is '"' or '\'' ? _texts.ReadQuoted(_cursor.Column) : _texts.ReadPlainInLine();
        YamlCursor.Require(_texts.TakeColon(start, lineStart));
        return key;
    }

    /// <summary>What stands behind a key's colon, in its line or below.</summary>
    private YamlNode ReadMember(int column)
    {
        var colon = _cursor.Position;
        _cursor.SkipSpaces();
        if (!_cursor.IsAtLineEnd && _cursor.Current != '#')
        {
            YamlCursor.Require(!IsAtDash());
            return ReadValue(column);
        }

        YamlCursor.Require(_cursor.Current != '#' || _cursor.Position > colon);
        if (_cursor.ToContent())
        {
            if (_cursor.Column > column)
            {
                return ReadNode(column);
            }

            if (_cursor.Column == column && IsAtDash())
            {
                return ReadSequence(isWithinKey: true);
            }
        }

        return Nothing(colon);
    }

    /// <param name="isWithinKey">Whether it stands no further right than the key that it belongs to: then another key ends it.</param>
    private YamlSequence ReadSequence(bool isWithinKey)
    {
        var column = _cursor.Column;
        var place = _lines.PlaceOf(_cursor.Position);
        var items = new List<YamlNode>();
        do
        {
            items.Add(ReadItem(column));
        }
        while (_cursor.Current != YamlCursor.End && _cursor.Column == column && IsAtDash());

        YamlCursor.Require(_cursor.Current == YamlCursor.End || _cursor.Column < column || (isWithinKey && _cursor.Column == column));
        return new YamlSequence(items, place);
    }

    private YamlNode ReadItem(int column)
    {
        var behindDash = ++_cursor.Position;
        return _cursor.ToContent() && _cursor.Column > column ? ReadNode(column) : Nothing(behindDash);
    }

    /// <summary>Anything but indented keys and lists.</summary>
    private YamlNode ReadValue(int parent) => _cursor.Current switch
    {
        '[' or '{' => Leave(_flow.Read(parent, _depth)),
        '|' or '>' => _texts.ReadBlock(parent),
        '"' or '\'' => Leave(_texts.ReadQuoted(parent)),
        _ => _texts.ReadPlain(_texts.ReadPlainInLine(), parent),
    };

    private YamlNode Leave(YamlNode node)
    {
        _cursor.LeaveLine();
        return node;
    }

    /// <summary>What is not written is a null where it would be.</summary>
    private YamlScalar Nothing(int position) => new("", isPlain: true, _lines.PlaceOf(position, position));
}
