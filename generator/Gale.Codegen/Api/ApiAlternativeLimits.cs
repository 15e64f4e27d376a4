using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>What the document allows of one of several alternatives, and what tells it from the others.</summary>
/// <param name="Kinds">What it is in JSON.</param>
/// <param name="Texts">The texts of the discriminator that stand for it.</param>
/// <param name="Required">The members without which an object is another one.</param>
/// <param name="Constants">The members of which it names the values.</param>
/// <param name="Limits">What is allowed; <see langword="null"/>: everything.</param>
internal sealed record ApiAlternativeLimits(
    ApiJsonKinds Kinds, EquatableArray<string> Texts, EquatableArray<string> Required, EquatableArray<ApiUnionConstant> Constants, ApiLimits? Limits)
{
    /// <summary>Whether every value is this one, and none is forbidden.</summary>
    public bool AllowsEverything => this is { Kinds: ApiJsonKinds.All, Texts.Count: 0, Required.Count: 0, Constants.Count: 0, Limits: null };
}
