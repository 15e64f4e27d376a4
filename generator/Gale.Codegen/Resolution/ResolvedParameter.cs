using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>A parameter of an operation, its own or its path's.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Parameter">What it says.</param>
/// <param name="Description">What it means; beside a reference to it the words of that place.</param>
internal sealed record ResolvedParameter(string Key, Parameter Parameter, string? Description);
