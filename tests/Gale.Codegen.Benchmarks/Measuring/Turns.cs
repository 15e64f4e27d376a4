namespace Gale.Codegen.Benchmarks.Measuring;

/// <summary>Figures of contenders that are measured one after the other, again and again, so that what else the machine does meets all of them alike.</summary>
internal static class Turns
{
    /// <summary>The figures of each, after a round that does not count.</summary>
    /// <param name="contenders">Who is measured.</param>
    /// <param name="rounds">How often.</param>
    /// <param name="measure">The figure of one.</param>
    public static IReadOnlyList<List<double>> Take<T>(IReadOnlyList<T> contenders, int rounds, Func<T, double> measure)
    {
        var figures = contenders.Select(_ => new List<double>(rounds)).ToList();
        for (var round = -1; round < rounds; round++)
        {
            for (var index = 0; index < contenders.Count; index++)
            {
                var figure = measure(contenders[index]);
                if (round >= 0)
                {
                    figures[index].Add(figure);
                }
            }
        }

        return figures;
    }

    /// <summary>The one in the middle.</summary>
    public static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);
}
