namespace Gale.Codegen.Api;

/// <summary>A value of a vocabulary.</summary>
/// <param name="Constant">The value on the wire.</param>
/// <param name="Asked">What the document wants it called, if it says so.</param>
/// <param name="Description">What the document says of it.</param>
/// <param name="IsDeprecated">Whether the document deprecates it.</param>
internal sealed record ApiEnumValue(ApiConstant Constant, ApiAskedName? Asked, string? Description, bool IsDeprecated);
