using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>One alternative of a union.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Name">What it is called: the schema's name or title, else a word for its kind.</param>
/// <param name="Type">What it is.</param>
/// <param name="Texts">The texts of the union's discriminator that stand for it; none where that cannot tell it.</param>
/// <param name="Required">The members that it requires.</param>
/// <param name="Constants">The members of which it names the values.</param>
/// <param name="IsSecret">Whether its value must not be printed.</param>
/// <param name="Description">The document's description.</param>
internal sealed record ApiUnionCase(
    string Key,
    string Name,
    ApiTypeUse Type,
    EquatableArray<string> Texts,
    EquatableArray<string> Required,
    EquatableArray<ApiUnionConstant> Constants,
    bool IsSecret,
    string? Description)
{
    /// <summary>What it is in a form, where that is not what it is in JSON.</summary>
    public ApiTypeUse? InForm { get; init; }

    /// <summary>Whether the document has no name for it.</summary>
    public bool IsNameless { get; init; }

    /// <summary>The name that the document asks for.</summary>
    public ApiAskedName? Asked { get; init; }
}
