using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>What an address without its fragment leads to: a file, or a schema in it that has an <c>$id</c>.</summary>
/// <param name="Document">The file.</param>
/// <param name="Pointer">The way to the schema; the root for the file as a whole.</param>
internal sealed record SchemaResource(SourceDocument Document, JsonPointer Pointer);
