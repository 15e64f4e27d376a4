using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>The errors of generated enums.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EnumText
{
    /// <summary>A value without a text was to be written.</summary>
    /// <param name="enumName">The enum.</param>
    public static JsonException NotWritable(string enumName) =>
        new($"A value of {enumName} has no text on the wire. Set one that the document names.");

    /// <summary>A text came that the enum, which is only ever sent, does not know.</summary>
    /// <param name="enumName">The enum.</param>
    public static JsonException NotReadable(string enumName) => new($"Expected a value of {enumName}, found a text that is none.");

    /// <summary><c>Unknown</c> was to be written, and the text that it was read from is not at hand.</summary>
    /// <param name="member">Type and member.</param>
    internal static JsonException TextNotAtHand(string member) =>
        new($"{member} is Unknown and the text that it was read from is not at hand. Set a value that the document names, or keep Unmapped.");
}
