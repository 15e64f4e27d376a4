namespace Gale.Codegen.Api;

/// <summary>A header of a part of a form that always has one value.</summary>
internal sealed record ApiPartHeader(string Name, string Value);
