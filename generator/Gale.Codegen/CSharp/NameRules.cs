using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>Which of the names that a document asks for one kind of things can have.</summary>
internal sealed class NameRules
{
    private const string Identifier = "an identifier of C# of at most 160 characters";

    /// <summary>Values, parameters, methods.</summary>
    public static readonly NameRules OfAny = new(Identifier, _ => true);

    /// <summary>A type of small letters alone may be a word of the language tomorrow (CS8981).</summary>
    public static readonly NameRules OfTypes = new($"{Identifier}, and not of small letters alone", name => !name.All(letter => letter is >= 'a' and <= 'z'));

    /// <summary>Fields begin with a low line; accessors and operators are what the language makes of properties and records (CS0082, CS0102).</summary>
    public static readonly NameRules OfMembers = new(
        $"{Identifier} that begins with a letter, and not with get_, set_ or op_",
        name => name[0] != '_' && !Accessors.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)));

    private static readonly string[] Accessors = ["get_", "set_", "op_"];

    private readonly Func<string, bool> _fits;

    private NameRules(string expected, Func<string, bool> fits) => (Expected, _fits) = (expected, fits);

    /// <summary>What they say, for messages.</summary>
    public string Expected { get; }

    public bool Allow(ApiAskedName asked) => asked.IsName && IdentifierRules.IsIdentifier(asked.Text) && IdentifierRules.IsPlainToSee(asked.Text) && _fits(asked.Text);
}
