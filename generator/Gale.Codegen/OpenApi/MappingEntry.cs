using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.OpenApi;

/// <summary>An entry of the mapping of a discriminator (OpenAPI 3.1, 4.8.25).</summary>
/// <param name="Text">The value of the member.</param>
/// <param name="Schema">What it stands for: the name of a schema, or a reference to one.</param>
/// <param name="Place">Where the schema is named.</param>
internal sealed record MappingEntry(string Text, string Schema, Place Place);
