using System.Buffers;

namespace Gale.Codegen.Runtime;

/// <summary>Puts the path and query of a request together in a rented buffer.</summary>
internal struct TargetBuilder(int capacity)
{
    private char[]? _characters = ArrayPool<char>.Shared.Rent(capacity);
    private int _length;

    internal readonly ReadOnlySpan<char> Text => _characters.AsSpan(0, _length);

    /// <summary>Adds text as it is.</summary>
    internal void Append(string text)
    {
        var needed = _length + text.Length;
        if (_characters is null || needed > _characters.Length)
        {
            Grow(needed);
        }

        text.CopyTo(_characters.AsSpan(_length));
        _length = needed;
    }

    internal void Return()
    {
        if (_characters is { } characters)
        {
            (_characters, _length) = (null, 0);
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(needed, 2 * _length));
        Text.CopyTo(larger);
        var length = _length;
        Return();
        (_characters, _length) = (larger, length);
    }
}
