namespace Gale.Sandbox.Http;

/// <summary>Counts the requests of one key. The minute begins with the first request after the last minute.</summary>
internal sealed class RateLimit(int limit, TimeProvider time)
{
    private DateTimeOffset _reset = DateTimeOffset.MinValue;
    private int _used;

    public int Limit => limit;

    /// <summary>Requests that are left in this minute.</summary>
    public int Remaining => limit - _used;

    /// <summary>When the minute ends.</summary>
    public DateTimeOffset Reset => _reset;

    /// <summary>Whole seconds until the minute ends, at least one.</summary>
    public int SecondsToWait => Math.Max(1, (int)Math.Ceiling((_reset - time.GetUtcNow()).TotalSeconds));

    /// <summary>Begins a new minute when the last one is over.</summary>
    public void Turn()
    {
        var now = time.GetUtcNow();
        if (now >= _reset)
        {
            (_reset, _used) = (now.AddMinutes(1), 0);
        }
    }

    /// <summary>Takes one request out of the minute, if there is one left.</summary>
    public bool TryTake()
    {
        if (Remaining <= 0)
        {
            return false;
        }

        _used++;
        return true;
    }
}
