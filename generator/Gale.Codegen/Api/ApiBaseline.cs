using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>The API as it was when it was last accepted: what code may still lean on.</summary>
/// <param name="Model">The API.</param>
/// <param name="Successors">What is still there, under another key.</param>
internal sealed record ApiBaseline(ApiModel Model, EquatableArray<ApiSuccessor> Successors);
