using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Integers of 32 bits, with the spellings of <see cref="Int64Json"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int32Json : IJsonCodec<int>
{
    /// <inheritdoc/>
    public static int Read(ref Utf8JsonReader reader) =>
        Int64Json.TryRead(ref reader, out var value) && value is >= int.MinValue and <= int.MaxValue
            ? (int)value
            : throw JsonMismatch.NotA("an integer of 32 bits");

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, int value) => writer.WriteNumberValue(value);
}
