using System.Text;
using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>
/// JSON by content: the order of members does not matter and of a name that comes twice the last counts; numbers compare by
/// value. Never throws, whatever a server sent.
/// </summary>
internal sealed class JsonComparer : IEqualityComparer<JsonElement>
{
    public bool Equals(JsonElement x, JsonElement y) => x.ValueKind == y.ValueKind && x.ValueKind switch
    {
        JsonValueKind.Object => ObjectsEqual(Members(x), Members(y)),
        JsonValueKind.Array => x.GetArrayLength() == y.GetArrayLength() && x.EnumerateArray().SequenceEqual(y.EnumerateArray(), this),
        JsonValueKind.String => Text(x) == Text(y),
        JsonValueKind.Number => Number(x) == Number(y),
        _ => true,
    };

    public int GetHashCode(JsonElement obj) => obj.ValueKind switch
    {
        JsonValueKind.Object => Members(obj).Aggregate(0, (hash, member) => hash ^ HashCode.Combine(member.Key, GetHashCode(member.Value))),
        JsonValueKind.Array => obj.EnumerateArray().Aggregate(0, (hash, item) => HashCode.Combine(hash, GetHashCode(item))),
        JsonValueKind.String => Text(obj).GetHashCode(StringComparison.Ordinal),
        JsonValueKind.Number => Number(obj).GetHashCode(),
        _ => obj.ValueKind.GetHashCode(),
    };

    private bool ObjectsEqual(Dictionary<string, JsonElement> x, Dictionary<string, JsonElement> y) =>
        x.Count == y.Count && x.All(member => y.TryGetValue(member.Key, out var other) && Equals(member.Value, other));

    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[Name(member)] = member.Value;
        }

        return members;
    }

    private static JsonNumber Number(JsonElement element) => JsonNumber.Parse(Encoding.ASCII.GetBytes(element.GetRawText()));

    /// <summary>The text; as it is spelled where it has half a surrogate pair and is no text of .NET.</summary>
    private static string Text(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return element.GetRawText();
        }
    }

    /// <summary>As <see cref="Text"/>; the spelling of a name is only to be had together with its value.</summary>
    private static string Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return member.ToString();
        }
    }
}
