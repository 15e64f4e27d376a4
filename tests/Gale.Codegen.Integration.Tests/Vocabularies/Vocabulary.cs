namespace Gale.Codegen.Integration.Tests.Vocabularies;

/// <summary>A documented list of values, and the generated enum that stands for it.</summary>
internal abstract record Vocabulary(string Document, string Schema, IReadOnlyList<string> Texts)
{
    public string Name => $"{Document}/{Schema}";

    /// <summary>The texts of all values that the enum has but Unknown, as it writes them.</summary>
    public abstract IReadOnlyList<string> WrittenTexts { get; }

    /// <summary>The name of the value that a text is parsed as, and the text that it is written as again.</summary>
    public abstract (string Value, string Text) RoundTrip(string text);

    public sealed override string ToString() => Name;
}
