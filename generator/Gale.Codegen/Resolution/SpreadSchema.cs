using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>A schema whose alternatives were given the members beside them.</summary>
/// <param name="Merged">The schema as the document has it.</param>
/// <param name="Members">What stands beside the alternatives.</param>
/// <param name="Choice">What is left of it: the choice among them.</param>
internal sealed record SpreadSchema(Schema Merged, Schema Members, Schema Choice);
