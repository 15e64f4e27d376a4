namespace Gale.Codegen.Drift;

/// <summary>A JSON pointer in a document or in a file that it refers to: <c>/components/schemas/Order</c>, <c>parts/order.yaml#/Order</c>.</summary>
/// <param name="File">The file; empty for the document itself.</param>
/// <param name="Pointer">The pointer, not encoded; empty for the whole of it.</param>
internal readonly record struct FilePointer(string File, string Pointer)
{
    /// <summary>Takes a text apart that somebody has written.</summary>
    public static FilePointer Parse(string text)
    {
        var hash = text.IndexOf('#');
        return hash < 0 ? new FilePointer("", text) : new FilePointer(text.Substring(0, hash), text.Substring(hash + 1));
    }

    /// <summary>
    /// Whether something is what this points at, or is in it. Of a file its last parts are enough. Nothing at all is everything, also
    /// what stands in other files.
    /// </summary>
    public bool Holds(FilePointer other) =>
        (File.Length == 0 && Pointer.Length == 0) || (IsFile(other.File) && IsAtOrIn(other.Pointer));

    private bool IsFile(string path) =>
        path == File || (File.Length > 0 && path.EndsWith("/" + File, StringComparison.Ordinal));

    private bool IsAtOrIn(string pointer) =>
        pointer == Pointer || (pointer.StartsWith(Pointer, StringComparison.Ordinal) && pointer[Pointer.Length] == '/');

    /// <inheritdoc/>
    public override string ToString() => File.Length == 0 ? Pointer : $"{File}#{Pointer}";
}
