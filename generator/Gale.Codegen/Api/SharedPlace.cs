using Gale.Codegen.OpenApi;

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

    /// <summary>The same of one of several things that a component may be.</summary>
    /// <param name="pointer">The component.</param>
    /// <param name="variant">What that one is called, which may be nothing.</param>
    /// <param name="role">What it is: a response, or an item of one.</param>
    public static IReadOnlyList<string>? NameAt(JsonPointer pointer, string variant, string role) =>
        NameAt(pointer) is null ? null
        : variant.Length == 0 ? Named(pointer.Segment, role)
        : [pointer.Segment, variant, role];

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
