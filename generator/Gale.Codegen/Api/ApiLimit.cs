namespace Gale.Codegen.Api;

/// <summary>A limit that a client can hold a value against.</summary>
/// <param name="Kind">The keyword; an exclusive bound is one whichever way the document says it.</param>
/// <param name="Value">The number as JSON has it, or the pattern; <c>true</c> for what is either said or not.</param>
internal sealed record ApiLimit(ApiLimitKind Kind, string Value);
