using FsCheck;
using FsCheck.Fluent;
using Gale.Codegen.Properties.Tests.Json;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>Schemas of everything that JSON can be.</summary>
/// <param name="earlier">Components that cannot lead back to where these schemas stand.</param>
/// <param name="objects">All components that are objects.</param>
internal sealed class RandomSchemas(IReadOnlyList<string> earlier, IReadOnlyList<string> objects)
{
    private static readonly string[] _formats =
    [
        "\"string\"", "\"string\",\"format\":\"date-time\"", "\"string\",\"format\":\"date\"", "\"string\",\"format\":\"time\"",
        "\"string\",\"format\":\"duration\"", "\"string\",\"format\":\"uuid\"", "\"string\",\"format\":\"uri\"", "\"string\",\"format\":\"byte\"",
        "\"string\",\"format\":\"password\"", "\"string\",\"format\":\"who-knows\"",
        "\"integer\"", "\"integer\",\"format\":\"int32\"", "\"integer\",\"format\":\"int64\"",
        "\"number\"", "\"number\",\"format\":\"double\"", "\"number\",\"format\":\"float\"", "\"number\",\"format\":\"decimal\"",
        "\"boolean\"",
    ];

    private static readonly Gen<string> _word = Gen.Frequency(
        (5, Gen.Elements("open", "closed", "in_progress", "IN PROGRESS", "unknown", "Unknown", "1", "+1", "-1", "", "a\"b", "日本", "class", "None")),
        (1, JsonTexts.Text));

    private static readonly Gen<List<string>> _words = _word.NonEmptyListOf().Select(words => words.Distinct(StringComparer.Ordinal).Take(6).ToList());

    /// <summary>A vocabulary: closed, open, with null.</summary>
    public static Gen<string> Words { get; } =
        from words in _words
        let values = string.Join(",", words.Select(JsonTexts.Quoted))
        from schema in Gen.Elements(
            $"{{\"type\":\"string\",\"enum\":[{values}]}}",
            $"{{\"enum\":[{values}]}}",
            $"{{\"type\":[\"string\",\"null\"],\"enum\":[{values},null]}}",
            $"{{\"anyOf\":[{{\"type\":\"string\"}},{{\"type\":\"string\",\"enum\":[{values}]}}]}}",
            $"{{\"type\":\"string\",\"const\":{JsonTexts.Quoted(words[0])}}}")
        select schema;

    public IReadOnlyList<string> EarlierObjects { get; } = [.. earlier.Where(RandomObjects.IsOne)];

    private static Gen<string> Primitive { get; } =
        from format in Gen.Elements(_formats)
        from isNullable in Gen.Elements(true, false, false)
        select isNullable && format.Split(',', 2) is var parts
            ? $"{{\"type\":[{parts[0]},\"null\"]{(parts.Length > 1 ? "," + parts[1] : "")}}}"
            : $"{{\"type\":{format}}}";

    public static string Reference(string component) => $"{{\"$ref\":\"#/components/schemas/{component}\"}}";

    /// <summary>Any schema that has a value without end in sight of itself.</summary>
    public Gen<string> Any(int depth) => Gen.Frequency(Choices(depth));

    /// <summary>Any schema at all, for places that may stay empty.</summary>
    public Gen<string> AnyOrRecursive(int depth) => objects.Count == 0 ? Any(depth) : Gen.Frequency(
        (6, Any(depth)),
        (1, Gen.Elements<string>(objects).Select(Reference)),
        (1, Gen.Elements<string>(objects).Select(name => $"{{\"anyOf\":[{Reference(name)},{{\"type\":\"null\"}}]}}")));

    public Gen<string> List(int depth) =>
        from items in AnyOrRecursive(depth - 1)
        from type in Gen.Elements("\"array\"", "\"array\"", "[\"array\",\"null\"]")
        select $"{{\"type\":{type},\"items\":{items}}}";

    public Gen<string> Map(int depth) =>
        from values in AnyOrRecursive(depth - 1)
        from type in Gen.Elements("\"object\"", "\"object\"", "[\"object\",\"null\"]")
        select $"{{\"type\":{type},\"additionalProperties\":{values}}}";

    private IEnumerable<(int, Gen<string>)> Choices(int depth)
    {
        yield return (8, Primitive);
        yield return (3, Words);
        yield return (1, Gen.Elements("{}", "true", "{\"type\":\"object\"}", "{\"type\":\"array\"}"));
        if (earlier.Count > 0)
        {
            yield return (4, Gen.Elements<string>(earlier).Select(Reference));
            yield return (1, Gen.Elements<string>(earlier).Select(name => $"{{\"oneOf\":[{Reference(name)},{{\"type\":\"null\"}}]}}"));
        }

        if (depth > 0)
        {
            yield return (3, List(depth));
            yield return (3, Map(depth));
            yield return (2, RandomObjects.Closed(this, depth));
            yield return (1, RandomUnions.ByToken(this, depth));
        }
    }
}
