using Gale.Codegen.Tests.Harness;
using Xunit.Abstractions;
using YamlDotNet.RepresentationModel;

namespace Gale.Codegen.Tests.Corpus;

/// <summary>
/// Documents of public APIs: whatever they contain, the client compiles and has every operation. They are large and belong to others, so they are not
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

    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_client_of_a_public_API_has_every_operation_and_compiles_without_a_warning(string document)
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
        Report(document, run);
        Assert.Equal(OperationsIn(text), [.. run.Operations().Order(StringComparer.Ordinal)]);
    }

    /// <summary>The smaller ones: what is tried has nothing to do with size.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void A_client_of_a_public_API_that_validates_can_check_all_its_limits(string document)
    {
        if (document == NoDocuments || new FileInfo(Path.Combine(Folder, document)).Length > 400_000)
        {
            output.WriteLine($"Not tried: {document}");
            return;
        }

        var run = new TestProject().With(new GaleSpec(document) { Validation = "true" }, File.ReadAllText(Path.Combine(Folder, document))).Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id is "GALE1261" or "GALE1262");
        run.Compile();
    }

    private void Report(string document, GeneratorRun run)
    {
        output.WriteLine($"{document}: {run.Operations().Count()} operations");
        foreach (var id in run.Diagnostics.GroupBy(diagnostic => diagnostic.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {id.Key}: {id.Count()}, for example {DiagnosticText.Place(id.First())} {DiagnosticText.Message(id.First())}");
        }
    }

    /// <summary>Method and path of every operation, as a reader finds them that is not ours.</summary>
    private static IReadOnlyList<string> OperationsIn(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var paths = (YamlMappingNode)((YamlMappingNode)stream.Documents[0].RootNode).Children["paths"];
        return
        [
            .. (from path in paths
                from field in (YamlMappingNode)path.Value
                where Methods.Contains(((YamlScalarNode)field.Key).Value)
                select $"{((YamlScalarNode)field.Key).Value!.ToUpperInvariant()} {((YamlScalarNode)path.Key).Value}").Order(StringComparer.Ordinal),
        ];
    }
}
