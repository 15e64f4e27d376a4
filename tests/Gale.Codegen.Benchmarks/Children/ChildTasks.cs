using System.Diagnostics;
using System.Globalization;
using Gale.Codegen.Benchmarks.Compiling;
using Gale.Codegen.Benchmarks.Documents;
using Gale.Codegen.Benchmarks.Servers;

namespace Gale.Codegen.Benchmarks.Children;

/// <summary>What children are asked to do. Each prints one figure.</summary>
internal static class ChildTasks
{
    /// <summary>The peak of memory, in megabytes, of the compiler with a generator that has nothing to do.</summary>
    public const string PeakOfNothing = "peak-of-nothing";

    /// <summary>The same with the synthetic document.</summary>
    public const string PeakOfSynthetic = "peak-of-synthetic";

    /// <summary>The same with the dense one.</summary>
    public const string PeakOfDense = "peak-of-dense";

    /// <summary>Milliseconds of the first call that a process makes, with the client and to the address that follow.</summary>
    public const string FirstCall = "first-call";

    /// <summary>Serves over loopback: prints the port, and goes on until its input ends.</summary>
    public const string Serve = "serve";

    public static int Run(string[] task)
    {
        if (task is [Serve])
        {
            LoopbackServer.ServeUntilInputEnds();
            return 0;
        }

        var figure = task switch
        {
            [PeakOfNothing] => PeakOf(GeneratorProject.WithoutDocument()),
            [PeakOfSynthetic] => PeakOf(GeneratorProject.Of("synthetic.yaml", SyntheticDocument.WriteUsual(SyntheticDocument.Large))),
            [PeakOfDense] => PeakOf(GeneratorProject.Of("dense.yaml", SyntheticDocument.Write(SyntheticDocument.Large))),
            [FirstCall, var client, var address] => Children.FirstCall.TimeAsync(client, new Uri(address)).GetAwaiter().GetResult(),
            _ => throw new ArgumentException($"There is no task '{string.Join(' ', task)}'.", nameof(task)),
        };
        Console.Write(figure.ToString(CultureInfo.InvariantCulture));
        return 0;
    }

    private static double PeakOf(GeneratorProject project)
    {
        project.Drive().RunGeneratorsAndUpdateCompilation(GeneratorProject.Empty, out var compilation, out _);
        GC.KeepAlive(compilation);
        return Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
    }
}
