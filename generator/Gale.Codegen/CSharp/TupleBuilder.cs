using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides how a list whose first items have a meaning each becomes a record.</summary>
internal static class TupleBuilder
{
    private static readonly string[] ReservedMembers = [.. ReservedNames.OfRecords, "FurtherItems", "ExplicitNulls", "Unmapped", "ToInput"];

    /// <summary>The variables of the emitted reader.</summary>
    private static readonly string[] ReservedLocals = ["reader", "writer", "value", "depth", "nulls", "unmapped", "count", "furtherItems"];

    public static TupleModel Build(ApiTuple source, TypeTable types, ClientScope scope)
    {
        var name = types.NameOf(source.Key);
        return new TupleModel(
            name,
            name.With(suffix: "Json"),
            types.Declared(name),
            scope.IsPublic,
            Doc.Of(source.Description, source.Holder is { } holder ? $"The list of {holder}." : $"The schema {source.SchemaName} of the document, a list."),
            ObsoleteReason.Of(source.IsDeprecated, source.Description),
            ItemsOf(source, name, types, scope).ToEquatableArray(),
            types.ShapeOf(new ApiList(source.FurtherItem)),
            types.ShapeOf(source.FurtherItem))
        {
            Input = types.InputOf(source),
        };
    }

    private static IEnumerable<MemberModel> ItemsOf(ApiTuple source, Identifier owner, TypeTable types, ClientScope scope)
    {
        var names = ClientScope.AssignMembers(source.Items, [.. ReservedMembers, .. types.ReservedFor(source)]);
        scope.ReportMembers("items", names);
        var locals = NameScope.Assign(
            [.. source.Items.Select(item => new NameRequest(item.Key, IdentifierNaming.Camel(names[item.Key].Name), item.Name))],
            ReservedLocals,
            "Value");
        return source.Items.Select((item, index) => new MemberModel(
            names[item.Key],
            locals[item.Key],
            Literal.Text(PositionOf(index)),
            Literal.Utf8(PositionOf(index)),
            PositionOf(index).Length,
            types.ShapeOf(item.Type),
            PresenceOf(item, source.SaysNull),
            Initial: null,
            RequiredBit: null,
            index,
            item.IsSecret,
            IsInherited: false,
            Literal.Text($"{owner.Name}.{names[item.Key].Name}"),
            Doc.Of(item.Description, FormattableString.Invariant($"Item {index + 1} of the list."), item.Example),
            item.IsRequired ? null : ObsoleteReason.Of(item.IsDeprecated, item.Description)));
    }

    /// <summary>What an item has in the place of a name in JSON.</summary>
    private static string PositionOf(int index) => FormattableString.Invariant($"{index}");

    private static MemberPresence PresenceOf(ApiMember item, bool saysNull) => item switch
    {
        { IsRequired: true, Type.IsNullable: true } => MemberPresence.RequiredNullable,
        { IsRequired: true } => MemberPresence.Required,
        { Type: ApiAny } => MemberPresence.OptionalAny,
        { MayBeAbsentOrNull: true } when saysNull => MemberPresence.ThreeState,
        _ => MemberPresence.OptionalNullable,
    };
}
