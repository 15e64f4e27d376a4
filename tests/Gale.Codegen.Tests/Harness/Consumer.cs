using System.Xml.Linq;
using Gale.Codegen.Runtime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gale.Codegen.Tests.Harness;

/// <summary>
/// The strictest consumer there is: nullable types, every warning an error, documentation comments checked. What passes here
/// passes anywhere.
/// </summary>
internal static class Consumer
{
    /// <summary>The framework that the tests run on, and the runtime of the clients.</summary>
    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(ApiClientOptions).Assembly.Location)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>What the package's props keep a warning where all others are errors: oddities of a document.</summary>
    private static readonly IReadOnlyDictionary<string, ReportDiagnostic> StillWarnings = XDocument
        .Load(Path.Combine(Repository.Root, "generator/Gale.Codegen/build/Gale.Codegen.props"))
        .Descendants("GaleDegradations")
        .Single()
        .Value
        .Split(';')
        .ToDictionary(id => id, _ => ReportDiagnostic.Default, StringComparer.Ordinal);

    public static CSharpParseOptions ParseOptions(TestProject project) => new(project.Language, DocumentationMode.Diagnose);

    public static CSharpCompilation Compile(TestProject project) => CSharpCompilation.Create(
        "Shop",
        [CSharpSyntaxTree.ParseText("#pragma warning disable CS1591\n" + project.Code, ParseOptions(project), $"{TestProject.Folder}/Code.cs")],
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            specificDiagnosticOptions: StillWarnings,
            warningLevel: 9999,
            nullableContextOptions: NullableContextOptions.Enable));
}
