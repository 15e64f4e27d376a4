using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Reads and writes values that may be less than what came: an enum whose document does not know a text, a number with more
/// digits than its type has. Then what came travels with the container of the value, and is written back in its place.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPartialCodec<T> : IJsonCodec<T>
    where T : struct
{
    /// <summary>Whether a value is all that came.</summary>
    /// <param name="reader">Stands where the value was read.</param>
    /// <param name="value">What was read.</param>
    static abstract bool IsWhole(ref Utf8JsonReader reader, T value);
}
