namespace Gale.Codegen.Runtime;

/// <summary>
/// Whether members that the document does not declare are left out of what the current thread writes.
/// Request bodies are written synchronously, so a thread-static flag reaches every codec without a parameter.
/// </summary>
internal static class UnmappedScope
{
    [ThreadStatic]
    private static bool _isDropped;

    /// <summary>True while a client with <c>WriteUnmapped = false</c> writes a body on this thread.</summary>
    internal static bool IsDropped => _isDropped;

    /// <summary>Sets the flag until the returned value is disposed; scopes nest.</summary>
    internal static Restoration Enter(bool isDropped)
    {
        var restoration = new Restoration(_isDropped);
        _isDropped = isDropped;
        return restoration;
    }

    internal readonly ref struct Restoration(bool previous)
    {
        public void Dispose() => _isDropped = previous;
    }
}
