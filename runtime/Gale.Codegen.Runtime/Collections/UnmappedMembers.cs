using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>
/// What was read of an object and has no property: members that the document does not describe, and under a property's JSON
/// name the text of an enum value that it does not know, a number or a time with more digits than the property holds, or a
/// null where none may be. Immutable, in the order of arrival, equal by content.
/// </summary>
public sealed class UnmappedMembers : IReadOnlyDictionary<string, JsonElement>, IEquatable<UnmappedMembers>
{
    /// <summary>Up to here a look at each member is quicker than an index, and most objects have fewer.</summary>
    private const int MaxUnindexed = 16;

    private static readonly JsonComparer _comparer = new();

    private readonly KeyValuePair<string, JsonElement>[] _members;

    /// <summary>A server may send any number of members: made when first asked for, the same whoever makes it.</summary>
    private Dictionary<string, JsonElement>? _index;

    private UnmappedMembers(KeyValuePair<string, JsonElement>[] members) => _members = members;

    /// <inheritdoc/>
    public int Count => _members.Length;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _members.Select(member => member.Key);

    /// <inheritdoc/>
    public IEnumerable<JsonElement> Values => _members.Select(member => member.Value);

    /// <inheritdoc/>
    public JsonElement this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException($"There is no unmapped member '{key}'.");

    /// <summary>
    /// Puts members together; of a name that comes twice the last value counts. <see langword="null"/> where there are none, as
    /// in an object without such members.
    /// </summary>
    /// <exception cref="ArgumentException">A value is <see langword="default"/>, which is no JSON.</exception>
    public static UnmappedMembers? Create(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var created = Read(members.Select(member => new KeyValuePair<string, JsonElement>(member.Key, Lasting(member.Key, member.Value))));
        return created.Count == 0 ? null : created;
    }

    /// <summary>These members and one more, in place of one of the same name.</summary>
    /// <exception cref="ArgumentException">The value is <see langword="default"/>, which is no JSON.</exception>
    public UnmappedMembers With(string name, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Read(_members.Append(new(name, Lasting(name, value))));
    }

    /// <summary>These members without one; <see langword="null"/> where none is left.</summary>
    public UnmappedMembers? Without(string name)
    {
        var left = _members.Where(member => member.Key != name).ToArray();
        return left.Length == 0 ? null : new UnmappedMembers(left);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out JsonElement value)
    {
        if (Count > MaxUnindexed)
        {
            _index ??= new Dictionary<string, JsonElement>(_members, StringComparer.Ordinal);
            return _index.TryGetValue(key, out value);
        }

        foreach (var member in _members)
        {
            if (member.Key == key)
            {
                value = member.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] UnmappedMembers? other) =>
        other is not null && Count == other.Count &&
        _members.All(member => other.TryGetValue(member.Key, out var value) && _comparer.Equals(member.Value, value));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as UnmappedMembers);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        _members.Aggregate(0, (hash, member) => hash ^ HashCode.Combine(member.Key, _comparer.GetHashCode(member.Value)));

    /// <summary>The names; never the values, for nobody knows what is in them.</summary>
    public override string ToString() => $"{{ {string.Join(", ", _members.Select(member => $"{member.Key} = ***"))} }}";

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, JsonElement>>)_members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _members.GetEnumerator();

    /// <summary>Of values that depend on no document; of a name that comes twice the last value counts.</summary>
    internal static UnmappedMembers Read(IEnumerable<KeyValuePair<string, JsonElement>> members) =>
        new([.. members.GroupBy(member => member.Key, StringComparer.Ordinal).Select(same => same.Last())]);

    /// <summary>As <see cref="TryGetValue"/>, for a name in UTF-8.</summary>
    internal bool TryGetUtf8(ReadOnlySpan<byte> name, out JsonElement value) => TryGetValue(Encoding.UTF8.GetString(name), out value);

    /// <summary>A copy where the value would die with its document.</summary>
    private static JsonElement Lasting(string name, JsonElement value) => value.ValueKind == JsonValueKind.Undefined
        ? throw new ArgumentException($"The value of '{name}' is no JSON; default(JsonElement) is none. For null, parse \"null\".", nameof(value))
        : value.Clone();
}
