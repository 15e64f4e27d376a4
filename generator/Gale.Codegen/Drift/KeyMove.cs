namespace Gale.Codegen.Drift;

/// <summary>Something that stood in the baseline and stands in the document under another key: a schema, a member, an operation.</summary>
/// <param name="Was">The key in the baseline.</param>
/// <param name="Now">The key in the document.</param>
/// <param name="IsGuess">Whether it only looks so: of a member that is gone and one that is new nobody says that they are one.</param>
internal sealed record KeyMove(string Was, string Now, bool IsGuess = false);
