using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>
/// Divides a client into files: one for the client, one per tag, the types by the first letter of their names, one for the
/// resolver, one for the limits where the client holds what it sends against them, and one for what is gone since the baseline.
/// Some thirty files whatever the document's size: the compiler pays for each on every keystroke, and they stay where they are
/// when operations come and go.
/// </summary>
internal static class ClientFiles
{
    /// <summary>
    /// In an order that holds still, for the compiler compares the files of two runs by their place in it: every letter has a
    /// place, also while no type begins with it, and the tags, which come and go, stand last.
    /// </summary>
    public static EquatableArray<ClientFile> Of(ClientModel model)
    {
        var byLetter = model.Types.ToLookup(type => LetterOf(type.Name), StringComparer.Ordinal);
        return new[] { ClientClassOf(model), ResolverOf(model), LimitsOf(model), GoneOf(model) }
            .Concat(Letters.Select(letter => ModelsOf(model, letter, byLetter[letter])))
            .Concat(model.Groups.Select(group => OperationsOf(model, group)))
            .ToEquatableArray();
    }

    /// <summary>File systems take names up to 255 bytes, of which a letter may need three.</summary>
    private const int LongestPart = 60;

    /// <summary>Letters outside of ASCII share a file: a name of a file is not the place for them.</summary>
    private static readonly string[] Letters = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ".Select(letter => letter.ToString()), "Other"];

    private static ClientFile ClientClassOf(ClientModel model) =>
        new ClientClassFile(HintName(model, "Client"), model.Namespace, model.Document, model.Client);

    /// <summary>The dot keeps a tag called "Client" or "Models" from the files of those names.</summary>
    private static ClientFile OperationsOf(ClientModel model, GroupModel group) =>
        new OperationsFile(HintName(model, "Operations." + group.Property.Name), model.Namespace, model.Document, group);

    private static ClientFile ModelsOf(ClientModel model, string letter, IEnumerable<TypeModel> types) =>
        new ModelsFile(HintName(model, "Models." + letter), model.Namespace, model.Document, types.ToEquatableArray());

    private static ClientFile ResolverOf(ClientModel model) =>
        new ResolverFile(HintName(model, "JsonResolver"), model.Namespace, model.Document, model.Resolver);

    private static ClientFile LimitsOf(ClientModel model) =>
        new LimitsFile(HintName(model, "Limits"), model.Namespace, model.Document, model.Limits);

    private static ClientFile GoneOf(ClientModel model) =>
        new GoneFile(HintName(model, "Gone"), model.Namespace, model.Document, model.Gone);

    private static string LetterOf(Identifier name) => name.Name[0] is >= 'A' and <= 'Z' and var letter ? letter.ToString() : "Other";

    /// <summary>The compiler takes letters and digits only; a combining mark, legal in a name, is spelled by its number.</summary>
    private static string HintName(ClientModel model, string part) =>
        string.Concat($"{model.Client.Name.Name}.{IdentifierNaming.Shorten(part, LongestPart)}.g.cs".Select(character =>
            char.IsLetterOrDigit(character) || character is '.' or '_' ? character.ToString() : FormattableString.Invariant($"u{(int)character:X4}")));
}
