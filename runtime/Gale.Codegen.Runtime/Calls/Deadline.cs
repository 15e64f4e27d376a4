namespace Gale.Codegen.Runtime;

/// <summary>
/// The time that one call may take, together with the caller's wish to end it. Its timer is used again for a later call of the
/// thread where nobody can have kept its token: handlers never see it, for <see cref="HttpClient"/> gives them one of its own.
/// </summary>
internal readonly struct Deadline
{
    [ThreadStatic]
    private static CancellationTokenSource? _idle;

    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _link;
    private readonly CancellationToken _caller;
    private readonly TimeSpan _timeout;

    internal Deadline(TimeSpan timeout, CancellationToken caller)
    {
        (_timeout, _caller) = (timeout, caller);
        if (timeout != Timeout.InfiniteTimeSpan)
        {
            _source = _idle ?? new CancellationTokenSource();
            _idle = null;
            _source.CancelAfter(timeout);
            _link = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
        }
    }

    internal CancellationToken Token => _source?.Token ?? _caller;

    internal bool IsCancelledByCaller => _caller.IsCancellationRequested;

    /// <summary>
    /// What the caller should see instead of an exception: a cancellation under the caller's own token, or a timeout in
    /// the form that HttpClient gives it. Null where the exception is to pass as it is, such as the cancellation of a
    /// token provider by itself.
    /// </summary>
    internal TaskCanceledException? Explain(Exception exception, string operation)
    {
        // A connection that was torn down because of the cancellation says so in its own words.
        if (exception is not (OperationCanceledException or HttpRequestException or IOException))
        {
            return null;
        }

        if (_caller.IsCancellationRequested)
        {
            return exception is OperationCanceledException { CancellationToken: var token } && token == _caller
                ? null
                : new TaskCanceledException(exception.Message, exception, _caller);
        }

        return _source is { IsCancellationRequested: true } && exception.InnerException is not TimeoutException
            ? TimedOut(exception, operation)
            : null;
    }

    /// <summary>The call is over.</summary>
    /// <param name="isTokenFree">Whether nobody can have kept the token.</param>
    internal void End(bool isTokenFree)
    {
        _link.Dispose();
        if (isTokenFree && _source is not null && _source.TryReset())
        {
            _idle = _source;
        }
        else
        {
            _source?.Dispose();
        }
    }

    private TaskCanceledException TimedOut(Exception exception, string operation)
    {
        var message = FormattableString.Invariant(
            $"{operation} was ended: its answer was not there within {_timeout.TotalSeconds} seconds.");
        return new TaskCanceledException(message, new TimeoutException(message, exception), Token);
    }
}
