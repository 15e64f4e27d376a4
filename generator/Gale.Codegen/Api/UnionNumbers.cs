using System.Globalization;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>Which numbers the alternatives of a union are, and which type has the digits of several.</summary>
internal static class UnionNumbers
{
    /// <summary>A binary number, which has not all the digits of an integer or a decimal.</summary>
    public static bool IsBinary(UnionAlternative alternative) => IsBinary(KindOf(alternative));

    /// <summary>What a number is; the values of a vocabulary are those of the narrowest type that has them all.</summary>
    public static ApiPrimitiveKind KindOf(UnionAlternative alternative)
    {
        var schema = alternative.Target.Schema;
        return EnumValues.Of(schema) is not { AreVocabulary: true } values
            ? PrimitiveFormats.KindOf(alternative.JsonType ?? schema.Types.FirstOrDefault(type => type != "null") ?? TypeCollector.ImpliedType(schema) ?? "number", schema)
            : values.Kind == ApiEnumKind.Integers ? ApiPrimitiveKind.Int64
            : values.Values.All(value => IsDecimal(value.Constant.Text)) ? ApiPrimitiveKind.Decimal
            : ApiPrimitiveKind.Number;
    }

    /// <summary>The type that has the digits of all of them, or else the range.</summary>
    public static ApiPrimitiveKind Widest(IReadOnlyList<ApiPrimitiveKind> kinds) => kinds switch
    {
        _ when kinds.Any(IsBinary) => kinds.Contains(ApiPrimitiveKind.Number) ? ApiPrimitiveKind.Number : ApiPrimitiveKind.Double,
        // With and without a sign: only a decimal has all the digits of both.
        _ when kinds.Any(kind => kind is ApiPrimitiveKind.Decimal or ApiPrimitiveKind.UInt64) => ApiPrimitiveKind.Decimal,
        _ => ApiPrimitiveKind.Int64,
    };

    private static bool IsBinary(ApiPrimitiveKind kind) => kind is ApiPrimitiveKind.Float or ApiPrimitiveKind.Double or ApiPrimitiveKind.Number;

    private static bool IsDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && JsonNumberText.Of(value.ToString(CultureInfo.InvariantCulture)) == text;
}
