using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// A codec of maps that can take their values one by one, where they stand among other members of an object.
/// </summary>
/// <typeparam name="T">The values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMapCodec<T> : IJsonCodec<IReadOnlyDictionary<string, T>>
{
    /// <summary>Reads a value.</summary>
    /// <param name="reader">Stands on the value's first token, then on its last.</param>
    /// <param name="came">What came, where the value is less than that.</param>
    static abstract T ReadValue(ref Utf8JsonReader reader, out JsonElement? came);

    /// <summary>Writes a value.</summary>
    static abstract void WriteValue(JsonOutput writer, T value);
}
