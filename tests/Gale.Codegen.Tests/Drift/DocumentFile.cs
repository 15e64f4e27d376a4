namespace Gale.Codegen.Tests.Drift;

/// <summary>A document with the files that it may refer to, itself among them.</summary>
internal sealed record DocumentFile(string Path, IReadOnlyList<(string Path, string Text)> Files)
{
    /// <summary>One that stands alone.</summary>
    public static DocumentFile Of(string path, string text) => new(path, [(path, text)]);

    /// <summary>One that lies on the disk, beside others.</summary>
    /// <param name="folder">The folder that paths begin in.</param>
    /// <param name="path">The document.</param>
    public static DocumentFile In(string folder, string path) => new(
        path,
        [
            .. Directory.EnumerateFiles(System.IO.Path.Combine(folder, System.IO.Path.GetDirectoryName(path)!), "*", SearchOption.AllDirectories)
                .Where(file => System.IO.Path.GetExtension(file) is ".yaml" or ".yml" or ".json")
                .Order(StringComparer.Ordinal)
                .Select(file => (System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file))),
        ]);
}
