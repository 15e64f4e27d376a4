namespace Gale.Codegen.Api;

/// <summary>Where the limits of a kind of an object are.</summary>
/// <param name="Text">The text of the discriminator that stands for it.</param>
/// <param name="Key">The key of its limits.</param>
internal sealed record ApiKindLimit(string Text, string Key);
