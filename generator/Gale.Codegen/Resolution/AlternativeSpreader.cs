using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>
/// Members beside alternatives: a value has both (JSON Schema 2020-12, 10.2.1), so each alternative is given the members, and what
/// is left is the choice among them. Alternatives beside alternatives likewise.
/// </summary>
internal static class AlternativeSpreader
{
    /// <summary>What is written once beside alternatives is generated once for each of them: so many members at most.</summary>
    private const int MostMembers = 2_000;

    /// <summary>Alternatives in alternatives are given the members so far down; only a document that is made for it goes on.</summary>
    private const int DeepestAlternative = 4;

    /// <summary>The last step of the way to an alternative with members, where no schema of the document can stand.</summary>
    private const string Step = "allOf";

    /// <summary>A schema without members whose alternatives have them; <see langword="null"/> where there is nothing to spread.</summary>
    /// <param name="schema">The schema, its <c>allOf</c> merged.</param>
    public static SpreadSchema? Spread(Schema schema)
    {
        var isOneOf = SayMore(schema.OneOf);
        var alternatives = isOneOf ? schema.OneOf : SayMore(schema.AnyOf) ? schema.AnyOf : [];
        if (alternatives.Count == 0)
        {
            return schema.Properties.Count > 0 && TypesOf(schema).Count > 1 && !IsVocabulary(schema) ? SpreadTypes(schema) : null;
        }

        var members = MembersOf(schema, isOneOf, null);
        return HasMembers(members) && !IsTooMuch(schema, alternatives.Count, members)
            ? new SpreadSchema(schema, members, ChoiceOf(schema, schema.Types, [.. WithMembers(schema, alternatives, isOneOf ? "oneOf" : "anyOf", members)]))
            : null;
    }

    /// <summary>Whether one of the alternatives says more than which members must come together: that is the server's to check.</summary>
    public static bool SayMore(IReadOnlyList<Schema> alternatives) => alternatives.Any(SaysMore);

    private static bool SaysMore(Schema schema) =>
        schema is not { Required.Count: > 0, Properties.Count: 0, Reference: null, Items: null, AdditionalProperties: null, AllOf.Count: 0, OneOf.Count: 0, AnyOf.Count: 0 } ||
        schema.Types.Any(type => type != "object");

    private static bool HasMembers(Schema members) => members.Properties.Count > 0 || SayMore(members.OneOf) || SayMore(members.AnyOf);

    private static bool IsTooMuch(Schema schema, int alternatives, Schema members)
    {
        var depth = 0;
        for (var pointer = schema.Pointer; pointer is { Segment: Step, Parent.Parent: { } next }; pointer = next.Parent!)
        {
            depth++;
        }

        return depth >= DeepestAlternative || (long)alternatives * Math.Max(1, schema.Properties.Count) * (1 + members.OneOf.Count + members.AnyOf.Count) > MostMembers;
    }

    /// <summary>Values without parts are all that there is, whatever else the types would allow.</summary>
    private static bool IsVocabulary(Schema schema) => MergedValues.ListedBy(schema) is { } values && values.All(value => value is YamlScalar);

    private static IReadOnlyList<string> TypesOf(Schema schema) => [.. schema.Types.Where(type => type != "null")];

    /// <summary>Of several types, the object has the members.</summary>
    private static SpreadSchema SpreadTypes(Schema schema)
    {
        var members = MembersOf(schema, isOneOf: false, "Object");
        return new SpreadSchema(schema, members, ChoiceOf(
            schema,
            [.. schema.Types.Where(type => type == "null")],
            [.. TypesOf(schema).Select((type, index) => type == "object" ? members : OfType(schema, type, index))]));
    }

    private static Schema OfType(Schema schema, string type, int index) => new(Nothing(schema), schema.Pointer.Append("type").Append(index).Append(Step))
    {
        Types = [type],
        Format = schema.Format,
        Items = schema.Items,
        PrefixItems = schema.PrefixItems,
        ContentEncoding = schema.ContentEncoding,
        ContentMediaType = schema.ContentMediaType,
    };

    private static Schema ChoiceOf(Schema schema, IReadOnlyList<string> types, IReadOnlyList<Schema> alternatives) => new(schema.Node, schema.Pointer)
    {
        Types = types,
        OneOf = alternatives,
        Discriminator = schema.Discriminator,
        Nullable = schema.Nullable,
        ForbidsNull = schema.ForbidsNull || (types.Count == 0 && schema.Types.Count > 0 && !schema.Nullable),
        ReadOnly = schema.ReadOnly,
        WriteOnly = schema.WriteOnly,
        Deprecated = schema.Deprecated,
        Default = schema.Default,
        Example = schema.Example,
        Examples = schema.Examples,
        Title = schema.Title,
        Description = schema.Description,
        Constraints = schema.Constraints,
        Definitions = schema.Definitions,
    };

    private static Schema MembersOf(Schema schema, bool isOneOf, string? title) => new(Nothing(schema), schema.Pointer.Append("properties"))
    {
        Title = title,
        Types = TypesOf(schema).Contains("object") ? ["object"] : TypesOf(schema),
        Properties = schema.Properties,
        Required = schema.Required,
        RequiredPlaces = schema.RequiredPlaces,
        AdditionalProperties = schema.AdditionalProperties,
        UnevaluatedProperties = schema.UnevaluatedProperties,
        PatternProperties = schema.PatternProperties,
        PropertyNames = schema.PropertyNames,
        OneOf = isOneOf ? [] : schema.OneOf,
        AnyOf = isOneOf ? schema.AnyOf : [],
    };

    private static IEnumerable<Schema> WithMembers(Schema schema, IReadOnlyList<Schema> alternatives, string keyword, Schema members)
    {
        for (var index = 0; index < alternatives.Count; index++)
        {
            var alternative = alternatives[index];
            yield return IsNull(alternative) ? alternative : new Schema(
                alternative.Place.Path == schema.Place.Path ? alternative.Node : Nothing(schema),
                schema.Pointer.Append(keyword).Append(index).Append(Step))
            {
                Alternative = alternative,
                AllOf = [members, alternative],
                Nullable = alternative.Nullable,
                Deprecated = alternative.Deprecated,
            };
        }
    }

    private static bool IsNull(Schema schema) => schema is { Types.Count: 1, Const: null } && schema.Types[0] == "null" || schema.Const is YamlScalar { IsNull: true };

    private static YamlMapping Nothing(Schema schema) => new([], schema.Place);
}
