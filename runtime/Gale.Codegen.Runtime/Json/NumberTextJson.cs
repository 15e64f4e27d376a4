using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Numbers that are written as texts, so that no reader takes them for binary numbers: digits, a sign, a point. One of several texts for one number is written as it came.</summary>
/// <typeparam name="T">The number.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NumberTextJson<T> : IPartialCodec<T>
    where T : struct, INumberBase<T>
{
    private const string Expected = "a number in a text";

    /// <summary>More than any such number needs.</summary>
    private const int MostDigits = 64;

    /// <inheritdoc/>
    public static T Read(ref Utf8JsonReader reader)
    {
        var text = JsonText.Read(ref reader, Expected);
        return T.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw JsonMismatch.NotA(Expected + " that fits its type");
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, T value)
    {
        Span<byte> text = stackalloc byte[MostDigits];
        writer.WriteStringValue(Format(value, text));
    }

    /// <inheritdoc/>
    public static bool IsWhole(ref Utf8JsonReader reader, T value)
    {
        Span<byte> text = stackalloc byte[MostDigits];
        return reader.ValueTextEquals(Format(value, text));
    }

    private static ReadOnlySpan<byte> Format(T value, Span<byte> text)
    {
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        return text[..length];
    }
}
