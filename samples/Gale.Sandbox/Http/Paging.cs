using System.Globalization;
using System.Text.Json.Nodes;

namespace Gale.Sandbox.Http;

/// <summary>Pages of a list, as Gale v2 cuts them: after the last row of one page begins the next.</summary>
internal static class Paging
{
    /// <summary>Rows of a page: 1 to 100, 10 when the query does not say.</summary>
    public static bool TryReadLimit(ApiRequest request, out int limit)
    {
        limit = 10;
        return request.QueryValue("limit") is not { } text
            || (int.TryParse(text, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= 100);
    }

    /// <summary>
    /// The page that a query asks for, out of all rows that it lets through, the newest first. Null when it wants to
    /// start after a row that is not there.
    /// </summary>
    public static JsonObject? Cut(ApiRequest request, IReadOnlyList<JsonObject> rows)
    {
        var start = 0;
        if (request.QueryValue("starting_after") is { } last)
        {
            start = 1 + rows.TakeWhile(row => (string?)row["id"] != last).Count();
            if (start > rows.Count)
            {
                return null;
            }
        }

        TryReadLimit(request, out var limit);
        var page = rows.Skip(start).Take(limit).ToList();
        var hasMore = start + page.Count < rows.Count;
        return new JsonObject
        {
            ["data"] = new JsonArray([.. page]),
            ["has_more"] = hasMore,
            ["next_cursor"] = hasMore ? page[^1]["id"]!.DeepClone() : null,
        };
    }
}
