using System.Diagnostics;

namespace Gale.Codegen.Spec.Tests.Tools;

/// <summary>The commands that come with Node.js, run in a home of their own where the user has none.</summary>
internal sealed class NodeTools : IDisposable
{
    /// <summary>Long enough to fetch a package over a slow line.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo? borrowedHome =
        Directory.Exists(Environment.GetEnvironmentVariable("HOME")) ? null : Directory.CreateTempSubdirectory("gale-codegen-home-");

    /// <summary>Whether the command is on the PATH.</summary>
    public static bool Has(string command) => Find(command) is not null;

    public async Task<CommandResult> RunAsync(string command, string folder, IEnumerable<string> arguments, string input = "")
    {
        using var process = new Process { StartInfo = Start(command, folder, arguments) };
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();

        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), patience.Token);
            process.StandardInput.Close();
            await process.WaitForExitAsync(patience.Token);
            return new CommandResult(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new CommandResult(null, "", $"{command} {string.Join(' ', arguments)} did not end within {Patience}.");
        }
    }

    public void Dispose() => borrowedHome?.Delete(recursive: true);

    private ProcessStartInfo Start(string command, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Find(command) ?? command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (borrowedHome is not null)
        {
            // Without it npm keeps its packages in a folder named ~ in the repository.
            start.Environment["HOME"] = borrowedHome.FullName;
        }

        start.Environment["REDOCLY_TELEMETRY"] = "off";
        start.Environment["REDOCLY_SUPPRESS_UPDATE_NOTICE"] = "true";
        start.Environment["npm_config_update_notifier"] = "false";
        start.Environment["npm_config_fetch_retries"] = "1";
        return start;
    }

    private static string? Find(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() && command != "node" ? $"{command}.cmd" : command))
            .FirstOrDefault(File.Exists);
}
