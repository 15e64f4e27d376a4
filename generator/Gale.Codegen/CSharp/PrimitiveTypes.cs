using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>JSON Schema's types and OpenAPI's formats as C# types.</summary>
internal static class PrimitiveTypes
{
    public static ValueShape ShapeOf(ApiPrimitiveKind kind) => kind switch
    {
        ApiPrimitiveKind.Boolean => Value(KnownTypes.Boolean, "BooleanJson"),
        ApiPrimitiveKind.Int32 => Value(KnownTypes.Int32, "Int32Json"),
        ApiPrimitiveKind.Int64 => Value(KnownTypes.Int64, "Int64Json"),
        ApiPrimitiveKind.UInt64 => Value(KnownTypes.UInt64, "UInt64Json"),
        ApiPrimitiveKind.Int64Text => NumberText(KnownTypes.Int64),
        ApiPrimitiveKind.UInt64Text => NumberText(KnownTypes.UInt64),
        ApiPrimitiveKind.DecimalText => NumberText(KnownTypes.Decimal),
        ApiPrimitiveKind.Float => Partial(KnownTypes.Single, "SingleJson"),
        ApiPrimitiveKind.Double or ApiPrimitiveKind.Number => Partial(KnownTypes.Double, "DoubleJson"),
        ApiPrimitiveKind.Decimal => Partial(KnownTypes.Decimal, "DecimalJson"),
        ApiPrimitiveKind.Date => Value(KnownTypes.DateOnly, "DateOnlyJson"),
        ApiPrimitiveKind.DateTime => Partial(KnownTypes.DateTimeOffset, "DateTimeOffsetJson"),
        ApiPrimitiveKind.UnixTime => Value(KnownTypes.DateTimeOffset, "UnixTimeJson"),
        ApiPrimitiveKind.HttpDate => Value(KnownTypes.DateTimeOffset, "HttpDateJson"),
        ApiPrimitiveKind.LocalTime => Partial(KnownTypes.TimeOnly, "TimeOnlyJson"),
        ApiPrimitiveKind.Duration => Partial(KnownTypes.Duration, "DurationJson"),
        ApiPrimitiveKind.Uuid => Partial(KnownTypes.Guid, "GuidJson"),
        ApiPrimitiveKind.Uri => Reference(KnownTypes.Uri, "UriJson"),
        ApiPrimitiveKind.Byte => Reference(KnownTypes.Bytes, "Base64Json") with { Kind = ValueKind.Bytes },
        ApiPrimitiveKind.Base64Url => Reference(KnownTypes.Bytes, "Base64UrlJson") with { Kind = ValueKind.Bytes },
        ApiPrimitiveKind.File => Reference(KnownTypes.Runtime("FilePart"), "FilePartJson"),
        _ => Reference(KnownTypes.String, "StringJson"),
    };

    /// <summary>The integer under an enum.</summary>
    public static ValueShape ShapeOfInteger(bool isLong) => ShapeOf(isLong ? ApiPrimitiveKind.Int64 : ApiPrimitiveKind.Int32);

    /// <summary>Whether it is a number in JSON.</summary>
    public static bool IsNumber(ApiPrimitiveKind kind) => kind is
        ApiPrimitiveKind.Int32 or ApiPrimitiveKind.Int64 or ApiPrimitiveKind.UInt64 or ApiPrimitiveKind.UnixTime or ApiPrimitiveKind.Float or ApiPrimitiveKind.Double or ApiPrimitiveKind.Decimal or ApiPrimitiveKind.Number;

    /// <summary>Whether .NET's type alone says how a value is written; else only its codec knows.</summary>
    public static bool IsWrittenAsItsType(ApiPrimitiveKind kind) => kind is not
        (ApiPrimitiveKind.Byte or ApiPrimitiveKind.Base64Url or ApiPrimitiveKind.Duration or ApiPrimitiveKind.UnixTime or ApiPrimitiveKind.HttpDate
        or ApiPrimitiveKind.LocalTime or ApiPrimitiveKind.UInt64 or ApiPrimitiveKind.UInt64Text);

    private static ValueShape Value(TypeName type, string codec) =>
        new(type, KnownTypes.Codec(codec), ValueKind.Plain, IsValueType: true);

    private static ValueShape Partial(TypeName type, string codec) => Value(type, codec) with { Kind = ValueKind.Partial };

    private static ValueShape NumberText(TypeName type) =>
        new(type, KnownTypes.Codec("NumberTextJson").Of(type), ValueKind.Partial, IsValueType: true);

    private static ValueShape Reference(TypeName type, string codec) =>
        new(type, KnownTypes.Codec(codec), ValueKind.Plain, IsValueType: false);
}
