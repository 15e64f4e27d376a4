using Gale.Codegen.Drift;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Pipeline;

/// <summary>What texts in code may speak of that the documents of a project had and have no more.</summary>
internal sealed class GoneTexts
{
    private readonly IReadOnlyList<(string Document, GonePaths Paths)> _paths;
    private readonly IReadOnlyList<(string Document, GoneWords Words)> _words;

    private readonly HashSet<string> _shapes;
    private readonly HashSet<string> _members;
    private readonly HashSet<string> _values;

    /// <param name="drifts">The documents that have a baseline.</param>
    /// <param name="documents">All documents: what one of them has is not gone.</param>
    public GoneTexts(IEnumerable<ClientDrift> drifts, IReadOnlyList<ResolvedDocument> documents)
    {
        _shapes = new(documents.SelectMany(document => document.Operations).Select(operation => PathShape.Of(operation.Path)), StringComparer.Ordinal);
        _members = new(documents.SelectMany(GoneWords.MembersOf), StringComparer.Ordinal);
        _values = new(documents.SelectMany(GoneWords.ValuesOf), StringComparer.Ordinal);
        var compared = drifts.Where(drift => drift is { Baseline: not null, Resolution.Document: not null }).ToList();
        _paths = [.. compared.Select(drift => (drift.Resolution.Settings.Path, new GonePaths(drift.Baseline!, drift.Resolution.Document!)))];
        _words = [.. compared.Select(drift => (drift.Resolution.Settings.Path, new GoneWords(drift.Baseline!, drift.Resolution.Document!, drift.Moves)))];
    }

    /// <summary>The paths of the document that had this template and has no more.</summary>
    public (string Document, GonePaths Paths)? FindGone(string template) =>
        _shapes.Contains(PathShape.Of(template)) ? null : FirstOf(_paths.Where(one => one.Paths.IsGone(template)));

    /// <summary>The template of a text that is put together: <c>/orders/{}</c> for <c>$"/orders/{id}"</c>.</summary>
    public string? TemplateOf(string shape) => _paths.SelectMany(one => one.Paths.Shapes[shape]).FirstOrDefault();

    /// <summary>The document whose path has lost a method, and the methods that it has.</summary>
    public (string Document, IReadOnlyList<string> Left)? FindWithout(string method, string template) =>
        FirstOf(_paths.Select(one => (one.Document, Left: one.Paths.LeftWithout(method, template))).Where(one => one.Left.Count > 0));

    public (string Document, GoneWords Words)? FindMember(string name) => _members.Contains(name) ? null : FirstOf(_words.Where(one => one.Words.IsMember(name)));

    public (string Document, GoneWords Words)? FindValue(string text) => _values.Contains(text) ? null : FirstOf(_words.Where(one => one.Words.IsValue(text)));

    /// <summary>The document that lists a text which it did not list.</summary>
    public string? FindNewValue(string text) => _words.Where(one => one.Words.IsNewValue(text)).Select(one => one.Document).FirstOrDefault();

    private static T? FirstOf<T>(IEnumerable<T> found)
        where T : struct => found.Select(one => (T?)one).FirstOrDefault();
}
