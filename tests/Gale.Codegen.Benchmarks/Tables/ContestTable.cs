using System.Globalization;
using System.Text;
using Gale.Codegen.Benchmarks.Measuring;

namespace Gale.Codegen.Benchmarks.Tables;

/// <summary>A table of contests. The ratios are those of the medians, and of the bytes, to the baseline, which is the first contender.</summary>
internal sealed class ContestTable
{
    private readonly StringBuilder _rows = new(
        "| what | by | min µs | median µs | max µs | ratio | bytes | ratio | target |\n|---|---|--:|--:|--:|--:|--:|--:|---|\n");

    /// <summary>Holds a contest and notes it.</summary>
    /// <param name="what">What is done.</param>
    /// <param name="target">What <see cref="Contenders.Generated"/> is to reach; null where there is none.</param>
    /// <param name="contenders">Who does it, the baseline first.</param>
    public void Add(string what, Target? target, params Contender[] contenders)
    {
        var standings = Contest.Hold(contenders);
        foreach (var standing in standings)
        {
            Add(what, standing, standings[0], standing.Name == Contenders.Generated ? target : null);
        }
    }

    public override string ToString() => _rows.ToString();

    private void Add(string what, Standing standing, Standing baseline, Target? target)
    {
        var (time, bytes) = (standing.Median / baseline.Median, standing.Bytes / Math.Max(1, baseline.Bytes));
        var row = string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {standing.Name} | {standing.Min / 1e3:F2} | {standing.Median / 1e3:F2} | {standing.Max / 1e3:F2} | {time:F2} | {standing.Bytes:N0} | {(baseline.Bytes < 1 ? "" : bytes.ToString("F2", CultureInfo.InvariantCulture))} | {target?.Judge(time, bytes)} |");
        Console.Error.WriteLine(row);
        _rows.Append(row).Append('\n');
    }
}
