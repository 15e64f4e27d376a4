using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>A file, which a form can hold and JSON cannot.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FilePartJson : IJsonCodec<FilePart>
{
    /// <inheritdoc/>
    public static FilePart Read(ref Utf8JsonReader reader) => throw new JsonException("A file is not read from JSON.");

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, FilePart value) => writer.WriteStringValue(
        FileScope.Add(value ?? throw JsonMismatch.NullToWrite("a file")) ?? throw new JsonException("A file is sent in a form, not as JSON."));
}
