using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Drift;

/// <summary>Something in which an API differs from what it was, at one place, whatever number of operations it reaches.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Schema">Of a schema: what differs.</param>
/// <param name="Travel">Where it travels.</param>
/// <param name="Subject">What it is about, in the document's words: a member's way, a parameter, a status.</param>
/// <param name="Before">How it was; empty for what is new.</param>
/// <param name="After">How it is; empty for what is gone.</param>
/// <param name="Was">Where it stood; <see langword="null"/> for what is new.</param>
/// <param name="At">Where it stands, or what is left around it.</param>
/// <param name="Operations">The operations that it reaches, in document order: method and path.</param>
internal sealed record ApiChange(
    ApiChangeKind Kind,
    SchemaChange? Schema,
    Travel Travel,
    string Subject,
    string Before,
    string After,
    Place? Was,
    Place At,
    IReadOnlyList<string> Operations)
{
    /// <summary>Whether a call or an answer that was right may be wrong now.</summary>
    public required bool IsBreaking { get; init; }

    /// <summary>The schema that it is about, or that has the member: its semantic key. Empty where it is about none.</summary>
    public string SchemaKey { get; init; } = "";

    /// <summary>The names that are given to such a change, finest first: <c>response-property-enum-value-added</c>.</summary>
    public required IReadOnlyList<string> Checks { get; init; }
}
