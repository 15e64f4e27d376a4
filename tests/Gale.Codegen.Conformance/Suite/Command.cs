using System.Diagnostics;

namespace Gale.Codegen.Conformance.Suite;

/// <summary>Runs a command to its end.</summary>
internal static class Command
{
    /// <exception cref="SuiteException">The command is missing or failed.</exception>
    public static async Task RunAsync(string folder, string command, params string[] arguments)
    {
        using var process = Start(folder, command, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new SuiteException($"'{command} {string.Join(' ', arguments)}' ended with {process.ExitCode}.\n{await output}{await errors}");
        }
    }

    /// <summary>Starts a command whose output is read.</summary>
    public static Process Start(string folder, string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(FileOf(command), arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["npm_config_update_notifier"] = "false";
        start.Environment["npm_config_fetch_retries"] = "1";
        start.Environment["TYPESPEC_CLI_TELEMETRY"] = "0";
        return Process.Start(start) ?? throw new SuiteException($"'{command}' did not start.");
    }

    private static string FileOf(string command) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => OperatingSystem.IsWindows() ? [Path.Combine(folder, $"{command}.exe"), Path.Combine(folder, $"{command}.cmd")] : new[] { Path.Combine(folder, command) })
            .FirstOrDefault(File.Exists)
        ?? throw new SuiteException($"'{command}' is not on the PATH.");
}
