namespace Gale.Codegen.Conformance.Suite;

/// <summary>
/// The suite as it is installed under <c>obj</c>, with the documents made of it: brought there once, and again when
/// <c>package.json</c> or the script that makes the documents changed.
/// </summary>
internal sealed class SuiteFolder
{
    private static readonly string[] Sources = ["package.json", "documents.mjs"];

    private SuiteFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>Where the scenarios of the suite lie, a folder of them for each subject.</summary>
    public string Specs => System.IO.Path.Combine(Package, "specs");

    /// <summary>The pictures that scenarios send and receive.</summary>
    public string Assets => System.IO.Path.Combine(Package, "assets");

    private string Package => System.IO.Path.Combine(Path, "node_modules", "@typespec", "http-specs");

    public string DocumentsIn(string openApi) => System.IO.Path.Combine(Path, "documents", openApi);

    /// <exception cref="SuiteException">Node.js, npm or git is missing, or the packages cannot be reached.</exception>
    public static async Task<SuiteFolder> PrepareAsync()
    {
        var folder = new SuiteFolder(System.IO.Path.Combine(Repository.Project, "obj", "suite"));
        if (!folder.IsUpToDate())
        {
            Console.WriteLine("Installing the suite and making its OpenAPI documents …");
            await folder.InstallAsync();
        }

        return folder;
    }

    private string Stamp => System.IO.Path.Combine(Path, "complete");

    private static string Contents => string.Concat(Sources.Select(file => File.ReadAllText(SourceOf(file))));

    private bool IsUpToDate() => File.Exists(Stamp) && File.ReadAllText(Stamp) == Contents;

    private static string SourceOf(string file) => System.IO.Path.Combine(Repository.Project, "Suite", file);

    private async Task InstallAsync()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }

        Directory.CreateDirectory(Path);
        foreach (var file in Sources)
        {
            File.Copy(SourceOf(file), System.IO.Path.Combine(Path, file));
        }

        await Command.RunAsync(Path, "npm", "install", "--no-package-lock", "--no-audit", "--no-fund");
        await Command.RunAsync(Path, "node", "documents.mjs");

        // The mock server asks git for the commit that its scenarios belong to, and does not start without an answer.
        await Command.RunAsync(Path, "git", "init", "--quiet");
        await Command.RunAsync(
            Path, "git", "-c", "user.name=conformance", "-c", "user.email=conformance@localhost", "commit", "--quiet", "--allow-empty", "--message", "None");
        await File.WriteAllTextAsync(Stamp, Contents);
    }
}
