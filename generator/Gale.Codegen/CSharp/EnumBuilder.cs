using System.Globalization;
using System.Text;
using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides how a vocabulary becomes an enum.</summary>
internal static class EnumBuilder
{
    public static TypeModel Build(ApiEnum source, TypeTable types, ClientScope scope)
    {
        var names = EnumNames.Of(source);
        scope.ReportMembers("values", names, key => $"{source.Key}/enum/{EnumNames.TextOf(key).Replace("~", "~0").Replace("/", "~1")}");
        return source.Kind == ApiEnumKind.Integers ? OfIntegers(source, names, types, scope) : OfWords(source, names, types, scope);
    }

    private static EnumModel OfWords(ApiEnum source, NameScope names, TypeTable types, ClientScope scope)
    {
        var name = types.NameOf(source.Key);
        return new EnumModel(
            name,
            name.With(suffix: "Json"),
            name.With(suffix: "Names"),
            types.Declared(name),
            scope.IsPublic,
            DocOf(source),
            ObsoleteReason.Of(source.IsDeprecated, source.Description),
            source.IsOpen,
            source.Kind == ApiEnumKind.Texts,
            source.Values.Select((value, index) => BuildValue(value, names.Named(value), index + 1)).ToEquatableArray());
    }

    private static IntegerEnumModel OfIntegers(ApiEnum source, NameScope names, TypeTable types, ClientScope scope)
    {
        var name = types.NameOf(source.Key);
        return new IntegerEnumModel(
            name,
            name.With(suffix: "Json"),
            types.Declared(name),
            scope.IsPublic,
            DocOf(source),
            ObsoleteReason.Of(source.IsDeprecated, source.Description),
            source.MayHaveOthers,
            source.IsLong,
            source.Values.Select(value => BuildInteger(value, names.Named(value))).ToEquatableArray());
    }

    private static Doc DocOf(ApiEnum source) => Doc.Of(source.Description, $"The values of {source.Holder ?? source.SchemaName}.");

    private static EnumValueModel BuildValue(ApiEnumValue value, Identifier name, int number) => new(
        name,
        number,
        Literal.Text(value.Constant.Text),
        Literal.Utf8(value.Constant.Text),
        Encoding.UTF8.GetByteCount(value.Constant.Text),
        UnionConstantModel.Of(value.Constant),
        DocOf(value),
        ObsoleteReason.Of(value.IsDeprecated, value.Description));

    private static IntegerEnumValueModel BuildInteger(ApiEnumValue value, Identifier name)
    {
        var number = EnumValues.IntegerOf(value.Constant)!.Value;
        return new(name, Literal.Integer(number), Literal.Text(number.ToString(CultureInfo.InvariantCulture)), DocOf(value), ObsoleteReason.Of(value.IsDeprecated, value.Description));
    }

    private static Doc DocOf(ApiEnumValue value) => Doc.Of(
        value.Description,
        value.Constant.Kind == ApiConstantKind.Text ? $"The value \"{value.Constant.Text}\"." : $"The value {value.Constant.Text}.");
}
