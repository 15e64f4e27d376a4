using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Benchmarks.Compiling;

/// <summary>What a run of the driver did.</summary>
internal static class DriverRuns
{
    /// <summary>How many steps of the generator had work to do.</summary>
    public static int WorkOf(GeneratorDriver driver) => driver.GetRunResult().Results.Single().TrackedSteps
        .SelectMany(step => step.Value)
        .SelectMany(run => run.Outputs)
        .Count(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    /// <summary>How many files were written anew.</summary>
    public static int FilesOf(GeneratorDriver before, GeneratorDriver after)
    {
        var known = before.GetRunResult().Results.Single().GeneratedSources.Select(source => source.SourceText).ToHashSet(ReferenceEqualityComparer.Instance);
        return after.GetRunResult().Results.Single().GeneratedSources.Count(source => !known.Contains(source.SourceText));
    }
}
