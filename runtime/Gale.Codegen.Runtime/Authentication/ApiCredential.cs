namespace Gale.Codegen.Runtime;

/// <summary>What proves to the server who is calling, for one security scheme of the document.</summary>
public abstract class ApiCredential
{
    /// <summary>Adds the proof to a request that is about to be sent.</summary>
    /// <param name="request">The request, complete but for what authenticates it.</param>
    /// <param name="cancellationToken">Ends the wait for a proof that must be fetched first.</param>
    public abstract ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken);

    /// <summary>Whether somebody else gets to see the token of the call, and may keep it for longer than the call.</summary>
    internal virtual bool HandsTokenOn => true;

    /// <summary><c>***</c>: a credential shows itself in no log.</summary>
    public sealed override string ToString() => "***";
}
