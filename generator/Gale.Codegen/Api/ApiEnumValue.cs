namespace Gale.Codegen.Api;

/// <summary>A value of a vocabulary.</summary>
/// <param name="Text">The text on the wire.</param>
/// <param name="PreferredName">What the document wants it called (<c>x-enum-varnames</c>), if it says so.</param>
/// <param name="Description">What the document says of it (<c>x-enum-descriptions</c>).</param>
internal sealed record ApiEnumValue(string Text, string? PreferredName, string? Description);
