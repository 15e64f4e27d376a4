using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>The names of everything that a client declares, given once.</summary>
/// <param name="Client">The client class.</param>
/// <param name="Groups">The groups' words, by tag.</param>
/// <param name="Operations">The operations' words, by key.</param>
/// <param name="Types">The document's types, by key.</param>
internal sealed record ClientNames(Identifier Client, NameScope Groups, NameScope Operations, NameScope Types)
{
    /// <summary>The word before <c>Client</c>, which other names of the client begin with too.</summary>
    public string Stem => StemOf(Client);

    public Identifier Resolver => Identifier.FromValid(Stem + "JsonResolver");

    public Identifier Headers => Identifier.FromValid(Stem + "Headers");

    public Identifier Servers => Identifier.FromValid(Stem + "Servers");

    public Identifier Limits => Identifier.FromValid(Stem + "Limits");

    public Identifier ClientOptions => Client.With(suffix: "Options");

    public Identifier ClientInterface => Client.With("I");

    public Identifier DelegatingClient => Client.With("Delegating");

    /// <param name="api">The API.</param>
    /// <param name="client">The client class.</param>
    /// <param name="validates">Whether what is sent is held against limits.</param>
    public static ClientNames Assign(ApiModel api, Identifier client, bool validates)
    {
        string[] ofClient = [client.Name, "I" + client.Name, "Delegating" + client.Name, client.Name + "Options", StemOf(client) + "JsonResolver", StemOf(client) + "Headers", StemOf(client) + "Servers"];
        string[] ofChecks = validates ? [StemOf(client) + "Limits", CheckBuilder.Method] : [];
        var groups = NameScope.AssignForFiles(
            [.. api.Groups.Select(group => new NameRequest(group.Tag, WordOf(group.Tag), group.Tag).With(group.Asked, NameRules.OfMembers, IdentifierNaming.Pascal))],
            [.. ReservedNames.OfClasses, .. ReservedNames.OfClients, .. ofClient, .. ofChecks],
            "Group",
            GroupTypes);
        string[] ofGroups = [.. api.Groups.SelectMany(group => GroupTypes.Select(type => type.Replace("*", groups[group.Tag].Name)))];
        var operations = NameScope.Assign(
            [.. api.Operations.Select(operation => new NameRequest(operation.Key, MethodWord(operation.Id, operation.Variant), operation.Id + operation.Variant) { IsSecondShape = operation.Variant.Length > 0 }.With(AskedFor(operation), NameRules.OfAny, word => MethodWord(word, string.Empty)))],
            [.. ofClient, .. ofChecks, .. ofGroups],
            "Operation",
            "*WithResponse",
            "*Options");
        string[] ofOperations =
        [
            .. api.Operations.Select(operation => operations[operation.Key].Name + "Options"),
            .. api.Operations.Where(ResultBuilder.IsNeeded).Select(operation => operations[operation.Key].Name + "Result"),
        ];
        var types = NameScope.Assign(
            [.. api.Types.Select(type => RequestOf(type, api))],
            [.. ReservedNames.OfTypes, .. ofClient, .. ofChecks, .. ofGroups, .. ofOperations],
            "Model",
            "*Json",
            "*Names");
        return new ClientNames(client, groups, operations, types);
    }

    private static NameRequest RequestOf(ApiType type, ApiModel api) =>
        new NameRequest(type.Key, IdentifierNaming.Pascal(type.ShapeNameParts), string.Concat(type.ShapeNameParts), IsForeign(type, api)) { IsSecondShape = type.Shape is not null }
            .With(type.ShapeAsked, NameRules.OfTypes, IdentifierNaming.Pascal);

    private static bool IsForeign(ApiType type, ApiModel api) =>
        !("/" + type.Key).Contains($"/{api.Document}#");

    /// <summary>The types of a group, <c>*</c> for its word: two words may differ and their types meet (<c>Phone</c>, <c>IPhone</c>).</summary>
    private static readonly string[] GroupTypes = ["*Operations", "I*Operations", "Delegating*Operations"];

    private static string WordOf(string tag) => tag.Length == 0 ? "Default" : IdentifierNaming.Pascal(tag);

    /// <summary>The methods end in Async by themselves.</summary>
    private static string MethodWord(string id, string variant)
    {
        var name = WithoutAsync(IdentifierNaming.Pascal(id));
        return variant.Length == 0 ? name : name + IdentifierNaming.Pascal(variant);
    }

    private static ApiAskedName? AskedFor(ApiOperation operation) => operation.Asked is not { } asked ? null
        : asked with { Text = WithoutAsync(asked.Text) + (operation.Variant.Length == 0 ? string.Empty : IdentifierNaming.Pascal(operation.Variant)) };

    private static string WithoutAsync(string word) =>
        word.Length > 5 && word.EndsWith("Async", StringComparison.Ordinal) ? word.Substring(0, word.Length - 5) : word;

    private static string StemOf(Identifier client) =>
        client.Name.Length > 6 && client.Name.EndsWith("Client", StringComparison.Ordinal)
            ? client.Name.Substring(0, client.Name.Length - 6)
            : client.Name;
}
