using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>The texts of a discriminator that stand for an alternative.</summary>
/// <param name="Said">Those that the document says, or its name where it says none.</param>
/// <param name="Implied">Its name beside those of a mapping: it stands for it as well, but is not what a writer of it says.</param>
internal sealed record DiscriminatorTexts(EquatableArray<string> Said, EquatableArray<string> Implied)
{
    public EquatableArray<string> All => Implied.Count == 0 ? Said : [.. Said, .. Implied];

    /// <summary>What one says of itself; <see langword="null"/> where none or several texts could be meant.</summary>
    public string? Only => Said.Count == 1 ? Said[0] : null;
}
