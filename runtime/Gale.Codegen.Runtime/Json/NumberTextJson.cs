using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Numbers that are written as texts, so that no reader takes them for binary numbers: digits, a sign, a point.</summary>
/// <typeparam name="T">The number.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NumberTextJson<T> : IPartialCodec<T>
    where T : struct, INumberBase<T>
{
    private const string Expected = "a number in a text";

    /// <summary>More than any such number needs.</summary>
    private const int MostDigits = 64;

    private const int CertainDigits = 18;

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
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    /// <inheritdoc/>
    public static bool IsWhole(ref Utf8JsonReader reader, T value) => NumberText.IsAllOf(JsonText.Read(ref reader), value, CertainDigits);
}
