using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>
/// Remembers in a bit each which optional members came as null instead of being absent, so that they are written back as
/// they came. Two records that differ in nothing else say the same, so every value equals every other.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ExplicitNulls : IEquatable<ExplicitNulls>
{
    private ulong _bits;

    /// <summary>Whether this member came as null.</summary>
    public readonly bool Has(int index) => (_bits & (1UL << index)) != 0;

    /// <summary>Marks this member as come as null.</summary>
    public void Set(int index) => _bits |= 1UL << index;

    /// <summary>Marks this member if the reader stands on a null.</summary>
    /// <returns>Whether it does.</returns>
    public bool TookNull(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        Set(index);
        return true;
    }

    /// <summary>Always <see langword="true"/>.</summary>
    public readonly bool Equals(ExplicitNulls other) => true;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is ExplicitNulls;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;

    /// <summary>Always <see langword="true"/>.</summary>
    public static bool operator ==(ExplicitNulls left, ExplicitNulls right) => left.Equals(right);

    /// <summary>Always <see langword="false"/>.</summary>
    public static bool operator !=(ExplicitNulls left, ExplicitNulls right) => !left.Equals(right);
}
