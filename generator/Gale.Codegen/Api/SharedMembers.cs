using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>
/// The members that a kind describes once more than what it is a kind of. A value fits when it fits both (JSON Schema 2020-12,
/// 10.2.1.1), so what the base says is true of it in any case, and in C# the member stays the base's.
/// </summary>
internal static class SharedMembers
{
    /// <summary>Lists in lists are compared so far.</summary>
    private const int DeepestList = 4;

    /// <summary>The first member of which the two cannot both be true.</summary>
    public static string? Contradiction(Schema kind, Schema @base, SchemaTable schemas) => RedescribedIn(kind, @base)
        .FirstOrDefault(member => PartsOf(schemas.Resolve(member.Kind.Schema).Target).Any(part => !Agree(schemas.Resolve(member.Base.Schema).Target.Schema, part.Schema, schemas, DeepestList)))
        .Kind?.Name;

    /// <summary>The members that a kind narrows: by words of its own, or by requiring them.</summary>
    public static IEnumerable<string> NarrowedIn(Schema kind, Schema @base, SchemaTable schemas) => RedescribedIn(kind, @base)
        .Where(member => schemas.Resolve(member.Base.Schema).Target.Key != schemas.Resolve(member.Kind.Schema).Target.Key)
        .Select(member => member.Kind.Name)
        .Concat(@base.Properties.Select(property => property.Name).Where(name => kind.Required.Contains(name) && !@base.Required.Contains(name)))
        .Distinct(StringComparer.Ordinal);

    /// <summary>Merged they may be anything: of what contradicts nothing is left.</summary>
    private static IReadOnlyList<ResolvedSchema> PartsOf(ResolvedSchema schema) => schema.Parts.Count > 0 ? schema.Parts : [schema];

    private static IEnumerable<(SchemaProperty Base, SchemaProperty Kind)> RedescribedIn(Schema kind, Schema @base)
    {
        var ofBase = @base.Properties.ToDictionary(property => property.Name, StringComparer.Ordinal);
        return kind.Properties
            .Where(property => ofBase.TryGetValue(property.Name, out var same) && !ReferenceEquals(same, property))
            .Select(property => (ofBase[property.Name], property));
    }

    private static bool Agree(SchemaUse @base, SchemaUse kind, SchemaTable schemas, int depth) =>
        Agree(@base.Target.Schema, kind.Target.Schema, schemas, depth);

    private static bool Agree(Schema @base, Schema kind, SchemaTable schemas, int depth)
    {
        var (types, ofKind) = (TypesOf(@base), TypesOf(kind));
        if (types.Count == 0 || ofKind.Count == 0)
        {
            return true;
        }

        var shared = types.Where(type => ofKind.Contains(type)).ToList();
        return shared.Count switch
        {
            0 => false,
            1 when shared[0] == "array" && @base.Items is { } items && kind.Items is { } ofItems && depth > 0 =>
                Agree(schemas.Resolve(items), schemas.Resolve(ofItems), schemas, depth - 1),
            1 when shared[0] == "string" => AgreeOnFormat(@base, kind),
            _ => true,
        };
    }

    private static bool AgreeOnFormat(Schema @base, Schema kind) =>
        (PrimitiveFormats.KindOf("string", @base), PrimitiveFormats.KindOf("string", kind)) is var (one, other) &&
        (one == other || one == ApiPrimitiveKind.String || other == ApiPrimitiveKind.String);

    /// <summary>What a value may be in JSON, null set aside; an integer is a number. None where the schema does not say.</summary>
    private static IReadOnlyList<string> TypesOf(Schema schema)
    {
        var types = schema.Types.Count > 0 ? schema.Types
            : EnumValues.Of(schema) is { AreTexts: true } ? ["string"]
            : TypeCollector.ImpliedType(schema) is { } implied && !UnionAlternatives.IsUnion(schema) ? [implied]
            : Array.Empty<string>();
        return [.. types.Where(type => type != "null").Select(type => type == "integer" ? "number" : type).Distinct(StringComparer.Ordinal)];
    }
}
