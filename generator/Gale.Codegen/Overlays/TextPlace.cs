using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Overlays;

/// <summary>The place of a character inside a text of a document.</summary>
internal static class TextPlace
{
    /// <summary>The character itself where the text is written out on one line; otherwise where the text begins.</summary>
    public static Place Of(YamlScalar text, int offset)
    {
        var range = text.Place.Range;
        var quotes = range.End - range.Start - text.Text.Length;
        if (range.StartLine != range.EndLine || quotes is not (0 or 2))
        {
            return text.Place;
        }

        var shift = offset + (quotes / 2);
        return new Place(text.Place.Path, new TextRange(
            range.Start + shift, range.Start + shift + 1, range.StartLine, range.StartColumn + shift, range.StartLine, range.StartColumn + shift + 1));
    }
}
