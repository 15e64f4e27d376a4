using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>What an object of a kind says of itself.</summary>
/// <param name="Member">A discriminator: of what it is a kind of, or of its own kinds.</param>
/// <param name="Text">The text that it says; <see langword="null"/> where none stands for it.</param>
/// <param name="Others">Texts that stand for it as well.</param>
internal sealed record ApiKindText(string Member, string? Text, EquatableArray<string> Others);
