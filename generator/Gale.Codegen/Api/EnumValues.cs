using System.Globalization;
using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>What the values that a schema lists are.</summary>
/// <param name="Values">The values without parts, each once.</param>
/// <param name="HasNull">Whether null is one of the values.</param>
/// <param name="HasStructures">Whether a list or an object is one of them, or the type has no others.</param>
/// <param name="AreBooleans">Whether they are booleans, and the schema allows nothing else: no vocabulary, but the type itself.</param>
/// <param name="Misfit">The first value that the schema's own type forbids.</param>
internal sealed record EnumValues(EquatableArray<ApiEnumValue> Values, bool HasNull, bool HasStructures, bool AreBooleans, ApiConstant? Misfit)
{
    /// <summary>Whether the type says so: of numbers, and where nothing is said, the next one may have a fraction.</summary>
    public bool AreIntegers { get; init; }

    /// <summary>The type that forbids it.</summary>
    public string MisfitType { get; init; } = "";

    /// <summary>The first value that is a text where the type is another, and would be one of that without its quotes: it is taken for that.</summary>
    public string? Quoted { get; init; }

    /// <summary>Whether they are a type of their own.</summary>
    public bool AreVocabulary => !HasStructures && !AreBooleans;

    /// <summary>Where the type says another thing than the values, either may come.</summary>
    public ApiEnumKind Kind =>
        Misfit is not null ? ApiEnumKind.Constants
        : Values.All(value => value.Constant.Kind == ApiConstantKind.Text) ? ApiEnumKind.Texts
        : AreIntegers && Values.All(value => IntegerOf(value.Constant) is not null) ? ApiEnumKind.Integers
        : ApiEnumKind.Constants;

    /// <summary>Whether they are a vocabulary of texts.</summary>
    public bool AreTexts => AreVocabulary && Kind == ApiEnumKind.Texts;

    /// <summary>Whether 32 bits do not hold one of them.</summary>
    public bool NeedsLong => Values.Any(value => IntegerOf(value.Constant) is < int.MinValue or > int.MaxValue);

    /// <summary>The only value, where there is but one.</summary>
    public ApiConstant? Constant => this is { HasNull: false, HasStructures: false, Misfit: null, Values.Count: 1 } ? Values[0].Constant : null;

    /// <summary><see langword="null"/> where the schema lists no values, or nothing but null.</summary>
    public static EnumValues? Of(Schema schema)
    {
        var listed = ListedValue.Of(schema);
        if (listed.Count == 0)
        {
            return null;
        }

        var values = listed.Where(value => !value.IsNull).ToList();
        if (values.Count == 0)
        {
            return null;
        }

        var constants = values
            .Select(value => (Listed: value, Constant: ConstantOf(value, schema)))
            .Where(value => value.Constant is not null)
            .GroupBy(value => value.Constant!)
            .Select(same => ValueOf(same.Key, same.First().Listed))
            .ToEquatableArray();
        var types = values.SelectMany(value => TypesOf(schema, value.Schema)).Distinct(StringComparer.Ordinal).ToList();
        var misfit = values.FirstOrDefault(value => ConstantOf(value, schema) is { } constant && !IsAllowed(constant, schema, value.Schema));
        return new EnumValues(
            constants,
            values.Count < listed.Count,
            values.Exists(value => value.Node is not YamlScalar) || (types.Count > 0 && types.TrueForAll(type => type is "array" or "object")),
            constants.Count > 0 && constants.All(value => value.Constant.Kind == ApiConstantKind.Boolean) && types.All(type => type == "boolean"),
            misfit is null ? null : ConstantOf(misfit, schema))
        {
            AreIntegers = types.Count > 0 && types.TrueForAll(type => type == "integer"),
            MisfitType = misfit is null ? "" : string.Join(" or ", TypesOf(schema, misfit.Schema)),
            Quoted = values.FirstOrDefault(value => value.Node is YamlScalar { IsPlain: false } && ConstantOf(value, schema) is { Kind: not ApiConstantKind.Text })?.Text,
        };
    }

    /// <summary>Whether null is all that it allows.</summary>
    public static bool IsNullAlone(Schema schema) => ListedValue.Of(schema) is { Count: > 0 } listed && listed.All(value => value.IsNull);

    /// <summary>An integer of 64 bits; <see langword="null"/> for any other constant.</summary>
    public static long? IntegerOf(ApiConstant constant) =>
        constant.Kind == ApiConstantKind.Number && long.TryParse(constant.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static bool IsAllowed(ApiConstant constant, Schema schema, Schema listing) =>
        TypesOf(schema, listing) is var types && (types.Count == 0 || types.Any(type => Fits(constant, type)));

    private static bool Fits(ApiConstant constant, string type) => (constant.Kind, type) switch
    {
        (ApiConstantKind.Text, "string") or (ApiConstantKind.Boolean, "boolean") or (ApiConstantKind.Number, "number") => true,
        (ApiConstantKind.Number, "integer") => !constant.Text.Contains('.') && !constant.Text.Contains("e-"),
        _ => false,
    };

    private static ApiEnumValue ValueOf(ApiConstant constant, ListedValue listed) =>
        new(constant, EnumWords.NameOf(listed), EnumWords.DescriptionOf(listed), EnumWords.IsDeprecated(listed));

    /// <summary>
    /// YAML takes a plain <c>1</c> for a number and a quoted one for a text; a schema with one type says which of them is meant,
    /// whatever the quotes.
    /// </summary>
    private static ApiConstant? ConstantOf(ListedValue value, Schema schema) => value.Node is not YamlScalar scalar
        ? null
        : OnlyTypeOf(schema, value.Schema) switch
        {
            "string" => Text(scalar),
            "integer" or "number" => Number(scalar) ?? Plain(scalar),
            "boolean" => Boolean(scalar) ?? Plain(scalar),
            _ => Plain(scalar),
        };

    private static string? OnlyTypeOf(Schema schema, Schema listing)
    {
        var types = TypesOf(schema, listing);
        return types.Count == 1 ? types[0] : null;
    }

    private static IReadOnlyList<string> TypesOf(Schema schema, Schema listing)
    {
        var types = (schema.Types.Count > 0 ? schema : listing).Types;
        return types.Count == 0 || (types.Count == 1 && types[0] != "null") ? types : [.. types.Where(type => type != "null").Distinct(StringComparer.Ordinal)];
    }

    private static ApiConstant Plain(YamlScalar scalar) => scalar switch
    {
        { IsBoolean: true } => Boolean(scalar)!,
        { IsNumber: true } => Number(scalar) ?? Text(scalar),
        _ => Text(scalar),
    };

    private static ApiConstant Text(YamlScalar scalar) => new(ApiConstantKind.Text, scalar.Text);

    private static ApiConstant? Number(YamlScalar scalar) => JsonNumberText.Of(scalar.Text) is { } number ? new(ApiConstantKind.Number, number) : null;

    private static ApiConstant? Boolean(YamlScalar scalar) =>
        new YamlScalar(scalar.Text, isPlain: true, scalar.Place) is { IsBoolean: true } boolean ? new(ApiConstantKind.Boolean, boolean.IsTrue ? "true" : "false") : null;
}
