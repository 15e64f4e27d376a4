namespace Gale.Codegen.CSharp;

/// <summary>Limits with a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Place">Where they stand in the document.</param>
/// <param name="Limits">What is allowed.</param>
internal sealed record NamedLimitsModel(Identifier Name, XmlText Place, LimitsModel Limits);
