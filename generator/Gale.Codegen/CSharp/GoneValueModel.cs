namespace Gale.Codegen.CSharp;

/// <summary>A value of an enum that is gone.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Number">Its number; of an enum of texts one that no value has.</param>
/// <param name="Reason">What code that uses it is told.</param>
internal sealed record GoneValueModel(Identifier Name, Literal Number, Literal Reason);
