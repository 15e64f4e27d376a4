using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gale.Codegen.Benchmarks.Compiling;

/// <summary>A project with one document and a line of code of its own, as the compiler sees it.</summary>
internal sealed class GeneratorProject
{
    /// <summary>A folder that a project could have; only messages show it.</summary>
    public const string Folder = "/src/Shop";

    private static readonly CSharpParseOptions _language = new(LanguageVersion.CSharp12);

    private GeneratorProject(ProjectText? document) => Document = document;

    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "Gale.Codegen.Runtime.dll" or "netstandard.dll"))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>A compilation of one line, which nothing is generated for yet.</summary>
    public static Compilation Empty { get; } = Compile(Line(0));

    /// <summary>The document as it is now; an edit replaces it.</summary>
    public ProjectText? Document { get; set; }

    /// <summary>A project with one document.</summary>
    public static GeneratorProject Of(string path, string text) => new(new ProjectText($"{Folder}/{path}", text));

    /// <summary>A project without any.</summary>
    public static GeneratorProject WithoutDocument() => new((ProjectText?)null);

    /// <summary>Code that differs from what another key left behind.</summary>
    public static SyntaxTree Line(int key) => CSharpSyntaxTree.ParseText(
        FormattableString.Invariant($"class Program {{ static void Main() => System.Console.WriteLine({key}); }}"), _language, "Program.cs");

    public static CSharpCompilation Compile(params IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "Shop", trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release));

    /// <summary>The compiler's driver, before it has run.</summary>
    /// <param name="tracksSteps">Whether it is to say which steps ran.</param>
    public GeneratorDriver Drive(bool tracksSteps = false) => CSharpGeneratorDriver.Create(
        [new GaleGenerator().AsSourceGenerator()],
        Texts,
        _language,
        new ProjectOptions(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));

    private ImmutableArray<AdditionalText> Texts => Document is null
        ? []
        : [
            new ProjectText($"{Folder}/obj/Gale.Codegen.manifest", $"gale-manifest 1\nproject?Path=Shop.csproj\nclient?Path={Path.GetFileName(Document.Path)}&Exists=true&Namespace=Shop.Api&ClientName=ShopClient\n"),
            new ProjectText($"{Folder}/Shop.csproj", "<Project />"),
            Document,
        ];
}
