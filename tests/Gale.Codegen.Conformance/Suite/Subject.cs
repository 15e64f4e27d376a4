using System.Text.RegularExpressions;

namespace Gale.Codegen.Conformance.Suite;

/// <summary>A folder of the suite: scenarios about one subject, such as <c>parameters/query</c>.</summary>
/// <param name="Folder">The folder, with slashes.</param>
/// <param name="Scenarios">The names of its scenarios, in the order of the mock server's code.</param>
/// <param name="Documents">Its documents: one, or one for each version of the service.</param>
internal sealed partial record Subject(string Folder, IReadOnlyList<string> Scenarios, IReadOnlyList<SubjectDocument> Documents)
{
    /// <summary>The code that calls its scenarios; the file need not be there.</summary>
    public string ScenarioFile =>
        Path.Combine([Repository.Project, "Scenarios", .. Folder.Split('/').Select(PascalCase.Of)]) + ".cs";

    /// <summary>The same subject with each of its documents alone.</summary>
    public IEnumerable<Subject> OfEachDocument => Documents.Select(document => this with { Documents = [document] });

    /// <summary>All subjects, by folder, with their documents in a version of OpenAPI; scenarios are run with the oldest.</summary>
    public static IReadOnlyList<Subject> In(SuiteFolder suite, string openApi = "3.0.0") =>
    [
        .. Directory.EnumerateFiles(suite.Specs, "mockapi.ts", SearchOption.AllDirectories)
            .Select(file => Read(suite, openApi, file))
            .OrderBy(subject => subject.Folder, StringComparer.Ordinal),
    ];

    private static Subject Read(SuiteFolder suite, string openApi, string mockApi)
    {
        var folder = Path.GetRelativePath(suite.Specs, Path.GetDirectoryName(mockApi)!).Replace('\\', '/');
        var documents = Directory.EnumerateFiles(Path.Combine(suite.DocumentsIn(openApi), folder), "*.json").Order(StringComparer.Ordinal);
        return new Subject(
            folder,
            [.. ScenarioNames().Matches(File.ReadAllText(mockApi)).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal)],
            [.. documents.Select(file => new SubjectDocument(folder, file))]);
    }

    [GeneratedRegex(@"^Scenarios\.(\w+)\s*=", RegexOptions.Multiline)]
    private static partial Regex ScenarioNames();
}
