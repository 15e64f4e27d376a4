namespace Gale.Codegen.JsonPath;

/// <summary>
/// <c>match(text, pattern)</c>, where all of the text has to fit, and <c>search(text, pattern)</c>, where some stretch of it
/// does (RFC 9535, 2.4.6 and 2.4.7). What is not text fits nothing; nor does anything fit a pattern that is none.
/// </summary>
/// <param name="Text">What is looked at.</param>
/// <param name="Pattern">What it must look like.</param>
/// <param name="IsWhole">Whether all of it must.</param>
internal sealed record PatternCondition(Operand Text, Operand Pattern, bool IsWhole) : Condition
{
    public override bool Holds(JsonPathScope scope) =>
        JsonValue.TextOf(Text.Value(scope)) is { } text &&
        JsonValue.TextOf(Pattern.Value(scope)) is { } pattern &&
        RegexpOf(pattern)?.Fits(text, IsWhole, scope.Work) == true;

    private Regexp? RegexpOf(string pattern) => (Pattern as LiteralOperand)?.Regexp.Value ?? Regexp.TryParse(pattern, out _);
}
