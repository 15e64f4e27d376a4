using System.Text;
using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides how an object schema becomes a record.</summary>
internal static class RecordBuilder
{
    /// <summary>The variables of the emitted reader; of those that count required members there are as many as it takes.</summary>
    private static readonly string[] ReservedLocals = ["reader", "member", "nulls", "unmapped", "seen"];

    /// <summary>How many nulls a record can remember in its bits; further ones are kept among the unmapped members.</summary>
    private const int RememberedNulls = 64;

    public static RecordModel Build(ApiObject source, TypeTable types, ClientScope scope)
    {
        var name = types.NameOf(source.Key);
        return new RecordModel(
            name,
            name.With(suffix: "Json"),
            types.Declared(name),
            scope.IsPublic,
            DocOf(source),
            ObsoleteReason.Of(source.IsDeprecated, source.Description),
            MembersOf(source, name, types, scope).ToEquatableArray(),
            source.AdditionalMembers is { } others ? AdditionalOf(others, IsInherited(source, types), types) : null,
            source.Inheritance is { } inheritance ? RecordInheritanceBuilder.Build(source, inheritance, types) : null)
        {
            Input = types.InputOf(source),
            TakesOthers = source.TakesOthers,
            PassedOver = source.PassedOver.Select(WireText.Of).ToEquatableArray(),
        };
    }

    private static Doc DocOf(ApiObject source)
    {
        var doc = Doc.Of(source.Description, source.Holder is { } holder ? $"The schema of {holder}." : $"The schema {source.SchemaName} of the document.");
        return source.Inheritance?.Discriminator is { } member
            ? doc.And($"The member `{member}` says which of the derived records a value is; one that says none of them is this one itself.")
            : doc;
    }

    /// <summary>Whether the members without a name of their own have their property in what the record derives from.</summary>
    private static bool IsInherited(ApiObject source, TypeTable types) =>
        source.Inheritance?.Base is { } @base && types.ObjectOf(@base).AdditionalMembers is not null;

    private static AdditionalMembersModel AdditionalOf(ApiAdditionalMembers source, bool isInherited, TypeTable types) => new(
        types.ShapeOf(new ApiMap(source.Type)),
        types.ShapeWithNullOf(source.Type).Type,
        source.Except.Select(WireText.Of).ToEquatableArray(),
        source.IsSecret,
        isInherited,
        Doc.Of(source.Description, "The members that have no property of their own, by name. Null where there is none."));

    private static IEnumerable<MemberModel> MembersOf(ApiObject source, Identifier owner, TypeTable types, ClientScope scope)
    {
        var names = MemberNames.Of(source, types);
        names.Report(scope);
        var locals = LocalsOf(source, names);
        var requiredBit = 0;
        var nullBit = 0;
        foreach (var member in source.Members)
        {
            var presence = PresenceOf(member, source.SaysNull, nullBit < RememberedNulls);
            yield return BuildMember(
                member,
                names,
                locals[member.Key],
                owner,
                presence,
                member.IsRequired ? requiredBit++ : null,
                presence == MemberPresence.OptionalNullable ? nullBit++ : 0,
                types);
        }
    }

    private static NameScope LocalsOf(ApiObject source, MemberNames names) => NameScope.Assign(
        [.. source.Members.Select(member => new NameRequest(member.Key, IdentifierNaming.Camel(names[member.Key].Name), member.Name))],
        [
            .. ReservedLocals,
            .. Enumerable.Range(1, source.Members.Count(member => member.IsRequired) / RecordModel.BitsPerWord).Select(word => FormattableString.Invariant($"seen{word}")),
            .. source.AdditionalMembers is null ? Array.Empty<string>() : ["additionalProperties"],
        ],
        "Value");

    private static MemberModel BuildMember(ApiMember source, MemberNames names, Identifier local, Identifier owner, MemberPresence presence, int? requiredBit, int nullBit, TypeTable types)
    {
        var name = names[source.Key];
        return new MemberModel(
            name,
            local,
            Literal.Text(source.Name),
            Literal.Utf8(source.Name),
            Encoding.UTF8.GetByteCount(source.Name),
            types.ShapeOf(source.Type),
            presence,
            source.IsRequired ? types.ConstantOf(source) : null,
            requiredBit,
            nullBit,
            source.IsSecret,
            names.IsInherited(source.Key),
            Literal.Text($"{owner.Name}.{name.Name}"),
            Doc.Of(source.IsRequired ? ObsoleteReason.Documented(source.IsDeprecated, source.Description, FallbackDoc(source)) : source.Description, FallbackDoc(source), source.Example),
            source.IsRequired ? null : ObsoleteReason.Of(source.IsDeprecated, source.Description));
    }

    private static string FallbackDoc(ApiMember source) => $"The member `{source.Name}`.";

    private static MemberPresence PresenceOf(ApiMember member, bool saysNull, bool canRemember) => member switch
    {
        { IsRequired: true, Type.IsNullable: true } => MemberPresence.RequiredNullable,
        { IsRequired: true } => MemberPresence.Required,
        { Type: ApiAny } => MemberPresence.OptionalAny,
        { MayBeAbsentOrNull: true } when saysNull => MemberPresence.ThreeState,
        { Type.IsNullable: true } when canRemember => MemberPresence.OptionalNullable,
        _ => MemberPresence.Optional,
    };
}
