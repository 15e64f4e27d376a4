using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Switches;

/// <summary>The numbers of a type as far as patterns tell them apart: those that they name, and one for all between two of them.</summary>
internal static class NumberStates
{
    /// <summary>A constant as a number; <see langword="null"/> for texts, for booleans, and for fractions, which are never told apart by halves.</summary>
    public static decimal? NumberOf(object? constant) => constant switch
    {
        char character => character,
        bool or float or double or string => null,
        IConvertible number => number.ToDecimal(CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Whether the values of a type are such numbers: integers, decimals, characters, enums that no document lists.</summary>
    public static bool AreIn(ITypeSymbol type) => RangeOf(type) is not null;

    public static IEnumerable<SwitchState> Between(IReadOnlyCollection<decimal> bounds, ITypeSymbol type)
    {
        var (least, most, isWhole) = RangeOf(type)!.Value;
        var last = least;
        var isFirst = true;
        foreach (var bound in bounds.Where(bound => bound >= least && bound <= most))
        {
            if (isFirst ? bound > least : !isWhole || bound > last + 1)
            {
                yield return Of((last / 2) + (bound / 2));
            }

            yield return Of(bound);
            (last, isFirst) = (bound, false);
        }

        if (last < most)
        {
            yield return Of((last / 2) + (most / 2));
        }
    }

    private static SwitchState Of(decimal number) => new(StateKind.Any, Constant: number);

    private static (decimal Least, decimal Most, bool IsWhole)? RangeOf(ITypeSymbol type) => Underlying(type.WithoutNull()).SpecialType switch
    {
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue, true),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue, true),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue, true),
        SpecialType.System_UInt16 or SpecialType.System_Char => (ushort.MinValue, ushort.MaxValue, true),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue, true),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue, true),
        SpecialType.System_Int64 => (long.MinValue, long.MaxValue, true),
        SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue, true),
        SpecialType.System_Decimal => (decimal.MinValue, decimal.MaxValue, false),
        _ => null,
    };

    private static ITypeSymbol Underlying(ITypeSymbol type) => type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : type;
}
