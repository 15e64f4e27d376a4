using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>The files that a document and its baseline both refer to: of those only one state is there, and nothing that moved in them is found.</summary>
internal static class SharedParts
{
    public static IReadOnlyList<string> Of(ResolvedDocument was, ResolvedDocument now)
    {
        var current = new HashSet<string>(FilesOf(now), StringComparer.Ordinal);
        return [.. FilesOf(was).Where(current.Contains).Distinct().OrderBy(file => file, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> FilesOf(ResolvedDocument document) =>
        document.Schemas.Declared.Select(schema => schema.Schema.Pointer.Document)
            .Concat(document.Operations.Concat(document.Webhooks).SelectMany(FilesOf))
            .Where(file => file != document.Document.Path);

    private static IEnumerable<string> FilesOf(ResolvedOperation operation) =>
    [
        operation.Operation.Pointer.Document,
        .. operation.Parameters.Select(parameter => parameter.Parameter.Pointer.Document),
        .. operation.Responses.Select(response => response.Response.Pointer.Document),
        .. operation.Body is { } body ? [body.Pointer.Document] : Array.Empty<string>(),
    ];
}
