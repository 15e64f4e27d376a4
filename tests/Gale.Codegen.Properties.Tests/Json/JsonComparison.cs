using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gale.Codegen.Properties.Tests.Json;

/// <summary>Compares JSON: objects whatever their order, numbers by value to the last digit, date-times as instants.</summary>
internal static partial class JsonComparison
{
    /// <summary>Where two pieces of JSON differ first, and how; null where they are equal.</summary>
    /// <param name="expected">What came.</param>
    /// <param name="actual">What was made of it.</param>
    /// <param name="mayBeGone">The members, by name, that need not be there any more.</param>
    public static string? Difference(string expected, string actual, Predicate<string>? mayBeGone = null)
    {
        using var one = JsonDocument.Parse(expected);
        using var other = JsonDocument.Parse(actual);
        return Difference(one.RootElement, other.RootElement, "", mayBeGone ?? (_ => false));
    }

    private static string? Difference(JsonElement one, JsonElement other, string pointer, Predicate<string> mayBeGone) => (one.ValueKind, other.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => OfObjects(one, other, pointer, mayBeGone),
        (JsonValueKind.Array, JsonValueKind.Array) when one.GetArrayLength() == other.GetArrayLength() => one.EnumerateArray()
            .Zip(other.EnumerateArray())
            .Select((pair, index) => Difference(pair.First, pair.Second, $"{pointer}/{index}", mayBeGone))
            .FirstOrDefault(difference => difference is not null),
        (JsonValueKind.String, JsonValueKind.String) when AreEqual(one.GetString()!, other.GetString()!) => null,
        (JsonValueKind.Number, JsonValueKind.Number) when Number(one.GetRawText()) == Number(other.GetRawText()) => null,
        var (kind, otherKind) when kind == otherKind && kind is JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null => null,
        _ => $"'{pointer}' is {other.GetRawText()} and was {one.GetRawText()}",
    };

    private static string? OfObjects(JsonElement one, JsonElement other, string pointer, Predicate<string> mayBeGone)
    {
        var others = other.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);
        foreach (var member in one.EnumerateObject())
        {
            var place = $"{pointer}/{member.Name}";
            if (!others.Remove(member.Name, out var same))
            {
                if (mayBeGone(member.Name))
                {
                    continue;
                }

                return $"'{place}' is gone and was {member.Value.GetRawText()}";
            }

            if (Difference(member.Value, same, place, mayBeGone) is { } difference)
            {
                return difference;
            }
        }

        return others.Count == 0 ? null : $"'{pointer}/{others.Keys.First()}' is new";
    }

    private static bool AreEqual(string one, string other) =>
        one == other || (Instant(one) is { } instant && Instant(other) == instant);

    /// <summary>An instant, and the digits of its second that .NET does not count.</summary>
    private static (DateTimeOffset Time, string Further)? Instant(string text) => DateTimes().Match(text) is { Success: true } match
        ? (DateTimeOffset.Parse(text.Remove(match.Groups[1].Index, match.Groups[1].Length).ToUpperInvariant(), CultureInfo.InvariantCulture), match.Groups[1].Value.TrimEnd('0'))
        : null;

    /// <summary>Digits without zeros at their end, and the power of ten that they are multiplied with.</summary>
    private static (BigInteger Digits, BigInteger Exponent) Number(string text)
    {
        var parts = text.ToUpperInvariant().Split('E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var exponent = parts.Length > 1 ? BigInteger.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        exponent -= point < 0 ? 0 : parts[0].Length - point - 1;
        var digits = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        while (!digits.IsZero && digits % 10 == 0)
        {
            (digits, exponent) = (digits / 10, exponent + 1);
        }

        return (digits, digits.IsZero ? 0 : exponent);
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{0,7}(\d*))?([Zz]|[+-]\d\d:\d\d)\z")]
    private static partial Regex DateTimes();
}
