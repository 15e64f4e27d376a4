using System.Globalization;

namespace Gale.Codegen.JsonPath;

/// <summary>Reads queries: segments and selectors (RFC 9535, 2).</summary>
internal sealed class JsonPathParser
{
    private const int DeepestFilter = 50;

    /// <summary>Integers beyond this are not exact everywhere (RFC 7493, 2.2).</summary>
    private const long LargestInteger = (1L << 53) - 1;

    private readonly JsonPathCursor _cursor;
    private readonly ConditionParser _conditions;

    private int _depth;

    private JsonPathParser(string text)
    {
        _cursor = new JsonPathCursor(text);
        _conditions = new ConditionParser(_cursor, ReadQuery);
    }

    /// <exception cref="JsonPathException">The text is no query.</exception>
    public static JsonPathQuery Parse(string text)
    {
        var parser = new JsonPathParser(text);
        if (parser._cursor.Next != '$')
        {
            throw parser._cursor.Fail("'$', the root of the document,");
        }

        var query = parser.ReadQuery();
        return parser._cursor.IsAtEnd ? query : throw parser._cursor.Fail("'.', '[' or the end");
    }

    /// <summary>A query, from its <c>$</c> or <c>@</c> on.</summary>
    private JsonPathQuery ReadQuery()
    {
        var isRelative = _cursor.Next == '@';
        _cursor.Expect(isRelative ? '@' : '$');
        var segments = new List<Segment>();
        while (TryReadSegment() is { } segment)
        {
            segments.Add(segment);
        }

        return new JsonPathQuery(isRelative, segments);
    }

    private Segment? TryReadSegment()
    {
        var start = _cursor.Position;
        _cursor.SkipBlanks();
        if (_cursor.TrySkip(".."))
        {
            return new Segment(IsDescendant: true, _cursor.TrySkip('[') ? ReadSelectors() : [ReadShorthand()]);
        }

        if (_cursor.TrySkip('.'))
        {
            return new Segment(IsDescendant: false, [ReadShorthand()]);
        }

        if (_cursor.TrySkip('['))
        {
            return new Segment(IsDescendant: false, ReadSelectors());
        }

        // Blanks behind a query belong to what it stands in.
        _cursor.Skip(start - _cursor.Position);
        return null;
    }

    /// <summary>A name without quotes. A dash is not allowed in one; as it can mean nothing else and many write it, it is read.</summary>
    private Selector ReadShorthand()
    {
        if (_cursor.TrySkip('*'))
        {
            return new WildcardSelector();
        }

        return _cursor.Next is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or >= '\u0080'
            ? new NameSelector(_cursor.TakeWhile(IsOfName))
            : throw _cursor.Fail("a name or '*' (other names in brackets and quotes: ['/pets'])");
    }

    private static bool IsOfName(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or >= '\u0080';

    private List<Selector> ReadSelectors()
    {
        var selectors = new List<Selector>();
        do
        {
            _cursor.SkipBlanks();
            selectors.Add(ReadSelector());
            _cursor.SkipBlanks();
        }
        while (_cursor.TrySkip(','));

        _cursor.Expect(']');
        return selectors;
    }

    private Selector ReadSelector() => _cursor.Next switch
    {
        '\'' or '"' => new NameSelector(JsonPathText.Read(_cursor)),
        '*' => ReadShorthand(),
        '?' => ReadFilter(),
        '-' or ':' or (>= '0' and <= '9') => ReadIndexOrSlice(),
        _ => throw _cursor.Fail("a name in quotes, an index, '*' or a filter with '?'"),
    };

    private FilterSelector ReadFilter()
    {
        if (++_depth > DeepestFilter)
        {
            throw _cursor.Fail("fewer filters inside each other");
        }

        _cursor.Expect('?');
        var condition = _conditions.Read();
        _depth--;
        return new FilterSelector(condition);
    }

    private Selector ReadIndexOrSlice()
    {
        var start = TryReadInteger();
        _cursor.SkipBlanks();
        if (start is not null && _cursor.Next != ':')
        {
            return new IndexSelector(start.Value);
        }

        _cursor.Expect(':');
        var end = ReadBound();
        return new SliceSelector(start, end, _cursor.TrySkip(':') ? ReadBound() ?? 1 : 1);
    }

    private long? ReadBound()
    {
        _cursor.SkipBlanks();
        var bound = TryReadInteger();
        _cursor.SkipBlanks();
        return bound;
    }

    private long? TryReadInteger()
    {
        var start = _cursor.Position;
        var isNegative = _cursor.TrySkip('-');
        var digits = _cursor.TakeWhile(character => character is >= '0' and <= '9');
        if (digits.Length == 0 && !isNegative)
        {
            return null;
        }

        var isWritten = digits.Length > 0 && (digits[0] != '0' || (digits.Length == 1 && !isNegative));
        return isWritten && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LargestInteger
            ? isNegative ? -number : number
            : throw _cursor.Fail("an index without leading zeros", start);
    }
}
