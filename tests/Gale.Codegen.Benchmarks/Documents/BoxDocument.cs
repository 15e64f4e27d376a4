namespace Gale.Codegen.Benchmarks.Documents;

/// <summary>A public document of 1.8 MB that is not in this repository.</summary>
internal static class BoxDocument
{
    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "..", "shared", "specs", "box.json");

    public static bool IsThere => File.Exists(Path);

    public static string Read() => File.ReadAllText(Path);
}
