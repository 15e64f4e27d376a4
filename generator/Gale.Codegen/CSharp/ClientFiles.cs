using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>
/// Divides a client into files: one for the client, one per tag, the types by the first letter of their names, one for the
/// resolver. Some thirty files whatever the document's size: the compiler pays for each on every keystroke, and they stay
/// where they are when operations come and go.
/// </summary>
internal static class ClientFiles
{
    public static EquatableArray<ClientFile> Of(ClientModel model) =>
        new[] { ClientClassOf(model) }
            .Concat(model.Groups.Select(group => OperationsOf(model, group)))
            .Concat(model.Types.GroupBy(type => LetterOf(type.Name)).OrderBy(letter => letter.Key, StringComparer.Ordinal).Select(letter => ModelsOf(model, letter)))
            .Append(ResolverOf(model))
            .ToEquatableArray();

    private static ClientFile ClientClassOf(ClientModel model) =>
        new ClientClassFile(HintName(model, "Client"), model.Namespace, model.Document, model.Client);

    /// <summary>The dot keeps a tag called "Client" or "Models" from the files of those names.</summary>
    private static ClientFile OperationsOf(ClientModel model, GroupModel group) =>
        new OperationsFile(HintName(model, "Operations." + group.Property.Name), model.Namespace, model.Document, group);

    private static ClientFile ModelsOf(ClientModel model, IGrouping<string, TypeModel> letter) =>
        new ModelsFile(HintName(model, "Models." + letter.Key), model.Namespace, model.Document, letter.ToEquatableArray());

    private static ClientFile ResolverOf(ClientModel model) =>
        new ResolverFile(HintName(model, "JsonResolver"), model.Namespace, model.Document, model.Resolver);

    /// <summary>Letters outside of ASCII share a file: a name of a file is not the place for them.</summary>
    private static string LetterOf(Identifier name) => name.Name[0] is >= 'A' and <= 'Z' and var letter ? letter.ToString() : "Other";

    /// <summary>The compiler takes letters and digits only; a combining mark, legal in a name, is spelled by its number.</summary>
    private static string HintName(ClientModel model, string part) =>
        string.Concat($"{model.Client.Name.Name}.{part}.g.cs".Select(character =>
            char.IsLetterOrDigit(character) || character is '.' or '_' ? character.ToString() : FormattableString.Invariant($"u{(int)character:X4}")));
}
