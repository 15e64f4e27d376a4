using System.Collections.Immutable;
using Gale.Codegen.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gale.Codegen.Tests.Harness;

/// <summary>The generator's answer to a project: files, diagnostics, and which of its steps had work to do.</summary>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly ImmutableArray<AdditionalText> _texts;
    private readonly Compilation _compilation;
    private readonly GeneratorRun? _before;

    private GeneratorRun(TestProject project, GeneratorDriver driver, ImmutableArray<AdditionalText> texts, GeneratorRun? before = null)
    {
        _texts = texts;
        _before = before;
        _driver = driver.RunGeneratorsAndUpdateCompilation(Consumer.Compile(project), out _compilation, out var diagnostics);
        Result = _driver.GetRunResult();
        Assert.Null(Result.Results.Single().Exception);
        Assert.All(diagnostics, diagnostic => Assert.StartsWith("GALE", diagnostic.Id, StringComparison.Ordinal));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "GALE0001");
    }

    public GeneratorDriverRunResult Result { get; }

    /// <summary>The generated files, hint name to text.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.Results.Single().GeneratedSources.ToDictionary(file => file.HintName, file => file.SourceText.ToString(), StringComparer.Ordinal);

    public IReadOnlyList<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>Each diagnostic as the compiler prints it, without its message: <c>pets.yaml(12,5) GALE1101</c>.</summary>
    public IEnumerable<string> Places => Diagnostics.Select(DiagnosticText.Place);

    public static GeneratorRun Of(TestProject project)
    {
        var texts = TextsOf(project, []);
        var driver = CSharpGeneratorDriver.Create(
            [new GaleGenerator().AsSourceGenerator()],
            texts,
            Consumer.ParseOptions(project),
            new BuildOptions(project),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(project, driver, texts);
    }

    /// <summary>What the generator makes of the project after an edit, as an editor asks for it.</summary>
    public GeneratorRun Then(TestProject edited)
    {
        var texts = TextsOf(edited, _texts);
        return new GeneratorRun(edited, _driver.ReplaceAdditionalTexts(texts), texts, this);
    }

    /// <summary>The reasons of a step, an entry for each of its values.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        [.. Result.Results.Single().TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>The files that were written anew, or are gone.</summary>
    public IReadOnlyList<string> Touched =>
        [.. Emissions.Where(emission => emission.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .Select(emission => emission.HintName)
            .Where(file => Files.ContainsKey(file) || _before?.Files.ContainsKey(file) == true)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    /// <summary>The project's code and the generated one.</summary>
    public Compilation Compilation => _compilation;

    /// <summary>What an analyzer has to say of the code, the generated one with it, and of the files beside it.</summary>
    public IReadOnlyList<Diagnostic> Analyze(TestProject project, DiagnosticAnalyzer analyzer) =>
    [
        .. _compilation
            .WithAnalyzers([analyzer], new AnalyzerOptions(_texts, new BuildOptions(project)))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult(),
    ];

    /// <summary>What the compiler has to say of the code: each as it prints it, with its message.</summary>
    public IEnumerable<string> Complaints => _compilation.GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info)
        .Select(diagnostic => $"{DiagnosticText.Place(diagnostic)}: {DiagnosticText.Message(diagnostic)}");

    /// <summary>The code as a consumer's compiler sees it; it must compile without a word.</summary>
    public CompiledClient Compile() => CompiledClient.Of(_compilation);

    private IEnumerable<(string HintName, IncrementalStepRunReason Reason)> Emissions =>
        from emission in Result.Results.Single().TrackedOutputSteps.SelectMany(steps => steps.Value)
        from input in emission.Inputs
        where input.Source.Name == StepNames.Files
        let file = (EmittedFile)input.Source.Outputs[input.OutputIndex].Value
        from output in emission.Outputs
        select (file.File.HintName, output.Reason);

    /// <summary>A text that is still the same stays the same instance.</summary>
    private static ImmutableArray<AdditionalText> TextsOf(TestProject project, ImmutableArray<AdditionalText> before) =>
    [
        .. from file in project.Files
           let path = $"{TestProject.Folder}/{file.Path}"
           select before.OfType<InMemoryText>().FirstOrDefault(known => known.Path == path && known.Text == file.Text)
               ?? new InMemoryText(path, file.Text),
    ];
}
