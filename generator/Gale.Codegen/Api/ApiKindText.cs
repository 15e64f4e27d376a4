namespace Gale.Codegen.Api;

/// <summary>What an object of a kind says of itself.</summary>
/// <param name="Member">The discriminator of what it is a kind of.</param>
/// <param name="Text">The text that stands for it; <see langword="null"/> where none or several do.</param>
internal sealed record ApiKindText(string Member, string? Text);
