using System.Globalization;
using System.Text;
using Gale.Codegen.Benchmarks.Documents;
using Gale.Codegen.Benchmarks.Measuring;
using Gale.Codegen.Drift;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Benchmarks.Tables;

/// <summary>How long it takes to compare two documents that are resolved already, and what memory.</summary>
internal static class DriftTable
{
    private const int Operations = SyntheticDocument.Large;
    private const int Repetitions = 21;

    public static string Run()
    {
        var table = new StringBuilder("| compared | changes | min ms | median ms | max ms | MB allocated | MB live |\n|---|--:|--:|--:|--:|--:|--:|\n");
        var text = SyntheticDocument.Write(Operations);
        var was = ReadDocument.Of("was.yaml", text);
        var size = string.Create(CultureInfo.InvariantCulture, $"{text.Length / 1e6:F1} MB, {Operations} operations");
        Measure(table, $"{size}: the same", was, ReadDocument.Of("now.yaml", text));
        Measure(table, $"{size}: one edit", was, ReadDocument.Of("now.yaml", SyntheticDocument.Write(Operations, 1)));
        Measure(table, $"{size}: 1,000 edits", was, ReadDocument.Of("now.yaml", SyntheticDocument.Write(Operations, 1_000)));
        MeasureBox(table);
        return table.ToString();
    }

    private static void MeasureBox(StringBuilder table)
    {
        if (!BoxDocument.IsThere)
        {
            table.Append(CultureInfo.InvariantCulture, $"| box: {BoxDocument.Path} is not there | | | | | | |\n");
            return;
        }

        var text = BoxDocument.Read();
        var was = ReadDocument.Of("was.json", text);
        Measure(table, "box, 1.8 MB: the same", was, ReadDocument.Of("now.json", text));
        Measure(table, "box, 1.8 MB: edited", was, ReadDocument.Of("now.json", EditedCopy.Of(text, 6)));
    }

    private static void Measure(StringBuilder table, string name, ResolvedDocument was, ResolvedDocument now)
    {
        var changes = DriftComparer.Compare(was, now).Changes.Count;
        var measured = Measurement.Of(() => DriftComparer.Compare(was, now), Repetitions);
        var row = string.Create(CultureInfo.InvariantCulture, $"| {name} | {changes:N0} | {measured.ToRow()}");
        Console.Error.WriteLine(row);
        table.Append(row).Append('\n');
    }
}
