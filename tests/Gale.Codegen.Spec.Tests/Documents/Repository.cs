namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>The folders that the tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The documents, their recordings, and what is written about them.</summary>
    public static string Spec { get; } = Path.Combine(Root, "spec");

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "Gale.Codegen.sln"))
            ? folder.FullName
            : Find(folder.Parent ?? throw new InvalidOperationException("Gale.Codegen.sln lies in no folder above the tests."));
}
