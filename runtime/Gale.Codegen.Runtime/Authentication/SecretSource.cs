namespace Gale.Codegen.Runtime;

/// <summary>A secret that is known, or that somebody fetches at each call.</summary>
internal readonly struct SecretSource
{
    private readonly string? _secret;
    private readonly Func<CancellationToken, ValueTask<string>>? _provider;

    internal SecretSource(string secret) => _secret = secret;

    internal SecretSource(Func<CancellationToken, ValueTask<string>> provider) => _provider = provider;

    /// <summary>The secret, where nobody has to be asked.</summary>
    internal string? Known => _secret;

    /// <summary>A provider that does not look at its token does not hold a cancelled call.</summary>
    internal async ValueTask<string> AskAsync(CancellationToken cancellationToken)
    {
        var pending = _provider!(cancellationToken);
        return pending.IsCompletedSuccessfully
            ? pending.Result
            : await pending.AsTask().WaitAsync(cancellationToken).ConfigureAwait(false);
    }
}
