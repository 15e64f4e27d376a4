using System.Globalization;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>
/// Compares what schemas are called that have a type of their own: the component that was renamed, told where it stands; another
/// component, or one in place of words that stood there themselves, told where it is used.
/// </summary>
/// <param name="was">The components as they were.</param>
/// <param name="now">As they are.</param>
internal sealed class TypeNameChanges(Components was, Components now)
{
    public IEnumerable<SchemaChange> Between(SchemaView before, SchemaView after, Place wasAt, Place at)
    {
        var (old, @new) = (before.Target, after.Target);
        if (old.ComponentName == @new.ComponentName || !HasType(old.Schema) || !HasType(@new.Schema) || IsChoice(old.Schema) != IsChoice(@new.Schema) || AskedFor(old) is { } asked && asked == AskedFor(@new))
        {
            return [];
        }

        return (old.ComponentName, @new.ComponentName) switch
        {
            ({ } one, { } other) when CSharpNames.Letters(one) == CSharpNames.Letters(other) => [],
            ({ } one, { } other) when IsRenamed(one, other) =>
                [new SchemaChange(SchemaChangeKind.SchemaRenamed, Variance.None, "", one, other, was.Schemas.PlaceOf(one), now.Schemas.PlaceOf(other))],
            (null, { } other) when IsCalledSo(old, other) => [],
            ({ } one, null) when IsCalledSo(@new, one) => [],
            (_, { } other) when Stood(other, before, was, now) is var (stood, stands) =>
                [new SchemaChange(SchemaChangeKind.SchemaExchanged, Variance.None, "", old.ComponentName ?? "", other, stood, stands)],
            ({ } one, _) when Stood(one, after, now, was) is var (stands, stood) =>
                [new SchemaChange(SchemaChangeKind.SchemaExchanged, Variance.None, "", one, @new.ComponentName ?? "", stood, stands)],
            var (one, other) => [new SchemaChange(SchemaChangeKind.SchemaExchanged, Variance.None, "", one ?? "", other ?? "", wasAt, at)],
        };
    }

    /// <summary>
    /// Where a component stands that was nothing but another name of a schema, and is one of its own: it is that which changed, and not what
    /// refers to it.
    /// </summary>
    /// <param name="name">Its name.</param>
    /// <param name="alias">The use of the other schema, on whose way it was.</param>
    /// <param name="one">The components among which it was that.</param>
    /// <param name="other">The components among which it is its own.</param>
    private static (Place One, Place Other)? Stood(string name, SchemaView alias, Components one, Components other) =>
        one.Schemas.TryGetValue(name, out var schema) && other.Schemas.ContainsKey(name) && alias.Sites.Any(site => site.Pointer.IsSameWay(schema.Pointer))
            ? (one.Schemas.PlaceOf(name), other.Schemas.PlaceOf(name))
            : null;

    /// <summary>Whether a component is gone and another one new.</summary>
    public bool IsRenamed(string? one, string? other) =>
        one is not null && other is not null && was.Schemas.ContainsKey(one) && !now.Schemas.ContainsKey(one) && now.Schemas.ContainsKey(other) && !was.Schemas.ContainsKey(other);

    public static bool HasType(Schema schema) => schema.Properties.Count > 0 || schema.Enum is not null || IsChoice(schema);

    private static bool IsChoice(Schema schema) => schema.OneOf.Count + schema.AnyOf.Count > 0;

    private static string? AskedFor(ResolvedSchema schema) => CSharpNames.OfType(schema.Schema)?.Text;

    /// <summary>Whether what stands in place has the name already, that of a member of an object or of a place among alternatives: then nothing moves.</summary>
    private static bool IsCalledSo(ResolvedSchema inPlace, string name) =>
        CSharpNames.Letters(SchemaName.Of(inPlace) + PlaceAmongAlternatives(inPlace.Schema.Pointer)) == CSharpNames.Letters(name);

    private static string PlaceAmongAlternatives(JsonPointer pointer) =>
        pointer.Parent?.Segment is "oneOf" or "anyOf" && int.TryParse(pointer.Segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? AlternativeMatch.WordAt(index) : "";
}
