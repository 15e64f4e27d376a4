namespace Gale.Codegen.CSharp;

/// <summary>What is allowed of a kind of an object.</summary>
/// <param name="Text">The text that stands for it.</param>
/// <param name="Limits">The name of its limits.</param>
internal sealed record KindLimitModel(Literal Text, Identifier Limits);
