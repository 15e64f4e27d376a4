using FsCheck;
using FsCheck.Fluent;
using Gale.Codegen.Properties.Tests.Json;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>Objects that are kinds of another, by <c>allOf</c> under a discriminator.</summary>
internal static class RandomFamilies
{
    /// <summary>What the discriminator says in a value of a component; a word of these tests, not of the specification.</summary>
    public const string Text = "x-text";

    /// <summary>The member that says it.</summary>
    public const string Member = "kind";

    /// <summary>A base, kinds of it, and a kind of the first of those.</summary>
    public static Gen<IReadOnlyList<(string Name, string Schema)>> Of(RandomSchemas schemas, string name) =>
        from count in Gen.Choose(1, 3)
        from isMapped in Gen.Elements(true, false)
        from own in RandomObjects.With(schemas, (Member, "{\"type\":\"string\"}"), "its")
        let kinds = Enumerable.Range(1, count).Select(number => (Name: $"{name}{number}", Base: name)).Append((Name: $"{name}11", Base: $"{name}1")).ToList()
        from parts in Gen.CollectToArray(kinds.Select(kind => RandomObjects.With(schemas, ($"own{kind.Name}", "{\"type\":\"string\"}"), kind.Name)))
        let discriminator = $"\"discriminator\":{{\"propertyName\":\"{Member}\"{(isMapped ? $",\"mapping\":{{{string.Join(",", kinds.Select(kind => $"\"is-{kind.Name}\":\"#/components/schemas/{kind.Name}\""))}}}" : "")}}}"
        select (IReadOnlyList<(string, string)>)
        [
            (name, $"{{{Said("nobody knows")},{discriminator},{own[1..]}"),
            .. kinds.Zip(parts, (kind, part) => (kind.Name, $"{{{Said(isMapped ? $"is-{kind.Name}" : kind.Name)},\"allOf\":[{RandomSchemas.Reference(kind.Base)},{part}]}}")),
        ];

    private static string Said(string text) => $"\"{Text}\":{JsonTexts.Quoted(text)}";
}
