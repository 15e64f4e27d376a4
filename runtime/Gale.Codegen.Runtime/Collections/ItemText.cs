using System.Globalization;
using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>Items of collections as <c>ToString</c> shows them, on every machine alike.</summary>
internal static class ItemText
{
    public static string? Of<T>(T item) =>
        item is JsonElement element ? Of(element) : Convert.ToString(item, CultureInfo.InvariantCulture);

    /// <summary>A server may send half of a surrogate pair, and a log line must not fail over it.</summary>
    private static string Of(JsonElement element)
    {
        try
        {
            return element.ToString();
        }
        catch (InvalidOperationException)
        {
            return element.GetRawText();
        }
    }
}
