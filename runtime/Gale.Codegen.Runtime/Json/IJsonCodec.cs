using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Reads and writes one type as JSON. Both are static, so that codecs nest as type arguments (a list of orders is
/// <c>ListJson&lt;Order, OrderJson&gt;</c>) and every call is direct: nothing is looked up at run time.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
public interface IJsonCodec<T>
{
    /// <summary>Reads a value. The reader stands on its first token and is left on its last.</summary>
    /// <exception cref="JsonException">The value is not what the document describes.</exception>
    static abstract T Read(ref Utf8JsonReader reader);

    /// <summary>Writes a value.</summary>
    /// <exception cref="JsonException">The value has no JSON form, such as an enum's <c>Unknown</c> without its text.</exception>
    static abstract void Write(JsonOutput writer, T value);
}
