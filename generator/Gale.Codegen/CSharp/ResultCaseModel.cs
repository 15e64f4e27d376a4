namespace Gale.Codegen.CSharp;

/// <summary>A kind of success.</summary>
/// <param name="Name">The nested record.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Doc">Its documentation: the statuses that bring it.</param>
internal sealed record ResultCaseModel(Identifier Name, TypeName Type, Doc Doc)
{
    /// <summary>Whether the baseline has not got it.</summary>
    public bool IsNew { get; init; }
}
