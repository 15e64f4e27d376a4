using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>An object schema as a record.</summary>
/// <param name="Name">See <see cref="TypeModel"/>.</param>
/// <param name="Codec">See <see cref="TypeModel"/>.</param>
/// <param name="Type">See <see cref="TypeModel"/>.</param>
/// <param name="IsPublic">See <see cref="TypeModel"/>.</param>
/// <param name="Doc">See <see cref="TypeModel"/>.</param>
/// <param name="Obsolete">See <see cref="TypeModel"/>.</param>
/// <param name="Members">Its properties, in document order, inherited ones first.</param>
/// <param name="AdditionalMembers">Its property for the members that have none of their own, where it has one.</param>
/// <param name="Inheritance">What it derives from, and what derives from it; <see langword="null"/> where neither is.</param>
internal sealed record RecordModel(
    Identifier Name,
    Identifier Codec,
    TypeName Type,
    bool IsPublic,
    Doc Doc,
    Literal? Obsolete,
    EquatableArray<MemberModel> Members,
    AdditionalMembersModel? AdditionalMembers,
    RecordInheritance? Inheritance) : TypeModel(Name, Codec, Type, IsPublic, Doc, Obsolete)
{
    /// <summary>Whether the document says that it may have members beside these, of any kind.</summary>
    public bool TakesOthers { get; init; }

    /// <summary>The names of members that it has no use for: who makes it of what was read passes over them.</summary>
    public EquatableArray<WireText> PassedOver { get; init; } = [];

    /// <summary>How many required members one variable of the emitted reader can mark.</summary>
    public const int BitsPerWord = 64;

    /// <summary>The type's name, for messages at run time.</summary>
    public Literal NameLiteral => Literal.Text(Name.Name);

    /// <summary>The properties that it declares itself.</summary>
    public IEnumerable<MemberModel> Own => Members.Where(member => !member.IsInherited);

    /// <summary>The same of the property for the members that have none of their own.</summary>
    public AdditionalMembersModel? OwnAdditionalMembers => AdditionalMembers is { IsInherited: false } own ? own : null;

    /// <summary>Whether there are kinds of it.</summary>
    public bool HasKinds => Inheritance?.HasDerived == true;

    /// <summary>Whether nothing derives from it.</summary>
    public bool IsSealed => !HasKinds && !HasGoneKinds;

    /// <summary>What it derives from.</summary>
    public TypeName? Base => Inheritance?.Base;

    /// <summary>The members that must be there, in the order of their bits.</summary>
    public IEnumerable<MemberModel> Required => Members.Where(member => member.IsRequired);

    /// <summary>Whether a null that was read has to be told from absence.</summary>
    public bool RemembersNulls => Members.Any(member => member.Presence == MemberPresence.OptionalNullable);

    /// <summary>Whether it is the one that has a place for those nulls, for itself and what derives from it.</summary>
    public bool DeclaresNulls => RemembersNulls && !Members.Any(member => member is { IsInherited: true, Presence: MemberPresence.OptionalNullable });

    /// <summary>Whether it had properties that it has no more: they stand there and have no value.</summary>
    public bool HasGone { get; init; }

    /// <summary>Whether it had kinds that are gone: they derive from it as they did.</summary>
    public bool HasGoneKinds { get; init; }

    /// <summary>Whether it is a kind of another record that the baseline has not got.</summary>
    public bool IsNewAlternative { get; init; }

    /// <summary>Whether something that it declares must not be printed.</summary>
    public bool HasSecrets => HasGone || Own.Any(member => member.IsSecret) || OwnAdditionalMembers is { IsSecret: true };
}
