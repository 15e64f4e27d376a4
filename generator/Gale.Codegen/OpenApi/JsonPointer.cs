using System.Globalization;

namespace Gale.Codegen.OpenApi;

/// <summary>
/// The way from a document's root to one of its values (RFC 6901). Each step points to its parent, so a pointer costs one
/// small object and no text until somebody asks for it.
/// </summary>
internal sealed class JsonPointer
{
    private readonly int _depth;
    private string? _key;

    private JsonPointer(string document, JsonPointer? parent, string segment)
    {
        Document = document;
        Parent = parent;
        Segment = segment;
        _depth = parent is null ? 0 : parent._depth + 1;
    }

    /// <summary>
    /// The file of the document. What an overlay brought into a document belongs to it all the same, although it is written
    /// in another file: messages go by the place where a thing is written, everything else by this.
    /// </summary>
    public string Document { get; }

    /// <summary>One step up; <see langword="null"/> at the root.</summary>
    public JsonPointer? Parent { get; }

    /// <summary>The last step, not escaped: a key or an index.</summary>
    public string Segment { get; }

    /// <summary>A document as a whole: the empty pointer.</summary>
    public static JsonPointer RootOf(string document) => new(document, null, "");

    public JsonPointer Append(string segment) => new(Document, this, segment);

    public JsonPointer Append(int index) => Append(index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The steps from the root, not escaped.</summary>
    public IReadOnlyList<string> Segments
    {
        get
        {
            var segments = new string[_depth];
            for (var step = this; step.Parent is not null; step = step.Parent)
            {
                segments[step._depth - 1] = step.Segment;
            }

            return segments;
        }
    }

    /// <summary>The document and the way in it: <c>pets.yaml#/components/schemas/Pet</c>. Many ask for it, so it is made once.</summary>
    public string Key => _key ??= Document + "#" + ToString();

    /// <summary>Whether another pointer takes the same steps, in whatever document.</summary>
    public bool IsSameWay(JsonPointer other)
    {
        var (one, two) = (this, other);
        while (one is { Parent: { } up } && two is { Parent: { } otherUp } && one.Segment == two.Segment)
        {
            (one, two) = (up, otherUp);
        }

        return one.Parent is null && two.Parent is null;
    }

    /// <summary>As RFC 6901 writes it: <c>/paths/~1pets~1{id}/get</c>.</summary>
    public override string ToString()
    {
        var length = 0;
        for (var step = this; step.Parent is not null; step = step.Parent)
        {
            length += 1 + LengthOf(step.Segment);
        }

        var text = new char[length];
        for (var step = this; step.Parent is not null; step = step.Parent)
        {
            length -= 1 + LengthOf(step.Segment);
            Write(step.Segment, text, length);
        }

        return new string(text);
    }

    private static int LengthOf(string segment)
    {
        var length = segment.Length;
        foreach (var character in segment)
        {
            length += character is '~' or '/' ? 1 : 0;
        }

        return length;
    }

    private static void Write(string segment, char[] text, int at)
    {
        text[at++] = '/';
        foreach (var character in segment)
        {
            if (character is '~' or '/')
            {
                text[at++] = '~';
            }

            text[at++] = character switch { '~' => '0', '/' => '1', _ => character };
        }
    }
}
