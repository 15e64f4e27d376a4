using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>A constant of a member that tells objects apart.</summary>
/// <param name="Factory">The method of the runtime that makes one of its kind.</param>
/// <param name="Value">The text or number as UTF-8; a boolean as it is.</param>
internal sealed record UnionConstantModel(Identifier Factory, Literal Value)
{
    public static UnionConstantModel Of(ApiConstant source) => source.Kind switch
    {
        ApiConstantKind.Boolean => new(Identifier.FromValid("Boolean"), Literal.Boolean(source.Text == "true")),
        ApiConstantKind.Number => new(Identifier.FromValid("Number"), Literal.Utf8(source.Text)),
        _ => new(Identifier.FromValid("Text"), Literal.Utf8(source.Text)),
    };
}
