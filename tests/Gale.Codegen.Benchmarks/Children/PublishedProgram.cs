using System.Diagnostics;

namespace Gale.Codegen.Benchmarks.Children;

/// <summary>A program that is published before it is measured.</summary>
internal static class PublishedProgram
{
    /// <param name="project">The folder of its project, from the root of the repository.</param>
    /// <param name="kind">How it is published, as the name of the folder where it is put.</param>
    /// <param name="arguments">What <c>dotnet publish</c> is told.</param>
    /// <param name="folder">Where it is then.</param>
    /// <returns>What went wrong; null where nothing did.</returns>
    public static string? Publish(string project, string kind, IEnumerable<string> arguments, out string folder)
    {
        folder = Path.Combine(Repository.Root, "tests/Gale.Codegen.Benchmarks/obj", kind, Path.GetFileName(project));
        string[] all = ["publish", Path.Combine(Repository.Root, project), "--output", folder, "-nologo", "--verbosity", "quiet", .. arguments];
        using var process = Process.Start(new ProcessStartInfo("dotnet", all) { RedirectStandardOutput = true })!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? null : printed;
    }
}
