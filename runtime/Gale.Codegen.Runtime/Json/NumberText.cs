using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Looks at the text of a number: whether a value is all of it, and how it is written.</summary>
internal static class NumberText
{
    /// <summary>More than the longest number of any type, which is a double.</summary>
    private const int LongestNumber = 64;

    /// <summary>Whether it has neither a point nor an exponent.</summary>
    public static bool IsInteger(ReadOnlySpan<byte> text) => !text.ContainsAny((byte)'.', (byte)'e', (byte)'E');

    /// <summary>Whether a number is all that the reader stands on.</summary>
    /// <param name="reader">Stands on the number.</param>
    /// <param name="value">What was read of it.</param>
    /// <param name="certainDigits">So many digits the type has in any case, where they have no exponent.</param>
    public static bool IsAllOf<T>(ref Utf8JsonReader reader, T value, int certainDigits)
        where T : struct, INumberBase<T> =>
        IsAllOf(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan, value, certainDigits);

    private static bool IsAllOf<T>(ReadOnlySpan<byte> text, T value, int certainDigits)
        where T : struct, INumberBase<T>
    {
        if (text.Length <= certainDigits && !text.ContainsAny((byte)'e', (byte)'E'))
        {
            return true;
        }

        Span<byte> written = stackalloc byte[LongestNumber];
        value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture);
        return text.SequenceEqual(written[..length]) || JsonNumber.Parse(text) == JsonNumber.Parse(written[..length]);
    }
}
