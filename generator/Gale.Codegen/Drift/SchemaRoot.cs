namespace Gale.Codegen.Drift;

/// <summary>A schema that stands by itself: a body, a parameter, a header.</summary>
/// <param name="Pair">What it is.</param>
/// <param name="Changes">In what its use differs.</param>
internal sealed record SchemaRoot(SchemaPair Pair, IReadOnlyList<SchemaChange> Changes);
