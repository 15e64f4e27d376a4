using System.Text;
using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides how an object schema becomes a record.</summary>
internal static class RecordBuilder
{
    /// <summary>What a record has without the document: from <see cref="object"/>, from the language (CS8859: Clone), from us.</summary>
    private static readonly string[] ReservedMembers =
    [
        .. ReservedNames.OfRecords, "Unmapped", "ExplicitNulls",
    ];

    /// <summary>The variables of the emitted reader; one <c>seen</c> per <see cref="RecordModel.BitsPerWord"/> required members.</summary>
    private static readonly string[] ReservedLocals =
        ["reader", "member", "nulls", "unmapped", "seen", .. Enumerable.Range(1, 99).Select(word => FormattableString.Invariant($"seen{word}"))];

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
            Doc.Of(source.Description, $"The schema {string.Join(".", source.NameParts)} of the document."),
            ObsoleteReason.Of(source.IsDeprecated, source.Description),
            MembersOf(source, name, types, scope).ToEquatableArray(),
            source.AdditionalMembers is { } others ? AdditionalOf(others, types) : null);
    }

    private static AdditionalMembersModel AdditionalOf(ApiAdditionalMembers source, TypeTable types) => new(
        types.ShapeOf(new ApiMap(source.Type)),
        types.ShapeWithNullOf(source.Type).Type,
        source.Except.Select(WireText.Of).ToEquatableArray(),
        source.IsSecret,
        Doc.Of(source.Description, "The members that have no property of their own, by name. Null where there is none."));

    private static IEnumerable<MemberModel> MembersOf(ApiObject source, Identifier owner, TypeTable types, ClientScope scope)
    {
        var names = scope.AssignMembers(source.Members, [.. ReservedMembers, owner.Name, .. AdditionalNames(source, "AdditionalProperties")]);
        var locals = LocalsOf(source, names);
        var requiredBit = 0;
        var nullBit = 0;
        foreach (var member in source.Members)
        {
            var presence = PresenceOf(member, nullBit < RememberedNulls);
            yield return BuildMember(
                member,
                names[member.Key],
                locals[member.Key],
                owner,
                presence,
                member.IsRequired ? requiredBit++ : null,
                presence == MemberPresence.OptionalNullable ? nullBit++ : 0,
                types);
        }
    }

    private static NameScope LocalsOf(ApiObject source, NameScope names) => NameScope.Assign(
        [.. source.Members.Select(member => new NameRequest(member.Key, IdentifierNaming.Camel(names[member.Key].Name), member.Name))],
        [.. ReservedLocals, .. AdditionalNames(source, "additionalProperties")],
        "Value");

    private static string[] AdditionalNames(ApiObject source, string name) => source.AdditionalMembers is null ? [] : [name];

    private static MemberModel BuildMember(ApiMember source, Identifier name, Identifier local, Identifier owner, MemberPresence presence, int? requiredBit, int nullBit, TypeTable types)
    {
        return new MemberModel(
            name,
            local,
            Literal.Text(source.Name),
            Literal.Utf8(source.Name),
            Encoding.UTF8.GetByteCount(source.Name),
            types.ShapeOf(source.Type),
            presence,
            requiredBit,
            nullBit,
            source.IsSecret,
            Literal.Text($"{owner.Name}.{name.Name}"),
            Doc.Of(source.Description, $"The member `{source.Name}`.", source.Example),
            source.IsRequired ? null : ObsoleteReason.Of(source.IsDeprecated, source.Description));
    }

    private static MemberPresence PresenceOf(ApiMember member, bool canRemember) => member switch
    {
        { IsRequired: true, Type.IsNullable: true } => MemberPresence.RequiredNullable,
        { IsRequired: true } => MemberPresence.Required,
        { Type: ApiAny } => MemberPresence.OptionalAny,
        { Type.IsNullable: true } when canRemember => MemberPresence.OptionalNullable,
        _ => MemberPresence.Optional,
    };
}
