using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Compares what kind of value a schema allows. Null is compared where the schema is used.</summary>
internal static class TypeChanges
{
    /// <param name="was">The schema as it was.</param>
    /// <param name="now">As it is.</param>
    /// <param name="before">Leads to its alternatives as they were.</param>
    /// <param name="after">As they are.</param>
    public static IEnumerable<SchemaChange> Between(Schema was, Schema now, SchemaTable before, SchemaTable after)
    {
        if (HasTypesAlone(was) && HasTypesAlone(now) && was.Types.SequenceEqual(now.Types) && was.Format == now.Format && was.ContentEncoding == now.ContentEncoding)
        {
            foreach (var change in ContentChanges.Between(was, now))
            {
                yield return change;
            }

            yield break;
        }

        if (!TypeList.IsTypes(was, before) || !TypeList.IsTypes(now, after))
        {
            yield break;
        }

        var (typesWere, typesAre) = (TypesOf(was, before), TypesOf(now, after));
        if (!typesWere.SequenceEqual(typesAre))
        {
            var kind = typesWere.Count <= 1 && typesAre.Count <= 1 ? SchemaChangeKind.TypeChanged : SchemaChangeKind.TypesChanged;
            yield return Change(kind, VarianceOf(typesWere, typesAre), SchemaText.OfTypes(typesWere), SchemaText.OfTypes(typesAre), was, now, "type");
        }
        else
        {
            foreach (var change in FormatChanges.Between(was, now, typesAre).Concat(ContentChanges.Between(was, now)))
            {
                yield return change;
            }
        }
    }

    /// <summary>Whether its keyword says of what type it is: most do.</summary>
    private static bool HasTypesAlone(Schema schema) => schema is { Types.Count: > 0, OneOf.Count: 0, AnyOf.Count: 0 };

    private static SchemaChange Change(SchemaChangeKind kind, Variance variance, string before, string after, Schema was, Schema now, string keyword) =>
        new(kind, variance, "", before, after, Keyword.PlaceOf(was, keyword), Keyword.PlaceOf(now, keyword));

    /// <summary>Sorted; an enum without types has those of its values.</summary>
    private static IReadOnlyList<string> TypesOf(Schema schema, SchemaTable table) => [.. Named(schema, table).Where(type => type != "null").Distinct().OrderBy(type => type, StringComparer.Ordinal)];

    private static IEnumerable<string> Named(Schema schema, SchemaTable table) =>
        schema.Types.Count > 0 ? schema.Types
        : TypeList.Of(schema, table) is { Count: > 0 } listed ? listed
        : schema.Enum is { Count: > 0 } values ? values.Select(TypeOf)
        : schema.Properties.Count > 0 || schema.AdditionalProperties is not null ? ["object"]
        : schema.Items is not null || schema.PrefixItems.Count > 0 ? ["array"]
        : [];

    private static string TypeOf(YamlNode value) => value switch
    {
        YamlScalar { IsNull: true } => "null",
        YamlScalar { IsBoolean: true } => "boolean",
        YamlScalar { IsNumber: true } scalar => scalar.Text.IndexOfAny(['.', 'e', 'E']) < 0 ? "integer" : "number",
        YamlScalar => "string",
        YamlSequence => "array",
        _ => "object",
    };

    private static Variance VarianceOf(IReadOnlyList<string> was, IReadOnlyList<string> now) =>
        (was.All(type => Allows(now, type)), now.All(type => Allows(was, type))) switch
        {
            _ when was.Count == 0 => Variance.Narrows,
            _ when now.Count == 0 => Variance.Widens,
            (true, _) => Variance.Widens,
            (_, true) => Variance.Narrows,
            _ => Variance.Replaces,
        };

    private static bool Allows(IReadOnlyList<string> types, string type) => types.Contains(type) || (type == "integer" && types.Contains("number"));
}
