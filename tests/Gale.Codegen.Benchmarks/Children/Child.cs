using System.Diagnostics;
using System.Globalization;

namespace Gale.Codegen.Benchmarks.Children;

/// <summary>This program once more, in a process of its own, for what only a fresh process can tell.</summary>
internal static class Child
{
    /// <summary>The first argument of a child.</summary>
    public const string Mark = "child";

    /// <summary>Runs a task in a fresh process.</summary>
    /// <returns>The figure that it prints.</returns>
    public static double Ask(params IEnumerable<string> task) => Answer(Start(task), task);

    /// <summary>The same in this program as it was published elsewhere.</summary>
    /// <param name="folder">Where that is.</param>
    /// <param name="task">The task.</param>
    public static double AskPublished(string folder, params IEnumerable<string> task) =>
        Answer(Start("dotnet", [Path.Combine(folder, Path.GetFileName(typeof(Child).Assembly.Location)), Mark, .. task]), task);

    private static double Answer(Process started, IEnumerable<string> task)
    {
        using var process = started;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? double.Parse(printed, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The child '{string.Join(' ', task)}' ended with {process.ExitCode}.");
    }

    /// <summary>Starts a task in a fresh process, which ends when its input does.</summary>
    public static Process Start(params IEnumerable<string> task)
    {
        var program = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        string[] arguments = [.. isHost ? [typeof(Child).Assembly.Location] : Array.Empty<string>(), Mark, .. task];
        return Start(program, arguments);
    }

    private static Process Start(string program, string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
}
