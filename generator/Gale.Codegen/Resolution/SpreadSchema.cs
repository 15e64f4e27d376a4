using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>A schema whose alternatives were given the members beside them.</summary>
/// <param name="Merged">The schema as the document has it.</param>
/// <param name="Members">What stands beside the alternatives.</param>
internal sealed record SpreadSchema(Schema Merged, Schema Members);
