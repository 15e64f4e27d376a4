using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A list whose first items each have a meaning, as a record.</summary>
/// <param name="Name">See <see cref="TypeModel"/>.</param>
/// <param name="Codec">See <see cref="TypeModel"/>.</param>
/// <param name="Type">See <see cref="TypeModel"/>.</param>
/// <param name="IsPublic">See <see cref="TypeModel"/>.</param>
/// <param name="Doc">See <see cref="TypeModel"/>.</param>
/// <param name="Obsolete">See <see cref="TypeModel"/>.</param>
/// <param name="Items">Its properties, in the order of the items.</param>
/// <param name="Further">A list of the items behind them.</param>
/// <param name="FurtherValue">What each of those is, null set aside.</param>
internal sealed record TupleModel(
    Identifier Name,
    Identifier Codec,
    TypeName Type,
    bool IsPublic,
    Doc Doc,
    Literal? Obsolete,
    EquatableArray<MemberModel> Items,
    ValueShape Further,
    ValueShape FurtherValue) : TypeModel(Name, Codec, Type, IsPublic, Doc, Obsolete)
{
    /// <summary>The type's name, for messages at run time.</summary>
    public Literal NameLiteral => Literal.Text(Name.Name);

    /// <summary>The items that must be there.</summary>
    public int RequiredCount => Items.Count(item => item.IsRequired);

    /// <summary>Whether some need not be there.</summary>
    public bool HasOptional => RequiredCount < Items.Count;

    /// <summary>Whether a null that was read has to be told from absence.</summary>
    public bool RemembersNulls => Items.Any(item => item.Presence == MemberPresence.OptionalNullable);

    /// <summary>What each of the further items is.</summary>
    public ValueShape FurtherItem => Further.Item!;

    /// <summary>Whether an item may be less than what came, which then has to be kept.</summary>
    public bool KeepsWhatCame => Items.Any(item => item.Shape.IsPartial);

    /// <summary>Whether something in it must not be printed.</summary>
    public bool HasSecrets => Items.Any(item => item.IsSecret);
}
