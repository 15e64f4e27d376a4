using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>A schema with its references followed and its <c>allOf</c> merged.</summary>
/// <param name="Key">The semantic key of the place it stands at: two uses of one component have one key.</param>
/// <param name="ComponentName">Its name among the components; <see langword="null"/> for an inline one.</param>
/// <param name="Schema">What it says: no <c>$ref</c>, no <c>allOf</c>; its subschemas are still as written.</param>
/// <param name="Parts">What its <c>allOf</c> adds up, in its order.</param>
internal sealed record ResolvedSchema(string Key, string? ComponentName, Schema Schema, IReadOnlyList<ResolvedSchema> Parts);
