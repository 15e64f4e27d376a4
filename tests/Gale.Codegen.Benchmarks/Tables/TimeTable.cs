using System.Globalization;
using System.Text;

namespace Gale.Codegen.Benchmarks.Tables;

/// <summary>A table of what takes how long, in milliseconds, each with what else there is to say of it.</summary>
internal sealed class TimeTable
{
    private readonly StringBuilder _rows = new("| what | min ms | median ms | max ms | also | target |\n|---|--:|--:|--:|---|---|\n");

    /// <param name="what">What was done.</param>
    /// <param name="times">How long it took, in any order.</param>
    /// <param name="also">What else there is to say.</param>
    /// <param name="most">How long it may take, in milliseconds; null where there is no target.</param>
    public void Add(string what, IEnumerable<TimeSpan> times, string also = "", double? most = null)
    {
        var sorted = times.Select(time => time.TotalMilliseconds).Order().ToList();
        var median = sorted[sorted.Count / 2];
        Add(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {sorted[0]:F1} | {median:F1} | {sorted[^1]:F1} | {also} | {(most is { } limit ? Judge($"{limit:N0} ms", median <= limit) : "")} |"));
    }

    /// <summary>A row without times.</summary>
    public void AddFact(string what, string fact, string target = "") => Add($"| {what} | | | | {fact} | {target} |");

    /// <summary>A target and whether it was met.</summary>
    public static string Judge(string target, bool isMet) => $"{target} {(isMet ? "met" : "missed")}";

    public override string ToString() => _rows.ToString();

    private void Add(string row)
    {
        Console.Error.WriteLine(row);
        _rows.Append(row).Append('\n');
    }
}
