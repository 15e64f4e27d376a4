using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>A value that <c>enum</c> or <c>const</c> lists, where it stands.</summary>
/// <param name="Node">The value.</param>
/// <param name="Schema">The schema that lists it.</param>
/// <param name="Index">Which of the values of that schema.</param>
/// <param name="IsAlternative">Whether the schema is there for this value alone, so that what it says, it says of the value.</param>
internal sealed record ListedValue(YamlNode Node, Schema Schema, int Index, bool IsAlternative)
{
    public bool IsNull => Node is YamlScalar { IsNull: true };

    /// <summary>The value as the extensions of a vocabulary refer to it; empty for a list or an object.</summary>
    public string Text => (Node as YamlScalar)?.Text ?? string.Empty;

    /// <summary>
    /// The values that a schema lists: in <c>enum</c>, in <c>const</c>, or in alternatives that are nothing but constants, which
    /// is how JSON Schema writes a vocabulary whose values have titles and descriptions.
    /// </summary>
    public static IReadOnlyList<ListedValue> Of(Schema schema) =>
        schema.Enum is not null || schema.Const is not null ? OwnOf(schema, isAlternative: false)
        : AreConstants(schema) ? [.. AlternativesOf(schema).SelectMany(OfAlternative)]
        : [];

    /// <summary>Whether a schema is made of alternatives that are nothing but constants.</summary>
    public static bool AreConstants(Schema schema) =>
        schema is { Discriminator: null, Properties.Count: 0, Enum: null, Const: null } &&
        schema.OneOf.Count > 0 != schema.AnyOf.Count > 0 &&
        AlternativesOf(schema).All(IsConstant) &&
        AlternativesOf(schema).Any(alternative => !IsNullAlone(alternative));

    private static IEnumerable<Schema> AlternativesOf(Schema schema) => schema.OneOf.Concat(schema.AnyOf);

    private static IEnumerable<ListedValue> OfAlternative(Schema alternative) => IsNullAlone(alternative)
        ? [new ListedValue(YamlScalar.Null(alternative.Place), alternative, 0, IsAlternative: true)]
        : OwnOf(alternative, alternative.Const is not null || alternative.Enum is { Count: 1 });

    /// <summary>Lists of names go by the place of a value in the whole enum, also where a constant beside it leaves but one.</summary>
    private static IReadOnlyList<ListedValue> OwnOf(Schema schema, bool isAlternative)
    {
        IReadOnlyList<ListedValue> listed = [.. (schema.Enum ?? [schema.Const!]).Select((node, index) => new ListedValue(node, schema, index, isAlternative))];
        return schema.Enum is null || schema.Const is null || MergedValues.Contradict(schema) ? listed : [.. listed.Where(value => MergedValues.AreEqual(value.Node, schema.Const))];
    }

    private static bool IsNullAlone(Schema schema) =>
        schema is { Enum: null, Const: null, Types.Count: 1 } && schema.Types[0] == "null";

    private static bool IsConstant(Schema schema) =>
        schema is { Reference: null, Properties.Count: 0, AllOf.Count: 0, OneOf.Count: 0, AnyOf.Count: 0, Not: null } &&
        (IsNullAlone(schema) || schema.Const is YamlScalar || (schema.Enum is { Count: > 0 } values && values.All(value => value is YamlScalar)));
}
