using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>The names of the values of an enum.</summary>
internal static class EnumNames
{
    public static NameScope Of(ApiEnum source) => NameScope.Assign(
        [.. source.Values.Select(value => new NameRequest(KeyOf(value.Constant), WantedName(value), value.Constant.Text).With(value.Asked, NameRules.OfAny, IdentifierNaming.Pascal))],
        source.IsOpen ? ["Unknown"] : [],
        "Value");

    public static Identifier Named(this NameScope names, ApiEnumValue value) => names[KeyOf(value.Constant)];

    /// <summary>The text by which a value is known, wherever in the list it stands.</summary>
    public static string TextOf(string key) => key.Substring(0, key.LastIndexOf(' '));

    /// <summary>1 and "1" are two values.</summary>
    private static string KeyOf(ApiConstant constant) => $"{constant.Text} {constant.Kind}";

    private static string WantedName(ApiEnumValue value) => value switch
    {
        { Constant.Kind: ApiConstantKind.Number } => "Value" + value.Constant.Text.Replace("-", "Minus").Replace('.', '_'),
        _ => IdentifierNaming.PascalOfValue(value.Constant.Text),
    };
}
