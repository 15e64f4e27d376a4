using System.Diagnostics;
using System.Text;

namespace Gale.Codegen.Package.Tests;

/// <summary>Runs the <c>dotnet</c> command as a user's shell would.</summary>
internal static class DotNet
{
    /// <summary>Long enough for a cold restore on a busy machine; a build that takes longer hangs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<DotNetResult> RunAsync(string folder, params string[] arguments)
    {
        using var process = new Process { StartInfo = Start(folder, arguments) };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} did not end within {Patience}:\n{output}");
        }

        return new DotNetResult(process.ExitCode, output.ToString());
    }

    private static ProcessStartInfo Start(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The tests run inside a build, whose own variables would steer the builds that they start.
        foreach (var name in start.Environment.Keys.Where(BelongsToTheOuterBuild).ToList())
        {
            start.Environment.Remove(name);
        }

        // It would win over the folder that a consumer's NuGet.config names.
        start.Environment.Remove("NUGET_PACKAGES");
        // Processes that outlive a build hold its output open, and the test would wait for them.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }

    private static bool BelongsToTheOuterBuild(string name) =>
        name.Contains("MSBUILD", StringComparison.OrdinalIgnoreCase) ||
        name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);

    private static void Append(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Append(line).Append('\n');
            }
        }
    }
}
