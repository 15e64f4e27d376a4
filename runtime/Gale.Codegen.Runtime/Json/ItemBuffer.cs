using System.Buffers;
using System.Runtime.CompilerServices;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// The items of a list while it is read: the first few on the stack, more in a rented array, so that the list itself is the only
/// array that is made.
/// </summary>
/// <typeparam name="T">The items.</typeparam>
internal ref struct ItemBuffer<T>
{
    private FirstItems _first;
    private T[]? _rented;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    public void Add(T item)
    {
        if (_rented is null && Count < FirstItems.Length)
        {
            _first[Count++] = item;
            return;
        }

        if (_rented is null || Count == _rented.Length)
        {
            Grow();
        }

        _rented![Count++] = item;
    }

    /// <summary>The items. Called once, at the end; where reading broke off before, the rented array is the collector's.</summary>
    public T[] ToArray()
    {
        var items = Count == 0 ? [] : new T[Count];
        if (_rented is { } rented)
        {
            rented.AsSpan(0, Count).CopyTo(items);
            Return(rented);
        }
        else
        {
            ((ReadOnlySpan<T>)_first)[..Count].CopyTo(items);
        }

        return items;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(8 * Math.Max(Count, FirstItems.Length));
        if (_rented is { } rented)
        {
            rented.AsSpan(0, Count).CopyTo(larger);
            Return(rented);
        }
        else
        {
            ((ReadOnlySpan<T>)_first)[..Count].CopyTo(larger);
        }

        _rented = larger;
    }

    /// <summary>The pool must not keep alive what was read.</summary>
    private static void Return(T[] rented) =>
        ArrayPool<T>.Shared.Return(rented, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());

    [InlineArray(Length)]
    private struct FirstItems
    {
        public const int Length = 4;

        private T _item;
    }
}
