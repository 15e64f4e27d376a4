namespace Gale.Codegen.CSharp;

/// <summary>
/// A valid C# identifier. Only <see cref="IdentifierNaming"/> and the constants of this stage make one, so a text of the
/// document never becomes code unexamined.
/// </summary>
internal readonly record struct Identifier
{
    private readonly string? _text;

    private Identifier(string text) => _text = text;

    /// <summary>The name as it reads in code, keywords with their <c>@</c>.</summary>
    public string Text => _text ?? "_";

    /// <summary>The name as metadata has it, for messages and file names.</summary>
    public string Name => Text.TrimStart('@');

    /// <summary>Takes a text that has been made to follow the language's rules; anything else is a fault of the caller.</summary>
    public static Identifier FromValid(string text) =>
        IdentifierRules.IsIdentifier(text)
            ? new Identifier(IdentifierRules.IsKeyword(text) ? "@" + text : text)
            : throw new ArgumentException($"'{text}' is not a C# identifier.", nameof(text));

    /// <summary>The name as documentation comments refer to it.</summary>
    public XmlText Documented => XmlText.Line(Name);

    /// <summary>This name between a fixed prefix and suffix: <c>Pet</c> to <c>PetJson</c>, <c>Pets</c> to <c>IPetsOperations</c>.</summary>
    public Identifier With(string prefix = "", string suffix = "") => FromValid(prefix + Name + suffix);

    public override string ToString() => Text;
}
