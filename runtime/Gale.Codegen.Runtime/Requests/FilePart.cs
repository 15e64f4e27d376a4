namespace Gale.Codegen.Runtime;

/// <summary>A file in a form: what is in it, what it is called and what it is. The stream stays the caller's.</summary>
/// <param name="Content">What is sent, from where the stream stands to its end.</param>
/// <param name="FileName">The name that the server is told.</param>
/// <param name="MediaType">The media type that the server is told; null: what the document says, else any bytes.</param>
public sealed record FilePart(Stream Content, string FileName = "file", string? MediaType = null)
{
    /// <summary>Headers of the part beside those that say what it is.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>A stream as a file without a name of its own.</summary>
    public static implicit operator FilePart(Stream content) => new(content);

    /// <summary>Bytes as a file without a name of its own.</summary>
    public static implicit operator FilePart(byte[] content) => new(new MemoryStream(content, writable: false));
}
