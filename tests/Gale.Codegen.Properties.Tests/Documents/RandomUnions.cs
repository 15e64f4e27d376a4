using FsCheck;
using FsCheck.Fluent;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>Alternatives that are told apart by each of the documented ways, and such as cannot be.</summary>
internal static class RandomUnions
{
    private static readonly string[] _numbers =
    [
        "{\"type\":\"integer\"}", "{\"type\":\"number\"}", "{\"type\":\"number\",\"format\":\"decimal\"}", "{\"type\":\"integer\",\"format\":\"uint64\"}",
        "{\"type\":\"number\",\"format\":\"float\"}", "{\"type\":\"integer\",\"enum\":[1,2]}", "{\"type\":\"integer\",\"format\":\"int32\"}",
    ];

    /// <summary>At most one alternative of each kind of token, but several formats of numbers.</summary>
    public static Gen<string> ByToken(RandomSchemas schemas, int depth) =>
        from texts in Gen.Elements("{\"type\":\"string\"}", "{\"type\":\"string\",\"format\":\"uuid\"}", "{\"type\":\"string\",\"enum\":[\"a\",\"b\"]}")
        from numbers in Gen.Elements(_numbers).Two().Select(two => two.Item1 == two.Item2 ? two.Item1 : $"{two.Item1},{two.Item2}")
        from list in schemas.List(depth - 1).Select(NotNull)
        from @object in RandomObjects.Closed(schemas, depth - 1)
        from alternatives in Gen.Shuffle(texts, numbers, "{\"type\":\"boolean\"}", "{\"type\":\"null\"}", list, @object)
        from count in Gen.Choose(2, 6)
        from keyword in Gen.Elements("oneOf", "anyOf")
        select $"{{\"{keyword}\":[{string.Join(",", alternatives.Take(count))}]}}";

    /// <summary>Objects that each require a member which no other has.</summary>
    public static Gen<string> ByMember(RandomSchemas schemas, string name) =>
        from count in Gen.Choose(2, 4)
        from alternatives in Gen.CollectToArray(Enumerable.Range(1, count).Select(number =>
            RandomObjects.With(schemas, ($"only{name}{number}", "{\"type\":\"integer\"}"), $"{name}{number}")))
        select $"{{\"oneOf\":[{string.Join(",", alternatives)}]}}";

    /// <summary>Objects that each require a member which no other has, and have the members beside them.</summary>
    public static Gen<string> BesideMembers(RandomSchemas schemas, string name) =>
        from shared in RandomObjects.With(schemas, ($"shared{name}", "{\"type\":\"string\"}"), "its")
        from alternatives in ByMember(schemas, name)
        select $"{shared[..^1]},{alternatives[1..]}";

    /// <summary>Objects that bear their name, with a mapping and without.</summary>
    public static Gen<IReadOnlyList<(string Name, string Schema)>> ByDiscriminator(RandomSchemas schemas, string name) =>
        from count in Gen.Choose(2, 4)
        let names = Enumerable.Range(1, count).Select(number => $"{name}{number}").ToList()
        from isMapped in Gen.Elements(true, false)
        from alternatives in Gen.CollectToArray(names.Select(it =>
            RandomObjects.With(schemas, ("kind", $"{{\"type\":\"string\",\"enum\":[\"{(isMapped ? $"is-{it}" : it)}\"]}}"), "its")))
        let mapping = string.Join(",", names.Select(it => $"\"is-{it}\":\"#/components/schemas/{it}\""))
        let union =
            $"{{\"oneOf\":[{string.Join(",", names.Select(RandomSchemas.Reference))}],\"discriminator\":{{\"propertyName\":\"kind\"{(isMapped ? $",\"mapping\":{{{mapping}}}" : "")}}}}}"
        select (IReadOnlyList<(string, string)>)[.. names.Zip(alternatives), (name, union)];

    /// <summary>Alternatives of which several may fit one value.</summary>
    public static Gen<string> OfAnything(RandomSchemas schemas) =>
        from count in Gen.Choose(1, 4)
        from alternatives in schemas.Any(depth: 2).ListOf(count)
        from keyword in Gen.Elements("oneOf", "anyOf")
        select $"{{\"{keyword}\":[{string.Join(",", alternatives)}]}}";

    private static string NotNull(string schema) => schema.Replace("[\"array\",\"null\"]", "\"array\"", StringComparison.Ordinal);
}
