using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Gale.Codegen.Runtime;

namespace Gale.Codegen.Properties.Tests.Json;

/// <summary>Texts of the formats that have a type of their own.</summary>
internal static class FormattedTexts
{
    public static readonly Gen<byte[]> Bytes = Gen.Choose(0, 255).Select(number => (byte)number).ArrayOf();

    public static readonly Gen<DateTimeOffset> DateTime =
        from day in Gen.Choose(1, 3652057)
        from second in Gen.Choose(0, 86399)
        from fraction in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 999).Select(it => it * 10_000)), (1, Gen.Choose(0, 9_999_999)))
        from offset in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(-14 * 60, 14 * 60)))
        select new DateTimeOffset(System.DateTime.MinValue.AddDays(day).AddSeconds(second).AddTicks(fraction), TimeSpan.FromMinutes(offset));

    public static readonly Gen<DateOnly> Date = Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);

    public static readonly Gen<TimeOnly> Time = Gen.Choose(0, 863_999_999).Select(number => new TimeOnly(number * 1000L));

    public static readonly Gen<Iso8601Duration> Duration =
        from parts in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 100)), (1, Gen.Constant(int.MaxValue))).ArrayOf(6)
        from seconds in Gen.Frequency((1, Gen.Constant(0m)), (1, JsonTexts.Decimal.Select(Math.Abs)))
        from isNegative in Gen.Elements(true, false)
        let length = new Iso8601Duration(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], seconds)
        select length with { IsNegative = isNegative && length != default };

    public static readonly Gen<Guid> Uuid = ArbMap.Default.GeneratorFor<Guid>();

    public static readonly Gen<string> Uri = Gen.Elements(
        "https://example.com", "HTTP://Example.com:80/%7Efoo/../x?#", "/a/b?c=d", "urn:isbn:0451450523", "mailto:a@b", "?q=a+b%20c", "#x", "a b", "//host/p",
        "https://exämple.com/ü?日=本", "data:text/plain,x", "file:///etc/passwd");

    private static readonly Dictionary<string, Gen<string>> _formats = new(StringComparer.Ordinal)
    {
        ["date-time"] = DateTime.SelectMany(Spelled),
        ["date"] = Date.Select(date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ["time"] = Time.SelectMany(time => Gen.Elements("Z", "+01:00", "-05:30").Select(offset => time.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture) + offset)),
        ["time-local"] = Time.SelectMany(time => Gen.Elements("HH:mm:ss.FFFFFFF", "HH:mm:ss.fffffff12").Select(form => time.ToString(form, CultureInfo.InvariantCulture))),
        ["http-date"] = DateTime.Select(time => time.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture)),
        ["duration"] = Gen.OneOf(Duration.Select(duration => duration.ToString()), Gen.Elements("P0D", "PT0M", "P1Y0M", "PT1.50S", "P01D", "-P0Y")),
        ["uuid"] = Uuid.SelectMany(uuid => Gen.Elements(uuid.ToString(), uuid.ToString().ToUpperInvariant())),
        ["guid"] = Uuid.Select(uuid => uuid.ToString()),
        ["uri"] = Uri,
        ["url"] = Uri,
        ["uri-reference"] = Uri,
        ["iri"] = Uri,
        ["iri-reference"] = Uri,
        ["byte"] = Bytes.Select(Convert.ToBase64String),
        ["base64"] = Bytes.Select(Convert.ToBase64String),
        ["base64url"] = Bytes.Select(bytes => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_')),
        ["int64"] = Gen.OneOf(JsonTexts.Int64.Select(number => number.ToString(CultureInfo.InvariantCulture)), Gen.Elements("00042", "+1", "-0")),
        ["uint64"] = Gen.Elements("0", "18446744073709551615", "12345678901234567890"),
        ["decimal"] = Gen.OneOf(JsonTexts.Decimal.Select(number => number.ToString(CultureInfo.InvariantCulture)), Gen.Constant("0.3333333333333333333333333333333333")),
    };

    /// <summary>The texts of a format; any of one that nobody knows.</summary>
    public static Gen<string> Of(string? format) => format is not null && _formats.TryGetValue(format, out var texts) ? texts : JsonTexts.Text;

    /// <summary>An instant as RFC 3339 allows it: any number of digits, letters of either case, no offset in three ways.</summary>
    private static Gen<string> Spelled(DateTimeOffset time) =>
        from digits in Gen.Elements("", ".FFFFFFF", ".fff", ".fffffff", ".fffffff12").Where(digits => digits.Length > 6 || time.Ticks % (digits.Length == 0 ? 10_000_000 : 10_000) == 0)
        from zero in Gen.Elements("Z", "+00:00", "-00:00")
        from isLower in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        let offset = time.Offset == TimeSpan.Zero ? zero : time.ToString("zzz", CultureInfo.InvariantCulture)
        let text = time.ToString("yyyy-MM-ddTHH:mm:ss" + digits, CultureInfo.InvariantCulture) + offset
        select isLower ? text.ToLowerInvariant() : text;
}
