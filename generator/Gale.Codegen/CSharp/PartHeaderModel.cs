namespace Gale.Codegen.CSharp;

/// <summary>A header of a part of a form that always has one value.</summary>
internal sealed record PartHeaderModel(Literal Name, Literal Value);
