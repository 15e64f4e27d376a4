using System.Text;
using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides how a vocabulary becomes an enum.</summary>
internal static class EnumBuilder
{
    public static EnumModel Build(ApiEnum source, TypeTable types, ClientScope scope)
    {
        var name = types.NameOf(source.Key);
        var names = NamesOf(source);
        scope.ReportMembers("values", names, text => ValueKey(source, text));
        return new EnumModel(
            name,
            name.With(suffix: "Json"),
            name.With(suffix: "Names"),
            types.Declared(name),
            scope.IsPublic,
            Doc.Of(source.Description, $"The values of {string.Join(".", source.NameParts)}."),
            ObsoleteReason.Of(source.IsDeprecated, source.Description),
            source.IsOpen,
            source.Values.Select((value, index) => BuildValue(value, names[value.Text], index + 1)).ToEquatableArray());
    }

    /// <summary>A value is known by its text, wherever in the list it stands.</summary>
    private static string ValueKey(ApiEnum source, string text) => $"{source.Key}/enum/{text.Replace("~", "~0").Replace("/", "~1")}";

    /// <summary>The names of the values, by their texts.</summary>
    public static NameScope NamesOf(ApiEnum source) => NameScope.Assign(
        [.. source.Values.Select(value => new NameRequest(value.Text, WantedName(value), value.PreferredName ?? value.Text))],
        source.IsOpen ? ["Unknown"] : [],
        "Value");

    private static string WantedName(ApiEnumValue value) => IdentifierNaming.Pascal(value.PreferredName ?? value.Text);

    private static EnumValueModel BuildValue(ApiEnumValue value, Identifier name, int number) => new(
        name,
        number,
        Literal.Text(value.Text),
        Literal.Utf8(value.Text),
        Encoding.UTF8.GetByteCount(value.Text),
        Doc.Of(value.Description, $"The value \"{value.Text}\"."));
}
