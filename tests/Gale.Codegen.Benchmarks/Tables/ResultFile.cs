using System.Runtime.InteropServices;

namespace Gale.Codegen.Benchmarks.Tables;

/// <summary>The tables on the disk, with the machine they were measured on.</summary>
internal static class ResultFile
{
    /// <returns>Where it lies.</returns>
    public static string Write(string name, string table)
    {
        var folder = Path.Combine(Repository.Root, "tests", "Gale.Codegen.Benchmarks", "obj", "tables");
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, name + ".md");
        File.WriteAllText(file, $"{table}\n{Machine}\n");
        return file;
    }

    /// <summary>What it was measured on, and how busy that was.</summary>
    private static string Machine =>
        $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors{Load}.";

    private static string Load => File.Exists("/proc/loadavg") ? $", load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}" : "";
}
