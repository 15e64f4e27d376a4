using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.Runtime;

/// <summary>Takes items out of a body that is still coming.</summary>
internal abstract class ItemReader<T>(OpenBody body) : IDisposable
{
    private protected OpenBody Body { get; } = body;

    private protected RecordBuffer Buffer { get; } = new(body);

    /// <summary>The next item of what has come; false where more has to come first.</summary>
    internal abstract bool TryTake([MaybeNullWhen(false)] out T item);

    /// <summary>Waits for more; false when all has come and been looked at.</summary>
    internal ValueTask<bool> FillAsync(CancellationToken cancellationToken) => Buffer.FillAsync(cancellationToken);

    /// <summary>Lets the connection go, whoever is still reading.</summary>
    internal void Close() => Body.Dispose();

    /// <summary>The same from where the reading was done.</summary>
    public virtual void Dispose()
    {
        Buffer.Return();
        Close();
    }
}
