namespace Gale.Codegen.Runtime.Tests.Calls;

/// <summary>A body of which the beginning is there and the rest never comes.</summary>
internal sealed class StalledStream(byte[] beginning) : MemoryStream(beginning)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (await base.ReadAsync(buffer, cancellationToken) is var read and > 0)
        {
            return read;
        }

        var never = new TaskCompletionSource<int>();
        return await never.Task.WaitAsync(cancellationToken);
    }
}
