using System.Diagnostics;

namespace Gale.Codegen.Benchmarks.Measuring;

/// <summary>
/// Measures contenders in turn, so that what else the machine does meets all of them alike: many short rounds, in each of which
/// every contender has its time.
/// </summary>
internal static class Contest
{
    /// <summary>Shorter than what a busy machine gives a thread at a time, and many of them.</summary>
    private static readonly TimeSpan _round = TimeSpan.FromMilliseconds(1.5);

    private const int Rounds = 401;

    /// <summary>Long enough for the compiler to have seen every loop, and to have compiled it anew in the background.</summary>
    private static readonly TimeSpan _warmUp = TimeSpan.FromMilliseconds(250);

    public static IReadOnlyList<Standing> Hold(IReadOnlyList<Contender> contenders)
    {
        for (var turn = 0; turn < 4; turn++)
        {
            foreach (var contender in contenders)
            {
                CountWithin(contender, _warmUp);
            }
        }

        var counts = contenders.Select(contender => Math.Max(1, CountWithin(contender, _round))).ToList();
        var times = contenders.Select(_ => new List<double>(Rounds)).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            for (var index = 0; index < contenders.Count; index++)
            {
                times[index].Add(Time(contenders[index], counts[index]));
            }
        }

        return [.. contenders.Select((contender, index) => new Standing(contender.Name, [.. times[index].Order()], BytesOf(contender)))];
    }

    private static int CountWithin(Contender contender, TimeSpan time)
    {
        var count = 0;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < time; count++)
        {
            contender.Act();
        }

        return count;
    }

    private static double Time(Contender contender, int count)
    {
        var act = contender.Act;
        var start = Stopwatch.GetTimestamp();
        for (var index = 0; index < count; index++)
        {
            act();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }

    private static double BytesOf(Contender contender)
    {
        const int Count = 200;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var index = 0; index < Count; index++)
        {
            contender.Act();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Count;
    }
}
