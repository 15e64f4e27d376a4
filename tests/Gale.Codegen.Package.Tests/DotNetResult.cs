namespace Gale.Codegen.Package.Tests;

/// <param name="ExitCode">What the command ended with.</param>
/// <param name="Output">Both of its streams, as they came.</param>
internal sealed record DotNetResult(int ExitCode, string Output)
{
    /// <summary>The output of a command that had to succeed.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}:\n{Output}");
        return Output;
    }

    /// <summary>The output of a command that had to fail.</summary>
    public string Failed()
    {
        Assert.True(ExitCode != 0, $"a failure was expected:\n{Output}");
        return Output;
    }
}
