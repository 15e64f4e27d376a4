namespace Gale.Codegen.CSharp;

/// <summary>An operation that is gone.</summary>
/// <param name="Method">Its methods.</param>
/// <param name="Reason">What code that uses them is told.</param>
internal sealed record GoneMethodModel(MethodModel Method, Literal Reason);
