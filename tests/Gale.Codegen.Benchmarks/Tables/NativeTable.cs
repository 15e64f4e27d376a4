using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gale.Codegen.Benchmarks.Children;
using Gale.Codegen.Benchmarks.Measuring;

namespace Gale.Codegen.Benchmarks.Tables;

/// <summary>
/// Programs of native code that create a checkout over loopback and look at it: how large they are, and how long they take from their
/// start to their end.
/// </summary>
internal static class NativeTable
{
    private const int Rounds = 31;

    private static readonly (string Name, string Project)[] _programs =
    [
        (Contenders.HttpClient, "tests/Gale.Codegen.Benchmarks.Native/Plain"),
        ("HttpClient alone, no JSON", "tests/Gale.Codegen.Benchmarks.Native/Floor"),
        (Contenders.Generated, "samples/Checkout.Aot"),
    ];

    public static string Run()
    {
        var programs = new List<(string Name, string File)>();
        foreach (var (name, project) in _programs)
        {
            if (PublishedProgram.Publish(project, "native", [], out var folder) is { } reason)
            {
                return $"Not measured: {project} cannot be published as native code.\n\n{reason}\n";
            }

            programs.Add((name, Path.Combine(folder, OperatingSystem.IsWindows() ? "checkout.exe" : "checkout")));
        }

        using var server = new ServerProcess();
        var table = new StringBuilder("| program | size, MB | ratio | min ms | median ms | max ms | ratio |\n|---|--:|--:|--:|--:|--:|--:|\n");
        var times = Turns.Take(programs, Rounds, program => TimeOf(program.File, server.Address));
        var (size, time) = (SizeOf(programs[0].File), Turns.Median(times[0]));
        foreach (var ((name, file), own) in programs.Zip(times))
        {
            table.Append(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {SizeOf(file) / 1e6:F2} | {SizeOf(file) / size:F2} | {own.Min():F1} | {Turns.Median(own):F1} | {own.Max():F1} | {Turns.Median(own) / time:F2} |\n"));
        }

        return table.ToString();
    }

    /// <summary>Milliseconds from the start of the process to its end.</summary>
    private static double TimeOf(string file, Uri address)
    {
        var start = new ProcessStartInfo(file, [address.ToString()]) { RedirectStandardOutput = true, Environment = { ["GALE_API_KEY"] = "glm_test_4eC39HqLyjWDarjtT1zdp7dc" } };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{file} ended with {process.ExitCode}.");
    }

    private static double SizeOf(string file) => new FileInfo(file).Length;
}
