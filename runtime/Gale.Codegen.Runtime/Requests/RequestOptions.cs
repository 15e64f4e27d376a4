namespace Gale.Codegen.Runtime;

/// <summary>
/// What one call may have beside its parameters. The options of an operation add its optional parameters.
/// </summary>
public record RequestOptions
{
    private readonly TimeSpan? _timeout;

    /// <summary>Headers to send; each replaces what would have been sent under its name, whatever that is.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>
    /// Query parameters to send after those of the operation; names and values as they are, not yet encoded.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Query { get; init; }

    /// <summary>
    /// The idempotency key of this call, for operations whose document declares a header for one. Null: a fresh UUID,
    /// the same for every attempt that a handler makes of this call.
    /// </summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>
    /// How long the call may take until its answer is read whole. Null: <see cref="HttpClient.Timeout"/>, which bounds
    /// the wait for the beginning of the answer in any case.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The time is not positive, or longer than a timer can run; <see
    /// cref="System.Threading.Timeout.InfiniteTimeSpan"/> is allowed.
    /// </exception>
    public TimeSpan? Timeout
    {
        get => _timeout;
        init
        {
            if (value is { } time && time != System.Threading.Timeout.InfiniteTimeSpan)
            {
                ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(time, TimeSpan.Zero);
                ArgumentOutOfRangeException.ThrowIfGreaterThan(time, TimeSpan.FromMilliseconds(int.MaxValue));
            }

            _timeout = value;
        }
    }

    /// <summary>
    /// Where this call goes instead of <see cref="ApiClientOptions.BaseAddress"/>; it gets the same credentials.
    /// </summary>
    public Uri? Server { get; init; }
}
