using System.Reflection;
using System.Runtime.Loader;
using Gale.Codegen.Conformance.Suite;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gale.Codegen.Conformance.Clients;

/// <summary>The clients of a subject's documents, generated, and compiled together with the scenarios that call them.</summary>
internal sealed class SubjectClients
{
    /// <summary>A folder that a project could have; only messages show it.</summary>
    private const string Folder = "/specs";

    private const string ProjectFile = "Specs.csproj";

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => !Path.GetFileName(file).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>The SDK switches these off: an assembly was built for an older version of another.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> OffInEveryProject = new(StringComparer.Ordinal)
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private readonly Compilation _compilation;

    private SubjectClients(Compilation compilation, IReadOnlyList<DocumentMessage> messages) => (_compilation, DocumentMessages) = (compilation, messages);

    /// <summary>What the generator says about the documents.</summary>
    public IReadOnlyList<DocumentMessage> DocumentMessages { get; }

    /// <summary>The generated code, for whoever writes scenarios: file name and text.</summary>
    public IEnumerable<(string Name, string Text)> Sources => _compilation.SyntaxTrees
        .Where(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
        .Select(tree => (Path.GetFileName(tree.FilePath), tree.ToString()));

    /// <summary>How many calls there are: one for each operation, more where it has bodies of several kinds.</summary>
    public int Calls => _compilation.SyntaxTrees
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
        .Count(method => method.Parent is InterfaceDeclarationSyntax && method.Identifier.Text.EndsWith("WithResponseAsync", StringComparison.Ordinal));

    public static SubjectClients Of(Subject subject, params ScenarioCode[] code)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new GaleGenerator().AsSourceGenerator()],
            [
                new GeneratorText($"{Folder}/obj/Gale.Codegen.manifest", ManifestOf(subject)),
                new GeneratorText($"{Folder}/{ProjectFile}", "<Project />"),
                .. subject.Documents.Select(document => new GeneratorText($"{Folder}/{document.Path}", document.Text)),
            ],
            Language,
            new GeneratorOptions(Folder));
        driver.RunGeneratorsAndUpdateCompilation(Consumer(code), out var compilation, out var diagnostics);
        return new SubjectClients(compilation, [.. diagnostics.Select(DocumentMessage.Of)]);
    }

    /// <summary>The code, ready to run, or what the generator and the compiler say about it; they must say nothing.</summary>
    public Assembly? Compile(out IReadOnlyList<string> complaints)
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        var result = _compilation.Emit(image, xmlDocumentationStream: documentation);
        complaints =
        [
            .. DocumentMessages.Where(message => message.IsError).Select(message => message.Text),
            .. result.Diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden).Select(diagnostic => diagnostic.ToString()),
        ];
        image.Position = 0;
        return complaints.Count == 0 ? AssemblyLoadContext.Default.LoadFromStream(image) : null;
    }

    /// <summary>The strictest consumer: every warning is an error.</summary>
    private static CSharpCompilation Consumer(ScenarioCode[] code) => CSharpCompilation.Create(
        $"Specs-{Guid.NewGuid():N}",
        [
            // CS1591: scenarios are code that calls, nobody reads their documentation.
            .. code.Select(file => CSharpSyntaxTree.ParseText("#pragma warning disable CS1591\n#line 1\n" + file.Text, Language, file.Path)),
            .. code.Length == 0 ? Array.Empty<SyntaxTree>() : [CSharpSyntaxTree.ParseText(Usings, Language)],
        ],
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            specificDiagnosticOptions: OffInEveryProject,
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>What the SDK's implicit usings would bring, and what the scenarios check with.</summary>
    private const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading.Tasks;
        global using Gale.Codegen.Runtime;
        global using Xunit;
        """;

    private static string ManifestOf(Subject subject) => string.Concat(
        ["gale-manifest 1\n", $"project?Path={ProjectFile}\n", .. subject.Documents.Select(LineOf)]);

    private static string LineOf(SubjectDocument document) =>
        $"client?Path={Uri.EscapeDataString(document.Path)}&Exists=true&Namespace={document.Namespace}&ClientName={document.ClientName}\n";
}
