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
            [.. api.Operations.Select(RequestOf)],
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

    private static NameRequest RequestOf(ApiOperation operation)
    {
        var request = new NameRequest(operation.Key, MethodWord(operation.Id), operation.Id) { IsComposed = operation.HasNoId };
        return operation.Variant.Length == 0
            ? request.With(operation.Asked is { } asked ? asked with { Text = WithoutAsync(asked.Text) } : null, NameRules.OfAny, MethodWord)
            : request with { Shape = new ShapeName(operation.OperationKey, IdentifierNaming.Pascal(operation.Variant)) };
    }

    private static NameRequest RequestOf(ApiType type, ApiModel api)
    {
        var request = new NameRequest(type.Key, IdentifierNaming.Pascal(type.NameParts), string.Concat(type.NameParts), IsForeign(type, api)) { IsComposed = type.IsInline };
        return type.Shape is { } shape
            ? request with { Shape = new ShapeName(type.SchemaKey, IdentifierNaming.Pascal(shape)) }
            : request.With(type.Asked, NameRules.OfTypes, IdentifierNaming.Pascal);
    }

    private static bool IsForeign(ApiType type, ApiModel api) =>
        !("/" + type.Key).Contains($"/{api.Document}#");

    /// <summary>The types of a group, <c>*</c> for its word: two words may differ and their types meet (<c>Phone</c>, <c>IPhone</c>).</summary>
    private static readonly string[] GroupTypes = ["*Operations", "I*Operations", "Delegating*Operations"];

    private static string WordOf(string tag) => tag.Length == 0 ? "Default" : IdentifierNaming.Pascal(tag);

    /// <summary>The methods end in Async by themselves.</summary>
    private static string MethodWord(string id) => WithoutAsync(IdentifierNaming.Pascal(id));

    private static string WithoutAsync(string word) =>
        word.Length > 5 && word.EndsWith("Async", StringComparison.Ordinal) ? word.Substring(0, word.Length - 5) : word;

    private static string StemOf(Identifier client) =>
        client.Name.Length > 6 && client.Name.EndsWith("Client", StringComparison.Ordinal)
            ? client.Name.Substring(0, client.Name.Length - 6)
            : client.Name;
}
