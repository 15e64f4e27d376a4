namespace Gale.Codegen.Conformance.Suite;

/// <summary>The source tree that the program was built from.</summary>
internal static class Repository
{
    public static string Project { get; } = Path.Combine(FindRoot(), "tests", "Gale.Codegen.Conformance");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Gale.Codegen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new SuiteException($"No Gale.Codegen.sln above {AppContext.BaseDirectory}.");
    }
}
