using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>The frame of every generated reader of an object.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonObject
{
    /// <summary>Checks that an object begins here.</summary>
    /// <exception cref="JsonException">Something else does.</exception>
    public static void Start(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonMismatch.Expected("an object", ref reader);
        }
    }

    /// <summary>Goes to the next member: gives its unescaped name and leaves the reader on its value's first token.</summary>
    /// <returns><see langword="false"/> at the end of the object.</returns>
    public static bool TryReadName(scoped ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        if (!reader.Read())
        {
            throw Truncated();
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = JsonText.Unescaped(ref reader);
        return reader.Read() ? true : throw Truncated();
    }

    /// <summary>Whether a name, or a text, is the expected one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool NameIs(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected) => name.SequenceEqual(expected);

    /// <summary>Goes to the end of the value that the reader stands on, on a buffer that may be the first of several too.</summary>
    /// <exception cref="JsonException">The text ends before the value does.</exception>
    public static void PassOver(ref Utf8JsonReader reader)
    {
        if (!reader.TrySkip())
        {
            throw new JsonException("Expected the rest of a value, found the end of the text.");
        }
    }

    /// <summary>The error of an object that lacks required members.</summary>
    /// <param name="typeName">The object.</param>
    /// <param name="seen">A bit for each required member, set where it was there.</param>
    /// <param name="requiredNames">Their names, in the order of the bits.</param>
    public static JsonException Missing(string typeName, ulong seen, params string[] requiredNames)
    {
        var missing = requiredNames.Where((_, bit) => (seen & (1UL << bit)) == 0).Select(name => $"'{name}'").ToList();
        return new JsonException($"{typeName} lacks the required {(missing.Count == 1 ? "member" : "members")} {string.Join(", ", missing)}.").As(ApiDriftKind.MissingMember);
    }

    private static JsonException Truncated() => new("Expected the rest of an object, found the end of the text.");
}
