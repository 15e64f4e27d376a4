using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

/// <summary>Puts texts that the document does not list where the values of an enum are several.</summary>
public static class OpenEnum
{
    /// <summary>A list of an enum's values in which other texts stand as <c>Unknown</c>, and are sent as they are.</summary>
    /// <typeparam name="T">The enum; one that has <c>Unknown</c>.</typeparam>
    /// <param name="items">The items.</param>
    public static IReadOnlyList<T> ListOf<T>(params OpenEnum<T>[] items)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(items);
        var texts = new Dictionary<int, JsonElement>();
        for (var index = 0; index < items.Length; index++)
        {
            if (items[index].Text is { } text)
            {
                texts.Add(index, ElementOf(text));
            }
        }

        return new ValueList<T>([.. items.Select(item => item.Value)], texts.Count == 0 ? null : texts);
    }

    /// <summary>A map to an enum's values in which other texts stand as <c>Unknown</c>, and are sent as they are.</summary>
    /// <typeparam name="T">The enum; one that has <c>Unknown</c>.</typeparam>
    /// <param name="entries">The entries.</param>
    public static IReadOnlyDictionary<string, T> MapOf<T>(IEnumerable<KeyValuePair<string, OpenEnum<T>>> entries)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(entries);
        var (values, texts) = (new Dictionary<string, T>(StringComparer.Ordinal), new Dictionary<string, JsonElement>(StringComparer.Ordinal));
        foreach (var (key, entry) in entries)
        {
            values.Add(key, entry.Value);
            if (entry.Text is { } text)
            {
                texts.Add(key, ElementOf(text));
            }
        }

        return new ValueMap<T>(values, texts.Count == 0 ? null : texts);
    }

    private static JsonElement ElementOf(string text) => JsonConversion.Convert<string, StringJson, JsonElement, ElementJson>(text);
}
