using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>An object schema as a record.</summary>
/// <param name="Name">See <see cref="TypeModel"/>.</param>
/// <param name="Codec">See <see cref="TypeModel"/>.</param>
/// <param name="Type">See <see cref="TypeModel"/>.</param>
/// <param name="IsPublic">See <see cref="TypeModel"/>.</param>
/// <param name="Doc">See <see cref="TypeModel"/>.</param>
/// <param name="Obsolete">See <see cref="TypeModel"/>.</param>
/// <param name="Members">Its properties, in document order.</param>
/// <param name="AdditionalMembers">Its property for the members that have none of their own, where it has one.</param>
internal sealed record RecordModel(
    Identifier Name,
    Identifier Codec,
    TypeName Type,
    bool IsPublic,
    Doc Doc,
    Literal? Obsolete,
    EquatableArray<MemberModel> Members,
    AdditionalMembersModel? AdditionalMembers) : TypeModel(Name, Codec, Type, IsPublic, Doc, Obsolete)
{
    /// <summary>How many required members one variable of the emitted reader can mark.</summary>
    public const int BitsPerWord = 64;

    /// <summary>The type's name, for messages at run time.</summary>
    public Literal NameLiteral => Literal.Text(Name.Name);

    /// <summary>The members that must be there, in the order of their bits.</summary>
    public IEnumerable<MemberModel> Required => Members.Where(member => member.IsRequired);

    /// <summary>Whether a null that was read has to be told from absence.</summary>
    public bool RemembersNulls => Members.Any(member => member.Presence == MemberPresence.OptionalNullable);

    /// <summary>Whether something in it must not be printed.</summary>
    public bool HasSecrets => Members.Any(member => member.IsSecret) || AdditionalMembers is { IsSecret: true };
}
