namespace Gale.Codegen.Conformance.Running;

/// <summary>How a scenario ended.</summary>
internal enum Verdict
{
    /// <summary>The server got what it expects, and the client gave what the server answered.</summary>
    Pass,
    Fail,

    /// <summary>No code calls it.</summary>
    NotImplemented,
}
