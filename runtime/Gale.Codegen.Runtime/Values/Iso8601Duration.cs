using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace Gale.Codegen.Runtime;

/// <summary>
/// A duration as ISO 8601 writes it (<c>P1Y2M10DT2H30M</c>; RFC 3339, appendix A). A month stays a month: how many days it
/// has depends on where it is counted from, so there is no conversion to <see cref="TimeSpan"/>. Its parts are not negative; the
/// whole of it may be.
/// </summary>
/// <param name="Years">Years.</param>
/// <param name="Months">Months.</param>
/// <param name="Weeks">Weeks.</param>
/// <param name="Days">Days.</param>
/// <param name="Hours">Hours.</param>
/// <param name="Minutes">Minutes.</param>
/// <param name="Seconds">Seconds, with their fraction.</param>
/// <param name="IsNegative">Whether all of it counts backwards (<c>-P1D</c>).</param>
public readonly record struct Iso8601Duration(
    int Years = 0,
    int Months = 0,
    int Weeks = 0,
    int Days = 0,
    int Hours = 0,
    int Minutes = 0,
    decimal Seconds = 0,
    bool IsNegative = false)
{
    /// <summary>Years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Years { get; init => field = NotNegative(value); } = NotNegative(Years);

    /// <summary>Months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Months { get; init => field = NotNegative(value); } = NotNegative(Months);

    /// <summary>Weeks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Weeks { get; init => field = NotNegative(value); } = NotNegative(Weeks);

    /// <summary>Days.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Days { get; init => field = NotNegative(value); } = NotNegative(Days);

    /// <summary>Hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Hours { get; init => field = NotNegative(value); } = NotNegative(Hours);

    /// <summary>Minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Minutes { get; init => field = NotNegative(value); } = NotNegative(Minutes);

    /// <summary>Seconds, with their fraction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal Seconds { get; init => field = NotNegative(value); } = NotNegative(Seconds);

    /// <summary>Reads a duration.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Iso8601Duration Parse(string text) =>
        TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not a duration such as P1M.");

    /// <summary>Reads a duration.</summary>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Iso8601Duration value)
    {
        value = default;
        var isNegative = text is ['-', ..];
        var rest = (isNegative ? text![1..] : text).AsSpan();
        if (rest is not ['P', _, ..] || rest[^1] == 'T')
        {
            return false;
        }

        return DurationParser.TryParse(rest[1..], out value) && Negate(isNegative, ref value);
    }

    /// <summary>The duration in its shortest form; none at all is <c>PT0S</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(IsNegative ? "-P" : "P");
        Append(text, Years, 'Y');
        Append(text, Months, 'M');
        Append(text, Weeks, 'W');
        Append(text, Days, 'D');
        if (Hours != 0 || Minutes != 0 || Seconds != 0)
        {
            text.Append('T');
            Append(text, Hours, 'H');
            Append(text, Minutes, 'M');
            Append(text, Seconds, 'S');
        }

        return text[^1] == 'P' ? "PT0S" : text.ToString();
    }

    private static bool Negate(bool isNegative, ref Iso8601Duration value)
    {
        value = value with { IsNegative = isNegative && value != default };
        return true;
    }

    private static T NotNegative<T>(T value)
        where T : INumberBase<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }

    private static void Append(StringBuilder text, decimal number, char unit)
    {
        if (number != 0)
        {
            text.Append(number.ToString("0.#############################", CultureInfo.InvariantCulture)).Append(unit);
        }
    }
}
