using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>What stands between the items of a list in one text, as Swagger 2.0 says it by <c>collectionFormat</c>.</summary>
internal static class ListSeparators
{
    /// <summary>Of the lists that are items of a list, the outermost first; empty where that is not said, as since 3.0.</summary>
    public static string InnerOf(Schema list)
    {
        var inner = "";
        for (var item = list.Items; item is { CollectionFormat: { } format }; item = item.Items)
        {
            inner += OfFormat(format);
        }

        return inner;
    }

    /// <summary>Of a list in a header.</summary>
    public static char OfStyle(string? style) => style switch
    {
        "spaceDelimited" => ' ',
        "pipeDelimited" => '|',
        "tabDelimited" => '\t',
        _ => ',',
    };

    private static char OfFormat(string format) => format switch
    {
        "ssv" => ' ',
        "pipes" => '|',
        "tsv" => '\t',
        _ => ',',
    };
}
