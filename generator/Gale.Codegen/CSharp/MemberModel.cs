namespace Gale.Codegen.CSharp;

/// <summary>A property of a record.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Local">The variable it is read into.</param>
/// <param name="WireName">Its name in JSON.</param>
/// <param name="Utf8Name">The same as UTF-8.</param>
/// <param name="Utf8Length">Length of the name in bytes of UTF-8.</param>
/// <param name="Shape">What it holds, without what its presence adds.</param>
/// <param name="Presence">Whether it can be absent or null.</param>
/// <param name="Initial">The only value that it may have, which it has by itself; a caller need not write it.</param>
/// <param name="RequiredBit">The bit that marks it as seen, where it is required.</param>
/// <param name="NullBit">The bit that remembers its null, where it is optional and nullable.</param>
/// <param name="IsSecret">Whether it must not be printed.</param>
/// <param name="IsInherited">Whether the record has it from what it derives from.</param>
/// <param name="QualifiedName">Type and property, for messages at run time: <c>Order.Status</c>.</param>
/// <param name="Doc">Its documentation.</param>
/// <param name="Obsolete">Why it should no longer be used; never on a required member (CS9042).</param>
internal sealed record MemberModel(
    Identifier Name,
    Identifier Local,
    Literal WireName,
    Literal Utf8Name,
    int Utf8Length,
    ValueShape Shape,
    MemberPresence Presence,
    Literal? Initial,
    int? RequiredBit,
    int NullBit,
    bool IsSecret,
    bool IsInherited,
    Literal QualifiedName,
    Doc Doc,
    Literal? Obsolete)
{
    /// <summary>The field behind a property whose value the record keeps in a form of its own.</summary>
    public Identifier Field => Identifier.FromValid("_" + Local.Name);

    /// <summary>The type of that field; <see langword="null"/> where the property needs none.</summary>
    public TypeName? FieldType => Shape.Kind switch
    {
        _ when Presence == MemberPresence.ThreeState => HoldsCollections ? PropertyType : null,
        ValueKind.List or ValueKind.Map => PropertyType,
        ValueKind.Bytes => KnownTypes.Runtime("ValueBytes"),
        ValueKind.Any => KnownTypes.Runtime("ValueJson"),
        _ => null,
    };

    /// <summary>Whether it must be there.</summary>
    public bool IsRequired => Presence is MemberPresence.Required or MemberPresence.RequiredNullable;

    /// <summary>Whether who makes one has to say what it is.</summary>
    public bool MustBeSet => IsRequired && Initial is null;

    /// <summary>The property's type.</summary>
    public TypeName PropertyType => Presence switch
    {
        MemberPresence.Required => Shape.Type,
        MemberPresence.ThreeState => Shape.OptionalType,
        _ => Shape.Type.OrNull(),
    };

    /// <summary>The type of the variable it is read into: null or the default until it has been read.</summary>
    public TypeName LocalType => Presence == MemberPresence.Required && !Shape.IsValueType ? Shape.Type.OrNull() : PropertyType;

    /// <summary>Whether the variable begins as its type's default, for want of null.</summary>
    public bool BeginsAsDefault => Presence == MemberPresence.ThreeState || Presence == MemberPresence.Required && Shape.IsValueType;

    /// <summary>Whether the items of its list, or the values of its map, are collections themselves.</summary>
    private bool HoldsCollections => Shape is { Kind: ValueKind.List or ValueKind.Map, Item.Kind: ValueKind.List or ValueKind.Map };
}
