using System.Globalization;
using System.Text;

namespace Gale.Codegen.Runtime;

/// <summary>
/// Puts the lines of a stream of events together (WHATWG HTML, 9.2.6). What is not dispatched there is not given here: an
/// event without data, and one that the body ends in the middle of.
/// </summary>
internal sealed class EventParser(long maxLength)
{
    private readonly PooledBytes _data = new(1024);

    /// <summary>The type of the event; empty for the usual one.</summary>
    internal string Event { get; private set; } = "";

    /// <summary>The last event id that came.</summary>
    internal string? Id { get; private set; }

    /// <summary>The reconnection time that came last.</summary>
    internal TimeSpan? Retry { get; private set; }

    /// <summary>The data of the event that the last line completed, without its last line feed.</summary>
    internal ReadOnlySpan<byte> Data => _data.Span[..^1];

    /// <summary>Takes a line; true when it is the empty one behind an event, which is then there until <see cref="Reset"/>.</summary>
    internal bool TakeLine(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty)
        {
            if (_data.Length > 0)
            {
                return true;
            }

            Event = "";
            return false;
        }

        var colon = line.IndexOf((byte)':');
        var value = colon < 0 ? default : line[(colon + 1)..];
        TakeField(colon < 0 ? line : line[..colon], value is [(byte)' ', ..] ? value[1..] : value);
        return false;
    }

    /// <summary>The next event begins.</summary>
    internal void Reset()
    {
        Event = "";
        _data.Clear();
    }

    internal void Return() => _data.Return();

    /// <summary>A line that begins with a colon is a comment: a field without a name, like any other of no known name.</summary>
    private void TakeField(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (name.SequenceEqual("data"u8))
        {
            AddData(value);
        }
        else if (name.SequenceEqual("event"u8))
        {
            Event = Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("id"u8) && !value.Contains((byte)0))
        {
            Id = Encoding.UTF8.GetString(value);
        }
        else if (name.SequenceEqual("retry"u8) && MillisecondsIn(value) is { } retry)
        {
            Retry = retry;
        }
    }

    private void AddData(ReadOnlySpan<byte> value)
    {
        if (_data.Length + value.Length > maxLength)
        {
            throw RecordBuffer.TooLong(maxLength);
        }

        value.CopyTo(_data.GetSpan(value.Length + 1));
        _data.Advance(value.Length);
        _data.GetSpan(1)[0] = (byte)'\n';
        _data.Advance(1);
    }

    /// <summary>Digits and nothing else; a time beyond all reason is none.</summary>
    private static TimeSpan? MillisecondsIn(ReadOnlySpan<byte> digits) =>
        !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9') && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;
}
