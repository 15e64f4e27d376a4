using System.Globalization;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.JsonPath;

/// <summary>Nodes as the values of JSON that comparisons speak of.</summary>
internal static class JsonValue
{
    public static YamlScalar Of(int number) =>
        new(number.ToString(CultureInfo.InvariantCulture), isPlain: true, Place.StartOf(""));

    /// <summary>The text that a node is; <see langword="null"/> where it is none.</summary>
    public static string? TextOf(YamlNode? node) =>
        node is YamlScalar { IsNull: false, IsBoolean: false, IsNumber: false } scalar ? scalar.Text : null;

    /// <summary>Whether two values are equal, objects without regard to order; nothing is equal to nothing (RFC 9535, 2.3.5.2.2).</summary>
    public static bool AreEqual(YamlNode? left, YamlNode? right, JsonPathWork work)
    {
        work.Count();
        return (left, right) switch
        {
            (null, null) => true,
            (YamlScalar one, YamlScalar other) => AreEqual(one, other),
            (YamlSequence one, YamlSequence other) =>
                one.Items.Count == other.Items.Count && one.Items.Zip(other.Items, (item, its) => AreEqual(item, its, work)).All(equal => equal),
            (YamlMapping one, YamlMapping other) =>
                one.Entries.Count == other.Entries.Count
                && one.Entries.All(entry => other.TryGet(entry.Key.Text, out var its) && AreEqual(entry.Value, its.Value, work)),
            _ => false,
        };
    }

    /// <summary>Whether one number or text comes before another; other values have no order.</summary>
    public static bool IsLess(YamlNode? left, YamlNode? right)
    {
        if (NumberOf(left) is { } number && NumberOf(right) is { } otherNumber)
        {
            return number < otherNumber;
        }

        return TextOf(left) is { } text && TextOf(right) is { } otherText && Compare(text, otherText) < 0;
    }

    private static bool AreEqual(YamlScalar left, YamlScalar right)
    {
        if (NumberOf(left) is { } number && NumberOf(right) is { } other)
        {
            return number.Equals(other);
        }

        return left.IsNull ? right.IsNull
            : left.IsBoolean ? right.IsBoolean && left.IsTrue == right.IsTrue
            : left.IsNumber == right.IsNumber && !right.IsNull && !right.IsBoolean && left.Text == right.Text;
    }

    /// <summary>By characters: UTF-16 would put an emoji before U+FFFD.</summary>
    private static int Compare(string left, string right)
    {
        var differences = CodePoints.Of(left).Zip(CodePoints.Of(right), (one, other) => one.CompareTo(other));
        return differences.FirstOrDefault(difference => difference != 0) is var first && first != 0
            ? first
            : left.Length.CompareTo(right.Length);
    }

    private static double? NumberOf(YamlNode? node) =>
        node is YamlScalar { IsNumber: true } scalar
        && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
