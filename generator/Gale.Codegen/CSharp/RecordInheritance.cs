using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>How a record stands to others.</summary>
/// <param name="Base">What it derives from; <see langword="null"/> where nothing.</param>
/// <param name="Presets">The members that a new one sets by itself.</param>
/// <param name="Discriminator">The member whose text says which of the derived ones a value is, as UTF-8.</param>
/// <param name="Derived">The derived records that it tells.</param>
internal sealed record RecordInheritance(TypeName? Base, EquatableArray<PresetModel> Presets, Literal? Discriminator, EquatableArray<DerivedModel> Derived)
{
    /// <summary>Whether something derives from it.</summary>
    public bool HasDerived => Derived.Count > 0;
}
