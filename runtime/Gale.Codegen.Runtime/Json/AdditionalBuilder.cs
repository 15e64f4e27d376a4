using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Collects the members of an object that have no property, but a type. Costs nothing until there is one.</summary>
/// <typeparam name="T">Their type.</typeparam>
/// <typeparam name="TCodec">What reads a map of them.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct AdditionalBuilder<T, TCodec>
    where TCodec : struct, IMapCodec<T>
{
    private MapEntries<T>? _entries;

    /// <summary>
    /// Keeps the value that the reader stands on, and leaves the reader on its last token. One that is not of the type is a member
    /// that the document does not know yet, and kept as such. Of a name that comes twice the last value counts.
    /// </summary>
    /// <param name="reader">The reader.</param>
    /// <param name="name">The member's name, unescaped.</param>
    /// <param name="unmapped">Receives what is not of the type.</param>
    public void Add(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref UnmappedBuilder unmapped)
    {
        var key = JsonText.ToName(name);
        var start = reader;
        try
        {
            var value = TCodec.ReadValue(ref reader, out var came);
            (_entries ??= new()).Set(key, value, came);
        }
        catch (JsonException)
        {
            reader = start;
            _entries?.Remove(key);
            unmapped.Add(ref reader, key);
        }
    }

    /// <summary>What was kept; <see langword="null"/> where there was nothing.</summary>
    public readonly IReadOnlyDictionary<string, T>? Build() => ValueMap.OrNull(_entries?.ToMap());
}
