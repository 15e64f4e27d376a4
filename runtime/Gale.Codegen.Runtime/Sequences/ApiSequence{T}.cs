namespace Gale.Codegen.Runtime;

/// <summary>
/// The items of an answer that comes piece by piece: each is there as soon as its bytes are, and none is kept. It can be
/// enumerated once. The connection is in use until the enumeration ends or is left, or until this is disposed.
/// </summary>
/// <typeparam name="T">An item.</typeparam>
public sealed class ApiSequence<T> : IAsyncEnumerable<T>, IAsyncDisposable
{
    private readonly ItemReader<T>? _reader;
    private readonly IAsyncEnumerable<T>? _items;
    private int _isTaken;

    /// <summary>Takes the items that a fake of a server gives.</summary>
    public ApiSequence(IAsyncEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        _items = items;
    }

    internal ApiSequence(ItemReader<T>? reader) => _reader = reader;

    /// <summary>Begins to read. What breaks off or does not fit the document is thrown where it comes.</summary>
    /// <exception cref="InvalidOperationException">The items have been enumerated already.</exception>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _isTaken, 1) != 0)
        {
            throw new InvalidOperationException("The items of an answer can be enumerated once: they are not kept.");
        }

        return _items?.GetAsyncEnumerator(cancellationToken) ?? ReadAsync(cancellationToken);
    }

    /// <summary>Leaves what has not been read and lets the connection go.</summary>
    public ValueTask DisposeAsync()
    {
        _reader?.Close();
        return ValueTask.CompletedTask;
    }

    private async IAsyncEnumerator<T> ReadAsync(CancellationToken cancellationToken)
    {
        if (_reader is not { } reader)
        {
            yield break;
        }

        using (reader)
        {
            do
            {
                while (reader.TryTake(out var item))
                {
                    yield return item;
                }
            }
            while (await reader.FillAsync(cancellationToken).ConfigureAwait(false));
        }
    }
}
