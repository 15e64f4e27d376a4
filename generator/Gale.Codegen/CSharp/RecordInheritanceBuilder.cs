using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides what kinds of an object become in C#: records that derive from its record.</summary>
internal static class RecordInheritanceBuilder
{
    private static readonly Identifier Read = Identifier.FromValid("Read");

    /// <summary>Reads the record itself, whatever kind the value says it is.</summary>
    private static readonly Identifier ReadItself = Identifier.FromValid("ReadItself");

    public static RecordInheritance Build(ApiObject source, ApiInheritance inheritance, TypeTable types) => new(
        inheritance.Base is { } @base ? types.ShapeOf(@base).Type : null,
        inheritance.Own.Select(own => PresetOf(source, own, types)).OfType<PresetModel>().ToEquatableArray(),
        inheritance.Discriminator is { } member ? Literal.Utf8(member) : null,
        inheritance.Kinds.Select(kind => DerivedOf(kind, inheritance, types)).ToEquatableArray());

    /// <summary>One that tells its kinds by the same member has been told from them already.</summary>
    private static DerivedModel DerivedOf(ApiKind kind, ApiInheritance inheritance, TypeTable types)
    {
        var shape = types.ShapeOf(kind.Type);
        var isTold = types.ObjectOf(kind.Type).Inheritance?.Discriminator == inheritance.Discriminator;
        return new DerivedModel(shape.Type, shape.Codec, isTold ? ReadItself : Read, kind.Texts.Select(WireText.Of).ToEquatableArray(), kind.IsDirect);
    }

    private static PresetModel? PresetOf(ApiObject source, ApiKindText own, TypeTable types)
    {
        if (source.Members.FirstOrDefault(member => member.Name == own.Member) is not { } member)
        {
            return null;
        }

        var preset = new PresetModel(
            MemberNames.Of(source, types)[member.Key], TextOf(member, own), ValueOf(member, own, types), own.Others.Select(XmlText.Line).ToEquatableArray());
        return preset.IsNothing && !IsPresetAbove(source, own.Member, types) ? null : preset;
    }

    private static Literal? TextOf(ApiMember member, ApiKindText own) =>
        own.Text is { } text && member.Type is ApiPrimitive { Kind: ApiPrimitiveKind.String } ? Literal.Text(text) : null;

    private static TypeName? ValueOf(ApiMember member, ApiKindText own, TypeTable types) =>
        own.Text is { } text && member.Type is ApiTypeReference reference ? types.EnumValueOf(reference, text) : null;

    private static bool IsPresetAbove(ApiObject source, string member, TypeTable types) =>
        source.Inheritance?.Base is { } reference && types.ObjectOf(reference) is { Inheritance: { } above } @base &&
        above.Own.Any(own => own.Member == member && PresetOf(@base, own, types) is not null);
}
