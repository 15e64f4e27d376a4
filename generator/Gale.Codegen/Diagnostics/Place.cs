namespace Gale.Codegen.Diagnostics;

/// <summary>Where something stands: a file and a stretch of its text. Serves messages, never models.</summary>
/// <param name="Path">The file, relative to the project's directory, with <c>/</c> between its parts.</param>
/// <param name="Range">The stretch.</param>
internal sealed record Place(string Path, TextRange Range)
{
    /// <summary>As compilers print it: <c>spec/pets.yaml(12,5)</c>, counted from one.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({Range.StartLine + 1},{Range.StartColumn + 1})");

    /// <summary>The first character of a file, for what is wrong with the file as a whole.</summary>
    public static Place StartOf(string path) => new(path, default);
}
