namespace Gale.Codegen.Runtime;

/// <summary>The time that one call may take, together with the caller's wish to end it.</summary>
internal readonly struct Deadline : IDisposable
{
    private readonly CancellationTokenSource? _source;
    private readonly CancellationToken _caller;
    private readonly TimeSpan _timeout;

    internal Deadline(TimeSpan timeout, CancellationToken caller)
    {
        (_timeout, _caller) = (timeout, caller);
        if (timeout != Timeout.InfiniteTimeSpan)
        {
            _source = CancellationTokenSource.CreateLinkedTokenSource(caller);
            _source.CancelAfter(timeout);
        }
    }

    internal CancellationToken Token => _source?.Token ?? _caller;

    internal bool IsCancelledByCaller => _caller.IsCancellationRequested;

    /// <summary>
    /// The cancellation as the caller should see it: under the caller's own token, or as a timeout in the form that
    /// HttpClient gives it. One that is neither, of a token provider for example, stays as it is.
    /// </summary>
    internal OperationCanceledException Explain(OperationCanceledException exception, string operation)
    {
        if (_caller.IsCancellationRequested)
        {
            return exception.CancellationToken == _caller
                ? exception
                : new TaskCanceledException(exception.Message, exception, _caller);
        }

        if (_source is not { IsCancellationRequested: true } || exception.InnerException is TimeoutException)
        {
            return exception;
        }

        var message = FormattableString.Invariant(
            $"{operation} was ended: its answer was not there within {_timeout.TotalSeconds} seconds.");
        return new TaskCanceledException(message, new TimeoutException(message, exception), exception.CancellationToken);
    }

    public void Dispose() => _source?.Dispose();
}
