using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.OpenApi;

/// <summary>A named subschema: a member, or a pattern for members' names.</summary>
/// <param name="Name">The member's name in JSON.</param>
/// <param name="NamePlace">Where the name stands.</param>
/// <param name="Schema">What its value must be.</param>
internal sealed record SchemaProperty(string Name, Place NamePlace, Schema Schema);
