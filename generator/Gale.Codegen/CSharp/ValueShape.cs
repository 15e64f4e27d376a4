namespace Gale.Codegen.CSharp;

/// <summary>What a member, an item or a body holds, in C#.</summary>
/// <param name="Type">The type.</param>
/// <param name="Codec">The codec of the runtime, or of the generated code, that reads and writes it.</param>
/// <param name="Kind">How it behaves as a member.</param>
/// <param name="IsValueType">Whether the type is a struct or enum.</param>
/// <param name="Item">What a list's items or a map's values hold.</param>
internal sealed record ValueShape(TypeName Type, TypeName Codec, ValueKind Kind, bool IsValueType, ValueShape? Item = null)
{
    /// <summary>Whether a value may be less than what came, which then travels with its container.</summary>
    public bool IsPartial => Kind is ValueKind.OpenEnum or ValueKind.Partial;

    /// <summary>The type of what may be absent, be null or have a value, and says which.</summary>
    public TypeName OptionalType => Kind switch
    {
        ValueKind.List => KnownTypes.OptionalList.Of(Item!.Type),
        ValueKind.Map => KnownTypes.OptionalMap.Of(Item!.Type),
        _ => KnownTypes.Optional.Of(Type.OrNull()),
    };
}
