namespace Gale.Codegen.Selection;

/// <summary>Applies a filter to the operations of one document, and remembers what of the filter fitted any.</summary>
internal sealed class OperationSelection(OperationFilter filter)
{
    private readonly PathPattern[] _included = [.. filter.IncludedPaths.Select(text => new PathPattern(text))];
    private readonly PathPattern[] _excluded = [.. filter.ExcludedPaths.Select(text => new PathPattern(text))];
    private readonly HashSet<(string Setting, string Item)> _used = [];

    /// <summary>The items of the filter that fitted no operation so far, each with the setting it stands in.</summary>
    public IEnumerable<(string Setting, string Item)> Unused => filter.Tags.Select(tag => ("IncludeTags", tag))
        .Concat(filter.IncludedPaths.Select(path => ("IncludePaths", path)))
        .Concat(filter.ExcludedPaths.Select(path => ("ExcludePaths", path)))
        .Where(item => !_used.Contains(item));

    /// <summary>Whether an operation is wanted: it has one of the tags, fits one of the paths, and none of the excluded ones.</summary>
    public bool Keeps(string path, string method, IEnumerable<string> tags)
    {
        // All three are looked at in any case, so that what is said of the filter does not depend on what else it leaves out.
        var ofTags = Any("IncludeTags", filter.Tags.Intersect(tags, StringComparer.Ordinal));
        var included = Any("IncludePaths", _included.Where(pattern => pattern.Fits(method, path)).Select(pattern => pattern.Text));
        var excluded = Any("ExcludePaths", _excluded.Where(pattern => pattern.Fits(method, path)).Select(pattern => pattern.Text));
        return (ofTags || filter.Tags.Count == 0) && (included || _included.Length == 0) && !excluded;
    }

    private bool Any(string setting, IEnumerable<string> items)
    {
        var found = false;
        foreach (var item in items)
        {
            found = true;
            _used.Add((setting, item));
        }

        return found;
    }
}
