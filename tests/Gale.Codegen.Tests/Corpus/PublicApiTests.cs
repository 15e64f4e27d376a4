using Gale.Codegen.OpenApi;
using Gale.Codegen.Tests.Harness;
using Gale.Codegen.Yaml;
using Xunit.Abstractions;

namespace Gale.Codegen.Tests.Corpus;

/// <summary>
/// Documents of public APIs: whatever they contain, the client compiles. They are large and belong to others, so they are not
/// in this repository; they are looked for in a folder <c>shared/specs</c> beside it.
/// </summary>
public class PublicApiTests(ITestOutputHelper output)
{
    private const string NoDocuments = "(none)";

    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "specs");

    public static TheoryData<string> Documents
    {
        get
        {
            string[] files = Directory.Exists(Folder) ? Directory.GetFiles(Folder) : [NoDocuments];
            return [.. files.Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_client_of_a_public_API_compiles_without_a_warning(string document)
    {
        if (document == NoDocuments)
        {
            output.WriteLine($"No documents of public APIs: {Folder} does not exist.");
            return;
        }

        var text = File.ReadAllText(Path.Combine(Folder, document));
        var run = new TestProject().With(document, text).Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        run.Compile();
        Report(document, run, text);
    }

    private void Report(string document, GeneratorRun run, string text)
    {
        var generated = run.MethodNames().Count(name => name.EndsWith("WithResponseAsync", StringComparison.Ordinal));
        output.WriteLine($"{document}: {generated} of {OperationsIn(document, text)} operations generated");
        foreach (var id in run.Diagnostics.GroupBy(diagnostic => diagnostic.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {id.Key}: {id.Count()}, for example {DiagnosticText.Place(id.First())} {DiagnosticText.Message(id.First())}");
        }
    }

    private static int OperationsIn(string document, string text) =>
        OpenApiReader.Read(document, YamlReader.Read(document, text, [])!, [])!.Paths.Sum(path => path.Operations.Count);
}
