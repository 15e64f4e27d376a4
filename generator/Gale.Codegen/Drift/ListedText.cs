using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>
/// A value by which it is told from others: of a text the text, with quotes or without; of a number its value, for <c>1</c> and
/// <c>1.0</c> are one number in JSON.
/// </summary>
internal static class ListedText
{
    /// <param name="value">The value.</param>
    /// <param name="schema">What says whether it is a number, where quotes or their absence do not.</param>
    public static string Of(YamlNode value, Schema schema) => value switch
    {
        YamlScalar scalar when IsNumber(scalar, schema) && JsonNumberText.Of(scalar.Text) is { } number => number,
        YamlScalar scalar => scalar.Text,
        _ => FormattableString.Invariant($"{value.Fingerprint}"),
    };

    private static bool IsNumber(YamlScalar scalar, Schema schema) => schema.Types.Count == 0
        ? scalar.IsNumber
        : schema.Types.All(type => type is "integer" or "number" or "null");
}
