using Gale.Codegen.Yaml;

namespace Gale.Codegen.JsonPath;

/// <summary><c>length(value)</c>: characters of a text, items of a list, members of an object (RFC 9535, 2.4.4).</summary>
internal sealed record LengthOperand(Operand Argument) : Operand
{
    public override YamlNode? Value(JsonPathScope scope) => Argument.Value(scope) switch
    {
        YamlMapping mapping => JsonValue.Of(mapping.Entries.Count),
        YamlSequence sequence => JsonValue.Of(sequence.Items.Count),
        var other => JsonValue.TextOf(other) is { } text ? JsonValue.Of(CodePoints.Of(text).Count()) : null,
    };
}
