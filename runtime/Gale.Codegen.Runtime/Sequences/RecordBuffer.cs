using System.Buffers;

namespace Gale.Codegen.Runtime;

/// <summary>
/// What has come of a body and is not yet taken, in one rented array: it grows with the longest record, not with the body.
/// Spans that it gives hold until more is read.
/// </summary>
internal sealed class RecordBuffer(OpenBody body)
{
    private const int FirstCapacity = 4 * 1024;

    private byte[] _bytes = [];
    private int _start;
    private int _end;
    private int _searched;
    private bool _isAtBeginning = true;
    private bool _skipsLineFeed;

    /// <summary>Whether the body has ended: what is here is all there will be.</summary>
    internal bool IsComplete { get; private set; }

    /// <summary>What is here and not yet taken.</summary>
    internal ReadOnlySpan<byte> Rest => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Reads more; true once more at the end of the body, then false.</summary>
    internal async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (IsComplete)
        {
            return false;
        }

        MakeRoom();
        var read = await ReadAsync(cancellationToken).ConfigureAwait(false);
        _end += read;
        IsComplete = read == 0;
        SkipMark();
        return true;
    }

    /// <summary>Takes up to a line end: a carriage return, a line feed or both (WHATWG HTML, 9.2.5). A line without end is none.</summary>
    internal bool TryTakeLine(out ReadOnlySpan<byte> line)
    {
        // A carriage return ends its line at once: the line feed that may belong to it may be long in coming.
        if (_skipsLineFeed && _start < _end)
        {
            _skipsLineFeed = false;
            Skip(_bytes[_start] == '\n' ? 1 : 0);
        }

        var length = _bytes.AsSpan(_searched, _end - _searched).IndexOfAny((byte)'\r', (byte)'\n');
        if (length < 0)
        {
            _searched = _end;
            line = default;
            return false;
        }

        var end = _searched + length;
        _skipsLineFeed = _bytes[end] == '\r';
        line = Take(end - _start, end + 1);
        return true;
    }

    /// <summary>Takes up to a delimiter, or to the end of the body.</summary>
    internal bool TryTakeUntil(byte delimiter, out ReadOnlySpan<byte> record)
    {
        var length = _bytes.AsSpan(_searched, _end - _searched).IndexOf(delimiter);
        if (length < 0 && !(IsComplete && _start < _end))
        {
            _searched = _end;
            record = default;
            return false;
        }

        var end = length < 0 ? _end : _searched + length;
        record = Take(end - _start, Math.Min(end + 1, _end));
        return true;
    }

    /// <summary>Takes all that is here.</summary>
    internal ReadOnlySpan<byte> TakeAll() => Take(_end - _start, _end);

    /// <summary>Gives the array back, after which nothing may touch what it gave.</summary>
    internal void Return()
    {
        var bytes = _bytes;
        (_bytes, _start, _end, _searched, IsComplete) = ([], 0, 0, 0, true);
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    internal static HttpRequestException TooLong(long maxLength) => new(
        HttpRequestError.ConfigurationLimitExceeded,
        $"An item of the answer is longer than HttpClient.MaxResponseContentBufferSize, {maxLength} bytes.");

    private ReadOnlySpan<byte> Take(int length, int next)
    {
        var taken = _bytes.AsSpan(_start, length);
        _start = _searched = next;
        return taken;
    }

    private void Skip(int count) => (_start, _searched) = (_start + count, Math.Max(_searched, _start + count));

    private async ValueTask<int> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await body.Stream.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            throw ResponseBody.BrokenOff(exception);
        }
    }

    /// <summary>What is left moves to the front; a record that fills the array gets one of twice the length.</summary>
    private void MakeRoom()
    {
        var length = _end - _start;
        if (length > body.MaxItemLength)
        {
            throw TooLong(body.MaxItemLength);
        }

        if (length == _bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(length == 0 ? FirstCapacity : checked(2 * length));
            Rest.CopyTo(larger);
            var smaller = _bytes;
            _bytes = larger;
            if (smaller.Length > 0)
            {
                ArrayPool<byte>.Shared.Return(smaller);
            }
        }
        else if (_start > 0)
        {
            Rest.CopyTo(_bytes);
        }

        (_searched, _end, _start) = (_searched - _start, length, 0);
    }

    /// <summary>A byte order mark before the first record says nothing; two bytes of one may be there before the third.</summary>
    private void SkipMark()
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (_isAtBeginning && (Rest.Length >= mark.Length || !mark.StartsWith(Rest)))
        {
            _isAtBeginning = false;
            Skip(Rest.StartsWith(mark) ? mark.Length : 0);
        }
    }
}
