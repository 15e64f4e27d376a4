using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>A documented answer of an operation.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Status">A status code, a range or <c>default</c>.</param>
/// <param name="Response">What it says.</param>
/// <param name="Headers">Its headers, in document order.</param>
/// <param name="Description">What it means; beside a reference to it the words of that place.</param>
internal sealed record ResolvedResponse(string Key, string Status, Response Response, IReadOnlyList<ResolvedHeader> Headers, string? Description);
