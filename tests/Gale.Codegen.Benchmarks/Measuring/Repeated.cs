using System.Diagnostics;

namespace Gale.Codegen.Benchmarks.Measuring;

/// <summary>Times of something that is done a few times, each time on what nobody has seen yet.</summary>
internal static class Repeated
{
    /// <param name="repetitions">How often.</param>
    /// <param name="prepare">Makes what is worked on; not measured.</param>
    /// <param name="act">The work.</param>
    public static IReadOnlyList<TimeSpan> Times<T>(int repetitions, Func<int, T> prepare, Action<T> act)
    {
        var times = new List<TimeSpan>();
        for (var index = 0; index < repetitions; index++)
        {
            var work = prepare(index);
            GC.Collect();
            var watch = Stopwatch.StartNew();
            act(work);
            times.Add(watch.Elapsed);
        }

        return times;
    }
}
