namespace Gale.Codegen.Runtime;

/// <summary>
/// The files of the form that the current thread puts together. A form goes through the JSON of its type, and JSON has no place
/// for a file: a number behind a text that nobody can know stands for it.
/// </summary>
internal static class FileScope
{
    private static readonly string _mark = $"{Guid.NewGuid():N}:";

    [ThreadStatic]
    private static List<FilePart>? _files;

    /// <summary>Collects files until the returned value is disposed.</summary>
    internal static Restoration Enter(List<FilePart> files)
    {
        var restoration = new Restoration(_files);
        _files = files;
        return restoration;
    }

    /// <summary>The text that stands for a file; null outside of a form.</summary>
    internal static string? Add(FilePart file)
    {
        if (_files is not { } files)
        {
            return null;
        }

        files.Add(file);
        return _mark + (files.Count - 1);
    }

    /// <summary>The file that a text stands for; null for any other text.</summary>
    internal static FilePart? Find(List<FilePart> files, string text) =>
        text.StartsWith(_mark, StringComparison.Ordinal) && int.TryParse(text.AsSpan(_mark.Length), out var index) && index < files.Count
            ? files[index]
            : null;

    internal readonly ref struct Restoration(List<FilePart>? previous)
    {
        public void Dispose() => _files = previous;
    }
}
