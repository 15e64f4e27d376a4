namespace Gale.Codegen.CSharp;

/// <summary>A type of the document as it is declared in C#.</summary>
/// <param name="Name">The type's name.</param>
/// <param name="Codec">The name of the struct that reads and writes it as JSON.</param>
/// <param name="Type">The type as others refer to it.</param>
/// <param name="IsPublic">Whether it is public; else internal.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">Why it should no longer be used.</param>
internal abstract record TypeModel(Identifier Name, Identifier Codec, TypeName Type, bool IsPublic, Doc Doc, Literal? Obsolete)
{
    /// <summary>The shape that is sent of what this one reads, where that can be made of it.</summary>
    public InputModel? Input { get; init; }

    /// <summary>How a value is held against the document's limits; <see langword="null"/> where it is not.</summary>
    public CheckModel? Check { get; init; }
}
