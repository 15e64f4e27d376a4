using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Switches;

/// <summary>Types without the null that <c>T?</c> adds to values.</summary>
internal static class NullableTypes
{
    /// <summary>Of <c>T?</c>, where <c>T</c> is a value type, that type; any other type as it is.</summary>
    public static ITypeSymbol WithoutNull(this ITypeSymbol type) => type.IsNullableValue() ? ((INamedTypeSymbol)type).TypeArguments[0] : type;

    public static bool IsNullableValue(this ITypeSymbol? type) => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
}
