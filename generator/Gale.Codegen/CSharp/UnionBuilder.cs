using System.Globalization;
using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides how alternatives become a union.</summary>
internal static class UnionBuilder
{
    /// <summary>What the records have without the document, and what they must not be called because of their own members.</summary>
    private static readonly string[] ReservedCases =
    [
        "Value", "Raw", "Came", "ToInput", .. ReservedNames.OfRecords,
    ];

    public static UnionModel Build(ApiUnion source, TypeTable types, ClientScope scope)
    {
        var name = types.NameOf(source.Key);
        var reserved = types.ReservedFor(source);
        var unknown = Identifier.FromValid(reserved.Contains("Unknown") ? "UnknownCase" : "Unknown");
        var names = NamesOf(source, [.. ReservedCases, .. reserved, unknown.Name]);
        scope.ReportMembers("alternatives", names, key => source.Cases[int.Parse(key, CultureInfo.InvariantCulture)].Key);
        var members = UnionMembers.Of(source, types);
        var ofOneCase = new HashSet<TypeName>(source.Cases.GroupBy(@case => types.ShapeOf(@case.Type).Type).Where(same => same.Count() == 1).Select(same => same.Key));
        return new UnionModel(
            name,
            name.With(suffix: "Json"),
            types.Declared(name),
            scope.IsPublic,
            Doc.Of(source.Description, $"One of the alternatives of {source.Holder ?? source.SchemaName}."),
            ObsoleteReason.Of(source.IsDeprecated, source.Description),
            types.Declared(name.With(suffix: "Json")),
            unknown,
            source.Cases.Select((@case, index) => CaseOf(source, @case, names[KeyOf(index)], members, ofOneCase, types)).ToEquatableArray(),
            source.Discriminator is { } discriminator ? Literal.Utf8(discriminator) : null,
            members.Models)
        {
            Input = types.InputOf(source),
        };
    }

    private static NameScope NamesOf(ApiUnion source, string[] reserved) => NameScope.Assign(
        [.. source.Cases.Select((@case, index) => new NameRequest(KeyOf(index), IdentifierNaming.Pascal(@case.Name), @case.Name) { IsComposed = @case.IsNameless }.With(@case.Asked, NameRules.OfTypes, IdentifierNaming.Pascal))],
        reserved,
        "Case");

    private static string KeyOf(int index) => FormattableString.Invariant($"{index:D4}");

    private static UnionCaseModel CaseOf(ApiUnion union, ApiUnionCase source, Identifier name, UnionMembers members, HashSet<TypeName> ofOneCase, TypeTable types)
    {
        var shape = types.ShapeOf(source.Type);
        return new UnionCaseModel(
            name,
            shape,
            types.TokensOf(source.Type),
            types.ReadingOf(source.Type),
            source.Texts.Select(WireText.Of).ToEquatableArray(),
            TagOf(union, source, types),
            OtherTextOf(union, source, types) is { } other ? Literal.Utf8(other) : null,
            members.Required(source),
            members.Known(source),
            members.Rules(source),
            shape.Kind is not (ValueKind.List or ValueKind.Map) && ofOneCase.Contains(shape.Type),
            source.IsSecret,
            Doc.Of(source.Description, $"The alternative {source.Name}."));
    }

    /// <summary>
    /// Objects that do not declare the discriminator are told apart by it all the same, and those that need not have it too: who writes
    /// one must say which it is.
    /// </summary>
    private static Literal? TagOf(ApiUnion union, ApiUnionCase source, TypeTable types) =>
        union.Discriminator is { } member && source.Texts.Count > 0 &&
        types.TokensOf(source.Type) == JsonTokens.Object && types.ReadingOf(source.Type) == UnionCaseReading.Value &&
        (!types.NamesIn(source.Type).Contains(member) || OtherTextOf(union, source, types) is not null || MayLack(source.Type, member, types))
            ? Literal.Utf8(source.Texts[0])
            : null;

    /// <summary>What an alternative says as a kind of another object, where that is none of the texts that stand for it here.</summary>
    private static string? OtherTextOf(ApiUnion union, ApiUnionCase source, TypeTable types) =>
        source.Texts.Count > 0 && source.Type is ApiTypeReference reference && types.FindObject(reference)?.Inheritance?.TextIn(union.Discriminator) is { } text &&
        !source.Texts.Contains(text)
            ? text
            : null;

    private static bool MayLack(ApiTypeUse use, string member, TypeTable types) =>
        use is ApiTypeReference reference && types.FindObject(reference) is { } @object &&
        @object.Members.FirstOrDefault(candidate => candidate.Name == member) is { IsRequired: false } && @object.Inheritance?.TextIn(member) is null;
}
