using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>
/// What inline schemas are called that stand in a component for several operations: after the key of that, whichever operation refers to
/// it first (<c>NotFoundResponse</c> in <c>components/responses/NotFound</c>).
/// </summary>
internal static class SharedPlace
{
    /// <summary>The name of what stands at a place, with the names of the members on the way to it; <see langword="null"/> where that is in no such component.</summary>
    public static IReadOnlyList<string>? NameAt(JsonPointer pointer)
    {
        var steps = pointer.Segments;

        // Swagger 2.0 has them at its root.
        var kind = steps.Count > 0 && steps[0] == "components" ? 1 : 0;
        if (steps.Count < kind + 2 || RoleOf(steps[kind]) is not { } role)
        {
            return null;
        }

        return [.. Named(steps[kind + 1], role), .. steps.Skip(kind + 3).Where((_, index) => steps[kind + 2 + index] == "properties")];
    }

    /// <summary>Whether a schema is written in what its name begins with: a member that an <c>allOf</c> adds may be of another component.</summary>
    public static bool IsIn(string word, JsonPointer place, SchemaTable schemas) =>
        OwnerOf(place) is not { } key || key == word || schemas.Named(key) is not { } owner || owner.Pointer.Document != place.Document || (AskedNames.OfType(owner) is { IsWord: true } asked && asked.Text == word);

    /// <summary>The component schema of which a schema is a member, or in one; not that of lists, which add none.</summary>
    private static string? OwnerOf(JsonPointer place)
    {
        var steps = place.Segments;
        var kind = steps.Count > 0 && steps[0] == "components" ? 1 : 0;
        return steps.Count > kind + 2 && steps[kind] is "schemas" or "definitions" && steps[kind + 2] is "properties" or "allOf" ? steps[kind + 1] : null;
    }

    /// <summary>The same of a parameter, a body or an answer, which a file may also hold under any key, or alone.</summary>
    /// <param name="pointer">Where it is written.</param>
    /// <param name="variant">What one of several things that it may be is called, which may be nothing.</param>
    /// <param name="role">What it is: a response, or an item of one.</param>
    public static IReadOnlyList<string>? NameAt(JsonPointer pointer, string variant, string role) => KeyAt(pointer) switch
    {
        null => null,
        var key when variant.Length == 0 => Named(key, role),
        var key => [key, variant, role],
    };

    /// <summary>What begins the name of a parameter's inline schema: what all operations of a path have is called after that, whichever of them is first.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="operation">An operation that has it.</param>
    /// <param name="word">What that operation's own are called after.</param>
    public static string WordFor(Parameter parameter, ResolvedOperation operation, string word) =>
        operation.Operation.Pointer.Parent is { } path && parameter.Pointer.Parent?.Parent?.Key == path.Key ? Before(parameter.Name, operation.Path) : word;

    /// <summary>The path; where it ends with the parameter, that is said but once.</summary>
    private static string Before(string parameter, string path) =>
        path.EndsWith($"{{{parameter}}}", StringComparison.Ordinal) ? path.Substring(0, path.Length - parameter.Length - 2) : path;

    private static string? KeyAt(JsonPointer pointer) =>
        NameAt(pointer) is not null ? pointer.Segment
        : pointer.Parent is null ? SchemaNames.FileName(pointer.Document)
        : IsOfOperation(pointer) ? null
        : pointer.Segment;

    /// <summary>In a file that holds paths or operations only, what belongs to one has no name, but a number or a status.</summary>
    private static bool IsOfOperation(JsonPointer pointer) =>
        pointer.Segment is "requestBody" or "default" || char.IsDigit(pointer.Segment.FirstOrDefault()) || pointer.Segments.Any(step => step is "paths" or "webhooks" or "callbacks" or "pathItems");

    /// <summary>Who calls a component <c>NotFoundResponse</c> has said it. Its name is put together all the same: a schema called so goes before.</summary>
    private static IReadOnlyList<string> Named(string key, string role) =>
        key.Length > role.Length && key.EndsWith(role, StringComparison.OrdinalIgnoreCase)
            ? [key.Substring(0, key.Length - role.Length), key.Substring(key.Length - role.Length)]
            : [key, role];

    private static string? RoleOf(string kind) => kind switch
    {
        "responses" => "response",
        "requestBodies" => "request",
        "parameters" => "parameter",
        "headers" => "header",
        _ => null,
    };
}
