using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Enums whose values are not all texts: a table of what they are in JSON, in the order of the enum's numbers, the first of which
/// is 1.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EnumConstants
{
    /// <summary>The number of the value that the reader stands on; 0 where it is none that the document names.</summary>
    /// <exception cref="JsonException">It is null, a list or an object.</exception>
    public static int Find(ref Utf8JsonReader reader, UnionConstant[] constants) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False
            ? Math.Max(0, JsonUnion.ConstantAt(ref reader, constants))
            : throw JsonMismatch.Expected("a string, a number or a boolean", ref reader);

    /// <summary>The same for an enum that is only ever sent.</summary>
    /// <exception cref="JsonException">It is none that the document names.</exception>
    public static int Require(ref Utf8JsonReader reader, UnionConstant[] constants, string enumName) =>
        Find(ref reader, constants) is > 0 and var number ? number : throw EnumText.NotReadable(enumName);

    /// <summary>Writes the value with this number.</summary>
    /// <exception cref="JsonException">There is none: it is <c>Unknown</c>, or no value of the enum.</exception>
    public static void Write(JsonOutput writer, UnionConstant[] constants, int number, string enumName)
    {
        if (number < 1 || number > constants.Length)
        {
            throw EnumText.NotWritable(enumName);
        }

        constants[number - 1].WriteTo(writer);
    }
}
