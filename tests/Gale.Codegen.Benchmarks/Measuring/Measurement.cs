using System.Diagnostics;
using System.Globalization;

namespace Gale.Codegen.Benchmarks.Measuring;

/// <summary>What an action takes when it is repeated: time, and bytes of memory.</summary>
/// <param name="Times">Of each repetition, shortest first.</param>
/// <param name="Allocated">Bytes allocated by one of them.</param>
/// <param name="Live">Bytes that its result keeps alive.</param>
internal sealed record Measurement(IReadOnlyList<TimeSpan> Times, long Allocated, long Live)
{
    public TimeSpan Median => Times[Times.Count / 2];

    /// <param name="action">What is measured; its result is kept until its size is known.</param>
    /// <param name="repetitions">How often.</param>
    public static Measurement Of(Func<object> action, int repetitions)
    {
        for (var index = 0; index < repetitions / 2; index++)
        {
            GC.KeepAlive(action());
        }

        var times = new List<TimeSpan>();
        for (var index = 0; index < repetitions; index++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(action());
            times.Add(watch.Elapsed);
        }

        times.Sort();
        return new Measurement(times, AllocatedBy(action), LiveAfter(action));
    }

    private static long AllocatedBy(Func<object> action)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        GC.KeepAlive(action());
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static long LiveAfter(Func<object> action)
    {
        var before = Collect();
        var result = action();
        var after = Collect();
        GC.KeepAlive(result);
        return Math.Max(0, after - before);
    }

    private static long Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <summary>A row of a table: <c>| 12 | 13 | 17 | 1.2 | 0.3 |</c>, in milliseconds and megabytes.</summary>
    public string ToRow() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Times[0].TotalMilliseconds:F1} | {Median.TotalMilliseconds:F1} | {Times[^1].TotalMilliseconds:F1} | {Allocated / 1e6:F1} | {Live / 1e6:F1} |");
}
