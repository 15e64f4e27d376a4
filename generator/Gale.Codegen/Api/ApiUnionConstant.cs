using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>A member that has one of a few values in one of the objects of a union: with another one it is not that object.</summary>
/// <param name="Member">Its name.</param>
/// <param name="Values">The values.</param>
internal sealed record ApiUnionConstant(string Member, EquatableArray<ApiConstant> Values);
