using System.Text.Json;

namespace Gale.Codegen.Conformance.Suite;

/// <summary>An OpenAPI document of a subject, and what the client of it is called.</summary>
/// <param name="Folder">The folder of the subject.</param>
/// <param name="File">The file, <c>openapi.json</c> or <c>openapi.v1.json</c>.</param>
internal sealed record SubjectDocument(string Folder, string File)
{
    /// <summary>How messages and settings name it.</summary>
    public string Path => $"{Folder}/{System.IO.Path.GetFileName(File)}";

    /// <summary><c>Specs.Parameters.Query</c>; each version of a service has a namespace of its own in it.</summary>
    public string Namespace => string.Join('.', ["Specs", .. Folder.Split('/').Select(PascalCase.Of), .. VersionNames]);

    /// <summary><c>QueryClient</c>, <c>AddedV2Client</c>.</summary>
    public string ClientName => $"{PascalCase.Of(Folder.Split('/')[^1])}{string.Concat(VersionNames)}Client";

    public string Text { get; } = System.IO.File.ReadAllText(File);

    /// <summary>The operations that the document has.</summary>
    public int Operations
    {
        get
        {
            using var document = JsonDocument.Parse(Text);
            return document.RootElement.GetProperty("paths").EnumerateObject().Sum(path => path.Value.EnumerateObject().Count(IsOperation));
        }
    }

    private static bool IsOperation(JsonProperty entry) =>
        entry.Name is "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace" or "query";

    /// <summary><c>V1_0</c> for <c>v1.0</c>, <c>V2021_01_01_preview</c> for a date.</summary>
    private IEnumerable<string> VersionNames =>
        Version.Length == 0 ? [] : ["V" + Version.TrimStart('v').Replace('.', '_').Replace('-', '_')];

    private string Version => System.IO.Path.GetFileNameWithoutExtension(File)["openapi".Length..].TrimStart('.');
}
