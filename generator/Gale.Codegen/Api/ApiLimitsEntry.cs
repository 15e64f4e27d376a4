using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>Limits with a key of their own: those of a parameter, of a body, of a type, or of what several places refer to.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="NameParts">What it is called.</param>
/// <param name="Limits">What is allowed.</param>
internal sealed record ApiLimitsEntry(string Key, EquatableArray<string> NameParts, ApiLimits Limits);
