namespace Gale.Codegen.Integration.Tests.Vocabularies;

internal sealed record Vocabulary<T>(
    string Document, Func<string, T> Parse, Func<T, string> ToText, params string[] Values)
    : Vocabulary(Document, typeof(T).Name, Values)
    where T : struct, Enum
{
    public override IReadOnlyList<string> WrittenTexts =>
        [.. from value in Enum.GetValues<T>() where value.ToString() != "Unknown" select ToText(value)];

    public override (string Value, string Text) RoundTrip(string text)
    {
        var value = Parse(text);
        return (value.ToString(), ToText(value));
    }
}
