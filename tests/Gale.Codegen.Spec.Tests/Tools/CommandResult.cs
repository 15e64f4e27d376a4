namespace Gale.Codegen.Spec.Tests.Tools;

/// <summary>How a command ended. It has no exit code if it did not end in time.</summary>
internal sealed record CommandResult(int? ExitCode, string Output, string Errors)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>Whether it failed for want of a registry, by what npm says then: nothing else may pass for that.</summary>
    public bool SaysNotReachable => ExitCode is null || NoNetwork.Any($"{Output}{Errors}".Contains);

    private static IEnumerable<string> NoNetwork =>
        ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ERR_SOCKET_TIMEOUT", "ENETUNREACH", "EHOSTUNREACH"];

    public override string ToString() => $"{(ExitCode is { } code ? $"exit code {code}" : "not ended in time")}\n{Output}\n{Errors}";
}
