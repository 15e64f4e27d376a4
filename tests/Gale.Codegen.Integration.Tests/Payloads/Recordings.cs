namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>Every documented body of every document, as the project has them in its output.</summary>
internal static class Recordings
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "payloads");

    public static IReadOnlyList<Recording> All { get; } =
        [.. Directory.GetDirectories(s_folder).Order(StringComparer.Ordinal).SelectMany(ReadDocument)];

    public static Recording Named(string name) =>
        All.SingleOrDefault(recording => recording.Name == name)
        ?? throw new ArgumentException($"There is no recording {name}.", nameof(name));

    public static TheoryData<string> NamesWhere(Func<Recording, bool> condition) =>
        [.. from recording in All where condition(recording) select recording.Name];

    /// <summary>The recordings in a folder, with what the file beside it excuses them for.</summary>
    public static IEnumerable<Recording> ReadDocument(string folder)
    {
        var excuses = ReadExcuses($"{folder}.exceptions.json");
        return from path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
               let file = Path.GetFileName(path)
               select new Recording(
                   Path.GetFileName(folder),
                   file,
                   File.ReadAllText(path),
                   [.. excuses.Where(excuse => excuse.Recording == file)]);
    }

    private static IReadOnlyList<Excuse> ReadExcuses(string path) =>
        File.Exists(path) ? Excuse.ReadAll(File.ReadAllText(path)) : [];
}
