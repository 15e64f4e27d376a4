using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>Any JSON as a generated record keeps it: compared by content, so that the record is.</summary>
/// <param name="value">The JSON, or none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ValueJson(JsonElement? value) : IEquatable<ValueJson>
{
    private readonly JsonElement? _value = value;

    /// <summary>The JSON of a member that always has some.</summary>
    public JsonElement Value => _value ?? default;

    /// <summary>The JSON, or <see langword="null"/> where there is none; a JSON null is some.</summary>
    public JsonElement? OrNull => _value;

    /// <inheritdoc/>
    public bool Equals(ValueJson other) =>
        _value is { } own && other._value is { } its ? ValueComparer<JsonElement>.Instance.Equals(own, its) : _value.HasValue == other._value.HasValue;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value is { } own ? ValueComparer<JsonElement>.Instance.GetHashCode(own) : 0;

    /// <summary>Whether the JSON is the same.</summary>
    public static bool operator ==(ValueJson left, ValueJson right) => left.Equals(right);

    /// <summary>Whether the JSON differs.</summary>
    public static bool operator !=(ValueJson left, ValueJson right) => !left.Equals(right);
}
