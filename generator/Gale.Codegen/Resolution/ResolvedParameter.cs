using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>A parameter of an operation, its own or its path's.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Parameter">What it says.</param>
internal sealed record ResolvedParameter(string Key, Parameter Parameter);
