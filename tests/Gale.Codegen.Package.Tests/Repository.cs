namespace Gale.Codegen.Package.Tests;

internal static class Repository
{
    /// <summary>The folder of the solution, above the folder that the tests run from.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Gale.Codegen.sln"))
            ? folder.FullName
            : Find(folder.Parent ?? throw new InvalidOperationException("Gale.Codegen.sln lies in no folder above the tests."));
}
