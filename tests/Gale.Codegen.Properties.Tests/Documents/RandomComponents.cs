using FsCheck;
using FsCheck.Fluent;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>Schemas with names, each of which may use those before it, and in places that may stay empty also itself and those after it.</summary>
internal static class RandomComponents
{
    private static readonly string[] _kinds = ["Object", "Object", "Object", "Words", "Either", "Tagged", "Chosen", "Whole", "List", "Map", "Tuple", "Family", "Beside", RandomDocument.Ambiguous];

    /// <summary>So many components, and the alternatives of the unions among them.</summary>
    public static Gen<IReadOnlyList<(string Name, string Schema)>> Of(int count) =>
        from kinds in Gen.Elements(_kinds).ListOf(count)
        let names = kinds.Select((kind, index) => kind + Letters(index)).ToList()
        from components in Gen.CollectToArray(names.Select((name, index) => Component(name, names, index)))
        select (IReadOnlyList<(string, string)>)[.. components.SelectMany(component => component)];

    private static Gen<IReadOnlyList<(string Name, string Schema)>> Component(string name, IReadOnlyList<string> names, int index)
    {
        var schemas = new RandomSchemas([.. names.Take(index)], [.. names.Where(RandomObjects.IsOne)]);
        return name switch
        {
            _ when name.StartsWith("Words", StringComparison.Ordinal) => One(name, RandomVocabularies.Any),
            _ when name.StartsWith("Either", StringComparison.Ordinal) => One(name, RandomUnions.ByToken(schemas, depth: 2)),
            _ when name.StartsWith("Chosen", StringComparison.Ordinal) => One(name, RandomUnions.ByMember(schemas, name)),
            _ when name.StartsWith("Tagged", StringComparison.Ordinal) => RandomUnions.ByDiscriminator(schemas, name),
            _ when name.StartsWith("Whole", StringComparison.Ordinal) => One(name, RandomObjects.Whole(schemas, name)),
            _ when name.StartsWith("Family", StringComparison.Ordinal) => RandomFamilies.Of(schemas, name),
            _ when name.StartsWith("Beside", StringComparison.Ordinal) => One(name, RandomUnions.BesideMembers(schemas, name)),
            _ when name.StartsWith("Tuple", StringComparison.Ordinal) => One(name, schemas.Tuple(depth: 2)),
            _ when name.StartsWith("List", StringComparison.Ordinal) => One(name, schemas.List(depth: 2)),
            _ when name.StartsWith("Map", StringComparison.Ordinal) => One(name, schemas.Map(depth: 2)),
            _ when name.StartsWith(RandomDocument.Ambiguous, StringComparison.Ordinal) => One(name, RandomUnions.OfAnything(schemas)),
            _ => One(name, RandomObjects.Closed(schemas, depth: 3)),
        };
    }

    private static Gen<IReadOnlyList<(string, string)>> One(string name, Gen<string> schema) =>
        schema.Select(text => (IReadOnlyList<(string, string)>)[(name, text)]);

    private static string Letters(int index) => $"{(char)('A' + (index / 26))}{(char)('a' + (index % 26))}";
}
