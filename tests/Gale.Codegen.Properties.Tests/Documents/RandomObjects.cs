using FsCheck;
using FsCheck.Fluent;
using Gale.Codegen.Properties.Tests.Json;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>Objects of any members, required or not, that may be null or not.</summary>
internal static class RandomObjects
{
    private static readonly string[] _names =
    [
        "id", "name", "createdAt", "snake_case", "kebab-case", "$dollar", "@type", "1st", "+1", "-1", "class", "Ünïcode", "日本", "a b", "quote\"d",
        "back\\slash", "😀", "unmapped", "Value", "toString", "Equals", "EqualityContract", "reader", "value", "seen", "nulls", "member", "x-y", "x_y", "xY",
        "", "_", "a/b", "{a}", "<a>", "line\nbreak", "Unmapped", "ExplicitNulls", "writer",
    ];

    /// <summary>Names that a document may ask for: what the code around calls its own, what C# has, what is none.</summary>
    private static readonly Gen<string> _asked = Gen.Frequency(
        (8, Gen.Elements(
            "Id", "id", "builder", "field", "get", "set", "init", "required", "record", "partial", "value", "Value", "reader", "writer", "member", "nulls", "seen", "unmapped", "Unmapped",
            "System", "global", "Object", "nameof", "this", "_id", "__", "get_Id", "op_Equality", "Item", "ToInput", "Clone", "日本", "Größe", "1st", "a b", "")),
        (1, JsonTexts.Text));

    /// <summary>Whether a component of this name is an object, which can hold itself in a member.</summary>
    public static bool IsOne(string name) =>
        name.StartsWith("Object", StringComparison.Ordinal) || name.StartsWith("Whole", StringComparison.Ordinal);

    /// <summary>An object that says what it has beside its members, or does not.</summary>
    public static Gen<string> Closed(RandomSchemas schemas, int depth) =>
        from members in Members(schemas, depth, _names)
        from rest in Gen.Frequency(
            (6, Gen.Constant("")),
            (1, Gen.Elements(",\"additionalProperties\":false", ",\"additionalProperties\":true")),
            (2, schemas.Any(depth - 1).Select(schema => $",\"additionalProperties\":{schema}")),
            (1, schemas.Any(depth - 1).Select(schema => $",\"patternProperties\":{{\"^x-\":{schema}}}")))
        select $"{{{members}{rest}}}";

    /// <summary>An object of these members, and of others that bear a prefix.</summary>
    /// <param name="schemas">What its members may be.</param>
    /// <param name="first">A required member, as JSON.</param>
    /// <param name="prefix">What no other object's members begin with.</param>
    public static Gen<string> With(RandomSchemas schemas, (string Name, string Schema) first, string prefix) =>
        Members(schemas, 2, [.. _names.Select(name => $"{prefix}{name}")], first).Select(members => $"{{{members}}}");

    /// <summary>An object that is made of others.</summary>
    public static Gen<string> Whole(RandomSchemas schemas, string name) =>
        from part in With(schemas, ($"own{name}", "{\"type\":\"string\"}"), name)
        from others in schemas.EarlierObjects is { Count: > 0 } earlier ? Gen.Elements<string>(earlier).Select(other => RandomSchemas.Reference(other) + ",") : Gen.Constant("")
        select $"{{\"allOf\":[{others}{part}]}}";

    private static Gen<string> Members(RandomSchemas schemas, int depth, string[] names, params (string Name, string Schema)[] given) =>
        from count in Gen.Sized(size => Gen.Choose(0, Math.Min(names.Length, 1 + (size / 4))))
        from chosen in Gen.Shuffle(names).Select(all => all.Take(count).ToList())
        from members in Gen.CollectToList(chosen.Select(name => Member(schemas, name, depth)))
        let properties = given.Select(member => $"{JsonTexts.Quoted(member.Name)}:{member.Schema}").Concat(members.Select(member => member.Property))
        let required = given.Select(member => JsonTexts.Quoted(member.Name)).Concat(members.Where(member => member.IsRequired).Select(member => member.Name))
        select $"\"type\":\"object\",\"required\":[{string.Join(",", required)}],\"properties\":{{{string.Join(",", properties)}}}";

    private static Gen<(string Name, string Property, bool IsRequired)> Member(RandomSchemas schemas, string name, int depth) =>
        from isRequired in Gen.Elements(true, false)
        from schema in isRequired ? schemas.Any(depth - 1) : schemas.AnyOrRecursive(depth - 1)
        from asked in Gen.Frequency((4, Gen.Constant("")), (1, _asked.Select(asked => $"\"x-csharp-name\":{JsonTexts.Quoted(asked)}")))
        from direction in Gen.Frequency((12, Gen.Constant("")), (1, Gen.Elements("\"readOnly\":true", "\"writeOnly\":true")))
        select (JsonTexts.Quoted(name), $"{JsonTexts.Quoted(name)}:{With(direction, With(asked, schema))}", isRequired);

    private static string With(string word, string schema) => (word, schema) switch
    {
        ("", _) or (_, "true") => schema,
        (_, "{}") => $"{{{word}}}",
        _ => $"{{{word},{schema[1..]}",
    };
}
