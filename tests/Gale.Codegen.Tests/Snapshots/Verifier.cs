using System.Runtime.CompilerServices;
using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace VerifyXunit;

/// <summary>
/// Compares generated files with the ones kept beside the test: <c>{Class}.{Method}#{hint name}.verified.cs</c>, what came
/// instead as <c>.received.cs</c>. Names, content and calls are those of Verify.SourceGenerators: that package can take this
/// file's place.
/// </summary>
internal static class Verifier
{
    public static SettingsTask Verify(
        GeneratorDriverRunResult target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(target, FolderOf(sourceFile), $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");

    /// <summary>A deterministic build writes <c>/_/</c> for the folder that it was made in.</summary>
    private static string FolderOf(string sourceFile) => Path.GetDirectoryName(
        sourceFile.StartsWith("/_/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, sourceFile[3..]) : sourceFile)!;
}

/// <summary>A comparison that is carried out when it is awaited.</summary>
internal sealed class SettingsTask(GeneratorDriverRunResult target, string folder, string test)
{
    private readonly List<Func<GeneratedSourceResult, bool>> _ignored = [];
    private Func<string, string?> _scrub = line => line;

    /// <summary>Leaves out the generated files that this is true of.</summary>
    public SettingsTask IgnoreGeneratedResult(Func<GeneratedSourceResult, bool> shouldIgnore)
    {
        _ignored.Add(shouldIgnore);
        return this;
    }

    /// <summary>Replaces lines before they are compared, or drops them.</summary>
    public SettingsTask ScrubLinesWithReplace(Func<string, string?> replaceLine)
    {
        _scrub = replaceLine;
        return this;
    }

    public TaskAwaiter GetAwaiter()
    {
        Compare();
        return Task.CompletedTask.GetAwaiter();
    }

    private void Compare()
    {
        var received = Received();
        var verified = SnapshotsOf("verified").ToDictionary(file => file.Name, file => Normalized(File.ReadAllText(file.Path)));
        var changed = received.Where(file => file.Value != verified.GetValueOrDefault(file.Key)).ToList();
        var gone = verified.Keys.Except(received.Keys).ToList();
        WriteReceived(changed);
        Assert.True(changed.Count + gone.Count == 0, Explain([.. changed.Select(file => file.Key)], gone));
    }

    private Dictionary<string, string> Received() => target.Results
        .SelectMany(result => result.GeneratedSources)
        .Where(file => !_ignored.Exists(ignore => ignore(file)))
        .ToDictionary(file => NameOf(file.HintName), file => Scrubbed($"//HintName: {file.HintName}\n{file.SourceText}"));

    private string Scrubbed(string text) => string.Join("\n", Normalized(text).Split('\n').Select(_scrub).Where(line => line is not null));

    /// <summary>What lies there from an earlier run goes.</summary>
    private void WriteReceived(IEnumerable<KeyValuePair<string, string>> changed)
    {
        foreach (var old in SnapshotsOf("received"))
        {
            File.Delete(old.Path);
        }

        foreach (var file in changed)
        {
            File.WriteAllText(PathOf(file.Key, "received"), file.Value);
        }
    }

    private string Explain(IReadOnlyCollection<string> changed, IReadOnlyCollection<string> gone) => string.Join("\n", [
        $"The generated files are not those in {folder}. Compare .received.cs with .verified.cs:",
        .. changed.Select(name => $"  new or different: {name}"),
        .. gone.Select(name => $"  no longer generated: {name}"),
        "To accept all of them, in that folder:",
        $"  for file in '{test}#'*.received.cs; do mv \"$file\" \"${{file%.received.cs}}.verified.cs\"; done",
        .. gone.Select(name => $"  rm '{name}.verified.cs'"),
    ]);

    private string NameOf(string hintName) => $"{test}#{Path.GetFileNameWithoutExtension(hintName)}";

    private string PathOf(string name, string kind) => Path.Combine(folder, $"{name}.{kind}.cs");

    private IEnumerable<(string Name, string Path)> SnapshotsOf(string kind) =>
        Directory.GetFiles(folder, $"{test}#*.{kind}.cs").Select(file => (Path.GetFileName(file)[..^$".{kind}.cs".Length], file));

    /// <summary>A checkout may have changed the line ends.</summary>
    private static string Normalized(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
}
