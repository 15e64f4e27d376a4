using System.Globalization;
using Gale.Codegen.Benchmarks.Children;
using Gale.Codegen.Benchmarks.Compiling;
using Gale.Codegen.Benchmarks.Documents;
using Gale.Codegen.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Benchmarks.Tables;

/// <summary>The generator in the compiler: whole documents, keystrokes, edits, memory.</summary>
internal static class GeneratorTable
{
    private const int BoxOperations = 294;
    private const int Repetitions = 9;

    public static string Run()
    {
        var table = new TimeTable();
        WarmUp();
        AddBox(table);
        AddSynthetic(table);
        AddKeystroke(table);
        AddEdit(table);
        return table.ToString();
    }

    /// <summary>A compiler server has generated something before.</summary>
    private static void WarmUp()
    {
        for (var index = 0; index < 8; index++)
        {
            Generate("warm.yaml", SyntheticDocument.Write(40), 1);
            if (BoxDocument.IsThere)
            {
                Generate("warm.json", EditedCopy.Of(BoxDocument.Read(), 6), 1);
            }
        }
    }

    private static void AddBox(TimeTable table)
    {
        if (!BoxDocument.IsThere)
        {
            table.AddFact("box", $"{BoxDocument.Path} is not there");
            return;
        }

        var text = BoxDocument.Read();
        var times = Generate("box.json", text, Repetitions);
        var perOperation = times.Order().ElementAt(Repetitions / 2).TotalMicroseconds / BoxOperations;
        table.Add("box, 1.8 MB, 294 operations: the first time", times.Take(1));
        table.Add(
            "box: a driver that has not seen it",
            times,
            string.Create(CultureInfo.InvariantCulture, $"{perOperation:F0} µs an operation"),
            400);
        GeneratorStages.Add(table, "box", "box.json", text);
    }

    private static void AddSynthetic(TimeTable table)
    {
        AddSynthetic(table, "synthetic", SyntheticDocument.WriteUsual(SyntheticDocument.Large), ChildTasks.PeakOfSynthetic, isJudged: true);
        AddSynthetic(table, "dense", SyntheticDocument.Write(SyntheticDocument.Large), ChildTasks.PeakOfDense, isJudged: false);
    }

    private static void AddSynthetic(TimeTable table, string name, string text, string peakTask, bool isJudged)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"{name}, {text.Length / 1e6:F1} MB, {SyntheticDocument.Large:N0} operations");
        table.Add($"{size}: a driver that has not seen it", Generate(name + ".yaml", text, 5), "", isJudged ? 2_500 : null);
        GeneratorStages.Add(table, name, name + ".yaml", text);
        var empty = Child.Ask(ChildTasks.PeakOfNothing);
        var peak = Child.Ask(peakTask) - empty;
        table.AddFact(
            $"{name}: peak of memory, in a process of its own",
            string.Create(CultureInfo.InvariantCulture, $"{peak:F0} MB over the empty compiler's {empty:F0} MB"),
            isJudged ? TimeTable.Judge("600 MB", peak <= 600) : "");
    }

    /// <summary>The whole project at hand: what an editor asks for with every key.</summary>
    private static void AddKeystroke(TimeTable table)
    {
        var (name, project) = BoxDocument.IsThere
            ? ("box", GeneratorProject.Of("box.json", BoxDocument.Read()))
            : ("synthetic", GeneratorProject.Of("synthetic.yaml", SyntheticDocument.Write(SyntheticDocument.Large)));
        var driver = project.Drive(tracksSteps: true).RunGenerators(GeneratorProject.Empty);
        var work = DriverRuns.WorkOf(driver.RunGenerators(GeneratorProject.Compile(GeneratorProject.Line(-1))));

        // Without the tracking, which editors do not ask for.
        var plain = project.Drive().RunGenerators(GeneratorProject.Empty);
        var times = Repeated.Times(41, key => GeneratorProject.Compile(GeneratorProject.Line(key)), compilation => plain = plain.RunGenerators(compilation));
        table.Add($"a key in the code of a project with {name}", times, $"steps that run again: {work}, target none", 2);
    }

    private static void AddEdit(TimeTable table)
    {
        const int Operations = 17;
        string[] texts = [SyntheticDocument.Write(Operations), SyntheticDocument.Write(Operations, 1)];
        var project = GeneratorProject.Of("shop.yaml", texts[0]);
        var before = project.Drive().RunGenerators(GeneratorProject.Empty);
        var driver = Edited(before, project, texts[1]).RunGenerators(GeneratorProject.Empty);
        var files = DriverRuns.FilesOf(before, driver);
        var times = Repeated.Times(21, index => Edited(driver, project, texts[index % 2]), edited => driver = edited.RunGenerators(GeneratorProject.Empty));
        table.Add("one schema edited of 102", times, $"files written anew: {files}, target 1", 30);
    }

    private static GeneratorDriver Edited(GeneratorDriver driver, GeneratorProject project, string text) =>
        driver.ReplaceAdditionalText(project.Document!, project.Document = new ProjectText(project.Document!.Path, text));

    private static IReadOnlyList<TimeSpan> Generate(string path, string text, int repetitions) => Repeated.Times(
        repetitions,
        _ => GeneratorProject.Of(path, text).Drive(),
        driver =>
        {
            var result = driver.RunGenerators(GeneratorProject.Empty).GetRunResult();
            if (result.GeneratedTrees.IsEmpty)
            {
                throw new InvalidOperationException($"Nothing was generated for {path}.");
            }
        });
}
