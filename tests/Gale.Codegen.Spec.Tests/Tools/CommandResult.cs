namespace Gale.Codegen.Spec.Tests.Tools;

/// <summary>How a command ended. It has no exit code if it did not end in time.</summary>
internal sealed record CommandResult(int? ExitCode, string Output, string Errors)
{
    public bool Succeeded => ExitCode == 0;

    public override string ToString() => $"{(ExitCode is { } code ? $"exit code {code}" : "not ended in time")}\n{Output}\n{Errors}";
}
