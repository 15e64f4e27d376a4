namespace Gale.Codegen.JsonPath;

/// <summary>
/// Counts what queries look at: a few of them, nested, look at every value of a document once for every other. Counted and
/// not timed, so that a query that passes on one machine passes on all.
/// </summary>
internal sealed class JsonPathWork(long limit)
{
    private long _left = limit;

    /// <summary>Counts some values or characters.</summary>
    /// <exception cref="JsonPathException">It was too much.</exception>
    public void Count(int steps = 1)
    {
        _left -= steps;
        if (_left < 0)
        {
            throw new JsonPathException("it looks at more values than an overlay may; make it more specific, above all where it has '..'", 0);
        }
    }
}
