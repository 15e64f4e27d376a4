namespace Gale.Codegen.Runtime;

/// <summary>The value of an operation whose success has no body, for example a 204.</summary>
public readonly record struct NoContent;
