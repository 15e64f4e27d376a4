using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>A documented answer of an operation.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Status">A status code, a range or <c>default</c>.</param>
/// <param name="Response">What it says.</param>
internal sealed record ResolvedResponse(string Key, string Status, Response Response);
