using System.Globalization;
using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>JSON by content: the order of members does not matter, numbers compare by value.</summary>
internal sealed class JsonComparer : IEqualityComparer<JsonElement>
{
    public bool Equals(JsonElement x, JsonElement y) => x.ValueKind == y.ValueKind && x.ValueKind switch
    {
        JsonValueKind.Object => ObjectsEqual(x, y),
        JsonValueKind.Array => x.GetArrayLength() == y.GetArrayLength() && x.EnumerateArray().Zip(y.EnumerateArray(), Equals).All(equal => equal),
        JsonValueKind.String => x.ValueEquals(y.GetString()),
        JsonValueKind.Number => NumbersEqual(x, y),
        _ => true,
    };

    /// <summary>Of numbers only that they are some: two spellings of one number must hash alike.</summary>
    public int GetHashCode(JsonElement obj) => obj.ValueKind switch
    {
        JsonValueKind.String => obj.GetString()!.GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Array => HashCode.Combine(obj.ValueKind, obj.GetArrayLength()),
        _ => obj.ValueKind.GetHashCode(),
    };

    private bool ObjectsEqual(JsonElement x, JsonElement y)
    {
        var members = y.EnumerateObject().GroupBy(member => member.Name).ToDictionary(same => same.Key, same => same.Last().Value, StringComparer.Ordinal);
        var own = x.EnumerateObject().GroupBy(member => member.Name).ToDictionary(same => same.Key, same => same.Last().Value, StringComparer.Ordinal);
        return own.Count == members.Count && own.All(member => members.TryGetValue(member.Key, out var other) && Equals(member.Value, other));
    }

    private static bool NumbersEqual(JsonElement x, JsonElement y)
    {
        var (left, right) = (x.GetRawText(), y.GetRawText());
        return left == right
            || (decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var a)
                && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var b)
                    ? a == b
                    : x.TryGetDouble(out var c) && y.TryGetDouble(out var d) && double.IsFinite(c) && c.Equals(d));
    }
}
