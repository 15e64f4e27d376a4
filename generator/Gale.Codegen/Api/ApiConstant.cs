namespace Gale.Codegen.Api;

/// <summary>A text, a number or a boolean that the document names.</summary>
/// <param name="Kind">Which of them: a text, a number or a boolean.</param>
/// <param name="Text">The text, the number as JSON has it, or <c>true</c> and <c>false</c>.</param>
internal sealed record ApiConstant(ApiConstantKind Kind, string Text);
