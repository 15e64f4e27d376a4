namespace Gale.Codegen.Runtime;

/// <summary>
/// Is told when an API answers other than its document says. Each thing is told once in a process, however often it comes: an
/// array's items are one place. What an observer throws does not reach the call.
/// </summary>
public interface IApiDriftObserver
{
    /// <summary>Whether it is given the bodies that came. They may hold whatever a customer wrote.</summary>
    bool WantsPayload => false;

    /// <summary>Is told of something, on the thread that reads the answer: what takes long belongs elsewhere.</summary>
    /// <param name="drift">What happened.</param>
    void OnDrift(ApiDrift drift);

    /// <summary>Whether the value at a place may be shown to it. None is unless this says so.</summary>
    /// <param name="operation">The <c>operationId</c>.</param>
    /// <param name="pointer">The place, <c>*</c> for the index in a list: <c>/data/*/status</c>.</param>
    bool MaySee(string operation, string pointer) => false;
}
