namespace Gale.Codegen.CSharp;

/// <summary>Limits with a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Place">Where they stand in the document.</param>
/// <param name="Limits">What is allowed.</param>
internal sealed record NamedLimitsModel(Identifier Name, XmlText Place, LimitsModel Limits)
{
    /// <summary>What is before a limit's name in that of its field.</summary>
    public const string FieldPrefix = "_";

    /// <summary>The field that holds them once they have been needed.</summary>
    public Identifier Field => Name.With(FieldPrefix);
}
