using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Collects what a generated reader has no property for. Costs nothing until there is something.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct UnmappedBuilder
{
    private List<KeyValuePair<string, JsonElement>>? _members;

    /// <summary>Keeps the value that the reader stands on, and leaves the reader on its last token. Of a name that comes twice the last value counts.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="name">The member's name, unescaped.</param>
    public void Add(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name)
    {
        DriftNotes.Add(ApiDriftKind.UnknownMember, ref reader);
        Add(ref reader, JsonText.ToName(name));
    }

    /// <summary>The same of a member that the document expects, if not by name.</summary>
    public void Keep(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name) => Add(ref reader, JsonText.ToName(name));

    /// <inheritdoc cref="Add(ref Utf8JsonReader, ReadOnlySpan{byte})"/>
    public void Add(ref Utf8JsonReader reader, string name)
    {
        var value = ElementJson.Read(ref reader);
        (_members ??= []).Add(new(name, value));
    }

    /// <summary>Reads the value of a member, and keeps what came where the value is less than that.</summary>
    public T Read<T, TCodec>(ref Utf8JsonReader reader, string name)
        where T : struct
        where TCodec : struct, IPartialCodec<T>
    {
        var value = TCodec.Read(ref reader);
        if (!TCodec.IsWhole(ref reader, value))
        {
            NoteValue<T>(ref reader);
            Add(ref reader, name);
        }

        return value;
    }

    /// <summary>Keeps a null that came for a member that may be absent but not null.</summary>
    /// <returns>Whether it was a null.</returns>
    public bool TookNull(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        DriftNotes.Add(ApiDriftKind.NullValue, ref reader);
        Add(ref reader, name);
        return true;
    }

    /// <summary>A text that an enum does not list is drift; a number with more digits than its type has is none.</summary>
    internal static void NoteValue<T>(ref Utf8JsonReader reader)
    {
        if (typeof(T).IsEnum)
        {
            DriftNotes.Add(ApiDriftKind.UnknownValue, ref reader);
        }
    }

    /// <summary>What was kept; <see langword="null"/> where there was nothing.</summary>
    public readonly UnmappedMembers? Build() => _members is null ? null : UnmappedMembers.Read(_members);
}
