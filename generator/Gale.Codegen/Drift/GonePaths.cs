using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>The paths that an API had and has no more, and those of which only some methods are left.</summary>
internal sealed class GonePaths
{
    private readonly ILookup<string, ResolvedOperation> _was;
    private readonly ILookup<string, ResolvedOperation> _now;

    public GonePaths(ResolvedDocument was, ResolvedDocument now)
    {
        _was = was.Operations.ToLookup(operation => operation.Path, StringComparer.Ordinal);
        _now = now.Operations.ToLookup(operation => PathShape.Of(operation.Path), StringComparer.Ordinal);
        Shapes = was.Operations.Select(operation => operation.Path).Distinct().ToLookup(PathShape.Of, StringComparer.Ordinal);
    }

    /// <summary>The templates by what they are apart from their parameters' names.</summary>
    public ILookup<string, string> Shapes { get; }

    /// <summary>Whether the API had this path and has none like it.</summary>
    public bool IsGone(string template) => _was.Contains(template) && !_now.Contains(PathShape.Of(template));

    /// <summary>The same path of another version of the API; <see langword="null"/> where there is none.</summary>
    public string? OfOtherVersion(string template) =>
        Templates.FirstOrDefault(other => PathShape.OfAnyVersion(template) == PathShape.OfAnyVersion(other) && other != template);

    /// <summary>The path that is written most like it; <see langword="null"/> where none is.</summary>
    public string? Nearest(string template)
    {
        var nearest = Templates
            .Select(other => (Path: other, Distance: NameDistance.Between(template, other) * 100 / Math.Max(template.Length, other.Length)))
            .OrderBy(one => one.Distance)
            .ThenBy(one => one.Path, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Path is not null && nearest.Distance <= 50 ? nearest.Path : null;
    }

    /// <summary>The methods that are left of a path which has lost this one; empty where it has it, never had it, or has none.</summary>
    public IReadOnlyList<string> LeftWithout(string method, string template) =>
        _was[template].Any(operation => IsOf(operation, method)) && !_now[PathShape.Of(template)].Any(operation => IsOf(operation, method))
            ? [.. _now[PathShape.Of(template)].Select(operation => operation.Operation.Method.ToUpperInvariant())]
            : [];

    private IEnumerable<string> Templates => _now.SelectMany(same => same).Select(operation => operation.Path).Distinct();

    private static bool IsOf(ResolvedOperation operation, string method) => string.Equals(operation.Operation.Method, method, StringComparison.OrdinalIgnoreCase);
}
