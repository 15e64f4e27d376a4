using System.ComponentModel;
using System.Numerics;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Finds out which alternative of a union a value is, by looking ahead: the reader comes by value, that of the caller stays
/// where it is.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonUnion
{
    /// <summary>The text of the member that names the alternative; empty where the object has no such text.</summary>
    public static ReadOnlySpan<byte> Discriminator(Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        while (JsonObject.TryReadName(ref reader, out var member))
        {
            if (JsonObject.NameIs(member, name))
            {
                return reader.TokenType == JsonTokenType.String ? JsonText.Unescaped(ref reader) : default;
            }

            PassOver(ref reader);
        }

        return default;
    }

    /// <summary>
    /// The alternative whose required members are all there; of several the one that has a place for most of what came, then
    /// the one that requires most, then the first.
    /// </summary>
    /// <param name="seen">The bits of the members that came.</param>
    /// <param name="cases">The alternatives, in document order.</param>
    /// <returns>Its index; -1 where every alternative lacks something.</returns>
    public static int Choose(ulong seen, ReadOnlySpan<UnionCase> cases)
    {
        var best = -1;
        for (var index = 0; index < cases.Length; index++)
        {
            if ((seen & cases[index].Required) == cases[index].Required && (best < 0 || IsBetter(cases[index], cases[best], seen)))
            {
                best = index;
            }
        }

        return best;
    }

    /// <summary>Goes to the end of the value that the reader stands on, on a buffer that may be the first of several too.</summary>
    public static void PassOver(ref Utf8JsonReader reader)
    {
        if (!reader.TrySkip())
        {
            throw new JsonException("Expected the rest of a value, found the end of the text.");
        }
    }

    /// <summary>A value that is none of the alternatives, as it came. Null is not one: where it may be, it was looked for before.</summary>
    public static JsonElement ReadUnknown(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? throw JsonMismatch.Expected("a value", ref reader) : ElementJson.Read(ref reader);

    /// <summary>The error of a union that is null where the document has no null.</summary>
    public static JsonException NullToWrite(string typeName) => JsonMismatch.NullToWrite(typeName);

    private static bool IsBetter(UnionCase one, UnionCase other, ulong seen) =>
        (BitOperations.PopCount(seen & one.Known), BitOperations.PopCount(one.Required))
            .CompareTo((BitOperations.PopCount(seen & other.Known), BitOperations.PopCount(other.Required))) > 0;
}
