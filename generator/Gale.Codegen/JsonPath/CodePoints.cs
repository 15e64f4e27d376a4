namespace Gale.Codegen.JsonPath;

/// <summary>The characters of a text as JSONPath counts them: an emoji is one, not two.</summary>
internal static class CodePoints
{
    public static IEnumerable<int> Of(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            var isPair = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
            yield return isPair ? char.ConvertToUtf32(text[index], text[++index]) : text[index];
        }
    }
}
