using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>Reads JSON (RFC 8259) into the same nodes as YAML. Strings are not plain; numbers, true, false and null are.</summary>
internal sealed class JsonReader
{
    private readonly JsonCursor _cursor;
    private readonly LineTable _lines;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly MergeKeys _mergeKeys;

    private JsonReader(string text, LineTable lines)
    {
        _cursor = new JsonCursor(text);
        _lines = lines;
        _mergeKeys = new MergeKeys(_diagnostics);
    }

    public static Reading Read(string text, LineTable lines)
    {
        try
        {
            var reader = new JsonReader(text, lines);
            return new Reading(reader.ReadDocument(), reader._diagnostics);
        }
        catch (UnreadableTextException exception)
        {
            return Reading.Failed(exception, lines);
        }
    }

    private YamlNode ReadDocument()
    {
        var root = ReadValue(depth: 0);
        _cursor.ExpectEnd();
        return root;
    }

    private YamlNode ReadValue(int depth) => _cursor.Peek() switch
    {
        '{' => ReadObject(Deeper(depth)),
        '[' => ReadArray(Deeper(depth)),
        '"' => ReadString(),
        '-' or (>= '0' and <= '9') => ReadPlain(JsonNumber.End(_cursor)),
        _ => ReadPlain(JsonLiteral.End(_cursor)),
    };

    private int Deeper(int depth) =>
        depth < ReadingLimits.Depth ? depth + 1 : throw UnreadableTextException.TooDeep(_cursor.Position);

    private YamlMapping ReadObject(int depth)
    {
        var place = _lines.PlaceOf(_cursor.Position);
        var builder = new MappingBuilder(_mergeKeys, _diagnostics);
        _cursor.Skip('{');
        if (!_cursor.TrySkip('}'))
        {
            do
            {
                ReadMember(builder, depth);
            }
            while (_cursor.Continues(closing: '}', "',' or '}' behind a member"));
        }

        return builder.Build(place);
    }

    private void ReadMember(MappingBuilder builder, int depth)
    {
        if (_cursor.Peek() != '"')
        {
            throw _cursor.Unexpected("a member's name in double quotes");
        }

        var key = ReadString();
        if (!_cursor.TrySkip(':'))
        {
            throw _cursor.Unexpected("':' behind a member's name");
        }

        builder.Add(key, ReadValue(depth));
    }

    private YamlSequence ReadArray(int depth)
    {
        var place = _lines.PlaceOf(_cursor.Position);
        var items = new List<YamlNode>();
        _cursor.Skip('[');
        if (!_cursor.TrySkip(']'))
        {
            do
            {
                items.Add(ReadValue(depth));
            }
            while (_cursor.Continues(closing: ']', "',' or ']' behind an item"));
        }

        return new YamlSequence(items, place);
    }

    private YamlScalar ReadString()
    {
        var start = _cursor.Position;
        var text = JsonString.Read(_cursor);
        return new YamlScalar(text, isPlain: false, _lines.PlaceOf(start, _cursor.Position));
    }

    private YamlScalar ReadPlain(int end)
    {
        var start = _cursor.Position;
        return new YamlScalar(_cursor.Take(end), isPlain: true, _lines.PlaceOf(start, end));
    }
}
