using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>The members that have constants in the objects of a union.</summary>
internal static class UnionConstants
{
    /// <summary>
    /// The constants of each object, by its key. A vocabulary that no other of them contradicts does not say which of them it is: a
    /// value that it does not know yet is the record's to keep.
    /// </summary>
    public static IReadOnlyDictionary<string, EquatableArray<ApiUnionConstant>> Of(IReadOnlyCollection<ResolvedSchema> objects, SchemaTable schemas)
    {
        var all = objects.ToDictionary(target => target.Key, target => ConstantsOf(target.Schema, schemas), StringComparer.Ordinal);
        var contradicted = new HashSet<string>(
            all.Values.SelectMany(constants => constants).Distinct().GroupBy(constant => constant.Member, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key),
            StringComparer.Ordinal);
        return all.ToDictionary(
            entry => entry.Key,
            entry => entry.Value.Where(constant => !IsVocabulary(constant) || contradicted.Contains(constant.Member)).ToEquatableArray(),
            StringComparer.Ordinal);
    }

    private static bool IsVocabulary(ApiUnionConstant constant) =>
        constant.Values.Count > 1 && constant.Values.All(value => value.Kind == ApiConstantKind.Text);

    private static IReadOnlyList<ApiUnionConstant> ConstantsOf(Schema schema, SchemaTable schemas) =>
        [.. schema.Properties.Select(property => ConstantOf(property, schemas)).OfType<ApiUnionConstant>()];

    /// <summary>Null, lists and objects are not compared: where one is among the values, any value goes.</summary>
    private static ApiUnionConstant? ConstantOf(SchemaProperty property, SchemaTable schemas)
    {
        var use = schemas.Resolve(property.Schema);
        return EnumValues.Of(use.Target.Schema) is { HasNull: false, HasStructures: false } values && !use.IsNullable
            ? new ApiUnionConstant(property.Name, values.Values.Select(value => value.Constant).ToEquatableArray())
            : null;
    }
}
