using FsCheck;
using FsCheck.Fluent;

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
        "\"string\",\"format\":\"password\"", "\"string\",\"format\":\"who-knows\"", "\"string\",\"format\":\"time-local\"",
        "\"string\",\"format\":\"date-time-local\"", "\"string\",\"format\":\"http-date\"", "\"string\",\"format\":\"base64url\"",
        "\"string\",\"contentEncoding\":\"base64\"", "\"string\",\"format\":\"int64\"", "\"string\",\"format\":\"uint64\"",
        "\"string\",\"format\":\"decimal\"",
        "\"integer\"", "\"integer\",\"format\":\"int32\"", "\"integer\",\"format\":\"int64\"", "\"integer\",\"format\":\"uint8\"",
        "\"integer\",\"format\":\"uint32\"", "\"integer\",\"format\":\"uint64\"", "\"integer\",\"format\":\"unixtime\"",
        "\"number\"", "\"number\",\"format\":\"double\"", "\"number\",\"format\":\"float\"", "\"number\",\"format\":\"decimal\"",
        "\"number\",\"format\":\"int64\"", "\"boolean\"",
    ];

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

    /// <summary>A list whose first items have a meaning each.</summary>
    public Gen<string> Tuple(int depth) =>
        from count in Gen.Choose(1, 4)
        from items in Any(depth - 1).ListOf(count)
        from least in Gen.Choose(0, count)
        from further in Gen.Frequency((2, Gen.Elements("", ",\"items\":{}", ",\"items\":false")), (1, Any(depth - 1).Select(schema => $",\"items\":{schema}")))
        select $"{{\"type\":\"array\",\"prefixItems\":[{string.Join(",", items)}],\"minItems\":{least}{further}}}";

    /// <summary>A map of which the names say what the values are.</summary>
    private Gen<string> Patterns(int depth) =>
        from values in AnyOrRecursive(depth - 1)
        select $"{{\"type\":\"object\",\"patternProperties\":{{\"^x-\":{values}}}}}";

    private IEnumerable<(int, Gen<string>)> Choices(int depth)
    {
        yield return (8, Primitive);
        yield return (4, RandomVocabularies.Any);
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
            yield return (1, Tuple(depth));
            yield return (1, Patterns(depth));
            yield return (2, RandomObjects.Closed(this, depth));
            yield return (1, RandomUnions.ByToken(this, depth));
        }
    }
}
