using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A keyword of a schema, or a field of another object, as it is written.</summary>
internal static class Keyword
{
    /// <summary>Where it stands; the object itself where it is not there.</summary>
    public static Place PlaceOf(OpenApiElement element, string keyword) => EntryOf(element, keyword)?.Key.Place ?? element.Place;

    public static YamlNode? ValueOf(OpenApiElement element, string keyword) => EntryOf(element, keyword)?.Value;

    /// <summary>Whether one of several is there.</summary>
    public static bool IsAnyIn(OpenApiElement element, ISet<string> keywords)
    {
        if (element.Node is YamlMapping mapping)
        {
            for (var index = 0; index < mapping.Entries.Count; index++)
            {
                if (keywords.Contains(mapping.Entries[index].Key.Text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static YamlEntry? EntryOf(OpenApiElement element, string keyword) =>
        element.Node is YamlMapping mapping && mapping.TryGet(keyword, out var entry) ? entry : null;
}
