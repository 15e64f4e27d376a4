namespace Gale.Codegen.Api;

/// <summary>What has taken the place of something: a type, a member, an operation.</summary>
/// <param name="Was">The key that it had.</param>
/// <param name="Now">The key of what has its place.</param>
/// <param name="IsGuess">Whether it only looks so.</param>
internal sealed record ApiSuccessor(string Was, string Now, bool IsGuess);
