namespace Gale.Codegen.Api;

/// <summary>The keywords that narrow single values (JSON Schema 2020-12 Validation, 6.2 to 6.5).</summary>
internal enum ApiLimitKind
{
    Minimum,
    ExclusiveMinimum,
    Maximum,
    ExclusiveMaximum,
    MultipleOf,
    MinLength,
    MaxLength,
    Pattern,
    MinItems,
    MaxItems,
    UniqueItems,
    MinProperties,
    MaxProperties,
}
