using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>The texts of a discriminator that stand for an alternative.</summary>
/// <param name="Said">Those that the document says, or its name where it says none.</param>
/// <param name="Implied">Its name, or what it allows, beside those of a mapping: they stand for it as well, but are not what a writer of it says.</param>
internal sealed record DiscriminatorTexts(EquatableArray<string> Said, EquatableArray<string> Implied)
{
    public EquatableArray<string> All => Implied.Count == 0 ? Said : [.. Said, .. Implied];

    /// <summary>What one says of itself: of several texts the one that the document says first. <see langword="null"/> where there is none.</summary>
    public string? Usual => Said.Count > 0 ? Said[0] : null;
}
