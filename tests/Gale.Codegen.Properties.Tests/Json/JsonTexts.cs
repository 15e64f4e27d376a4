using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Gale.Codegen.Properties.Tests.Json;

/// <summary>JSON in all its spellings: a number may be written as any that is equal, a character as itself or escaped.</summary>
internal static class JsonTexts
{
    private static readonly JsonSerializerOptions _relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Any well-formed text: controls, all planes, separators of lines, what belongs to nobody.</summary>
    public static readonly Gen<string> Text = Gen.Frequency(
            (8, Gen.Choose(0x20, 0x7E)),
            (1, Gen.Choose(0, 0x1F)),
            (2, Gen.Choose(0x7F, 0x17F)),
            (1, Gen.Choose(0x180, 0xD7FF)),
            (1, Gen.Choose(0xE000, 0xFFFF)),
            (1, Gen.Choose(0x10000, 0x10FFFF)),
            (1, Gen.Elements(0x2028, 0x2029, 0x85, 0xFEFF, 0x300, 0x1F600)))
        .Select(char.ConvertFromUtf32).ListOf().ScaleSize(size => Math.Min(size, 12)).Select(string.Concat);

    /// <summary>Finite ones, both zeros, the smallest and the largest.</summary>
    public static readonly Gen<double> Double = Gen.Frequency(
        (4, ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => number.Get)),
        (1, Gen.Elements(0.0, -0.0, 0.1, 1e21, -1e-7, double.Epsilon, double.MaxValue, double.MinValue, 9007199254740993, 1.0 / 3)),
        (2, Gen.Choose(int.MinValue, int.MaxValue).Two().Select(bits => BitConverter.Int64BitsToDouble(((long)bits.Item1 << 32) | (uint)bits.Item2)).Where(double.IsFinite)));

    public static readonly Gen<long> Int64 = Gen.Frequency(
        (3, Gen.Choose(-1000, 1000).Select(number => (long)number)),
        (2, Gen.Choose(int.MinValue, int.MaxValue).Two().Select(bits => ((long)bits.Item1 << 32) | (uint)bits.Item2)),
        (1, Gen.Elements(long.MinValue, long.MaxValue, int.MinValue, int.MaxValue, 1L << 53)));

    public static readonly Gen<int> Int32 = Gen.Frequency(
        (3, Gen.Choose(-1000, 1000)), (1, Gen.Choose(int.MinValue, int.MaxValue)), (1, Gen.Elements(int.MinValue, int.MaxValue)));

    public static readonly Gen<decimal> Decimal = Gen.Frequency(
        (3, ArbMap.Default.GeneratorFor<decimal>()),
        (1, Gen.Elements(decimal.MinValue, decimal.MaxValue, 0.0000000000000000000000000001m, 1.10m, -0.0m)));

    /// <summary>More digits than any type of numbers has.</summary>
    public static readonly Gen<string> Digits =
        from whole in Gen.Choose(-1000, 1000)
        from digits in Gen.Choose(0, 9).ListOf(40)
        from exponent in Gen.Elements("", "", "e-5", "E+2", "e-300")
        select FormattableString.Invariant($"{whole}.{string.Concat(digits)}{exponent}");

    /// <summary>Any JSON at all, of a few levels.</summary>
    public static readonly Gen<string> Any = AnyOf(3);

    /// <summary>A text as JSON, escaped as little as may be.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text, _relaxed);

    /// <summary>A text as JSON, in one of its spellings.</summary>
    public static Gen<string> Spelled(string text) => Gen.Elements(
        Quoted(text),
        JsonSerializer.Serialize(text),
        $"\"{string.Concat(text.Select(letter => FormattableString.Invariant($"\\u{(int)letter:x4}")))}\"");

    /// <summary>An integer, in one of its spellings.</summary>
    public static Gen<string> Spelled(long number) => number.ToString(CultureInfo.InvariantCulture) is var text
        ? Gen.Frequency(
            (5, Gen.Constant(text)),
            (1, Gen.Elements(text + ".0", text + "e0", text + ".000E+0", number == 0 ? "0e5" : text + "0E-1")))
        : null!;

    public static string Of(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    public static Gen<string> Object(Gen<(string Name, string Value)[]> members) =>
        from all in members
        from space in Gen.Elements("", "", " ", "\r\n\t")
        from spelled in Gen.CollectToArray(all.DistinctBy(member => member.Name).Select(member => Spelled(member.Name).Select(name => $"{name}{space}:{space}{member.Value}")))
        select $"{{{space}{string.Join(",", spelled)}{space}}}";

    public static Gen<string> Array(Gen<string> items) => items.ListOf().ScaleSize(size => Math.Min(size, 3)).Select(all => $"[{string.Join(",", all)}]");

    private static Gen<string> AnyOf(int depth)
    {
        var simple = Gen.Frequency(
            (2, Text.SelectMany(Spelled)),
            (1, Int64.SelectMany(Spelled)),
            (1, Double.Select(Of)),
            (1, Gen.Elements("null", "true", "false", "[]", "{}", "12345678901234567890.0123456789", "1e400", "-0.0", "1E-999")));
        return depth == 0 ? simple : Gen.Frequency(
            (4, simple),
            (1, Array(AnyOf(depth - 1))),
            (1, Object(Gen.Zip(Text, AnyOf(depth - 1)).ListOf().ScaleSize(size => Math.Min(size, 3)).Select(all => all.ToArray()))));
    }
}
