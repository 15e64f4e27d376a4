using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>
/// Whether null fits an <c>allOf</c>: as any value it has to fit every part, and what is said beside them (JSON Schema 2020-12, 10.2.1.1).
/// The <c>nullable</c> of OpenAPI 3.0 without a type means "or null" in real documents, though it says nothing by the letter (3.0.3, 4.7.24.1).
/// </summary>
internal static class MergedNull
{
    /// <summary><see langword="null"/> where nothing that is said tells.</summary>
    /// <param name="own">The schema that has the <c>allOf</c>.</param>
    /// <param name="parts">What each of its parts says.</param>
    public static bool? Of(Schema own, IEnumerable<bool?> parts) => IsAdded(own) ? true : All(parts.Append(SaidBy(own)));

    /// <summary>What a schema says by itself. A type that has null is believed beside values without it: many documents forget it there.</summary>
    public static bool? SaidBy(Schema schema) =>
        schema.Nullable || schema.Types.Contains("null") ? true
        : schema.ForbidsNull || schema.Types.Count > 0 ? false
        : schema.Enum?.Any(IsNull) ?? (schema.Const is { } value ? IsNull(value) : null);

    /// <summary>What a part says where it stands.</summary>
    public static bool? SaidBy(SchemaUse part) => part.TakesNull ?? SaidBy(part.Target.Schema);

    /// <summary>Whether a value of an <c>enum</c> is null.</summary>
    public static bool IsNull(YamlNode value) => value is YamlScalar { IsNull: true };

    private static bool? All(IEnumerable<bool?> said) => said.Aggregate((bool?)null, (all, one) => (all, one) switch
    {
        (false, _) or (_, false) => false,
        (null, _) => one,
        _ => all,
    });

    /// <summary>Whether null is a value whatever the parts allow. What several schemas say of a member is of each of them alone.</summary>
    private static bool IsAdded(Schema schema) =>
        schema.Nullable || schema.AllOf.Any(part => SchemaCombination.Is(schema) ? SchemaWords.IsQuiet(part) && IsAddedBy(part) : IsAddedBy(part));

    private static bool IsAddedBy(Schema part) =>
        (part.Nullable && part.Types.Count == 0) || (part.Reference is null && part.AllOf.Any(IsAddedBy));
}
