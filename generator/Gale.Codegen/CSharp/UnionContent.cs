namespace Gale.Codegen.CSharp;

/// <summary>What a union may hold.</summary>
/// <param name="Tokens">What its values begin with in JSON.</param>
/// <param name="Names">The members of its objects.</param>
/// <param name="IsComplete">Whether it has been looked into.</param>
internal sealed record UnionContent(JsonTokens Tokens, IReadOnlyList<string> Names, bool IsComplete)
{
    public static readonly UnionContent None = new(JsonTokens.None, [], IsComplete: false);
}
