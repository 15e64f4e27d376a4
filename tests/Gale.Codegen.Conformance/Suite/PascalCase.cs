namespace Gale.Codegen.Conformance.Suite;

/// <summary>The names of folders as C# writes them: <c>body-optionality</c> is <c>BodyOptionality</c>.</summary>
internal static class PascalCase
{
    public static string Of(string name) =>
        string.Concat(name.Split('-', '.').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
