using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>The names of everything that a client declares, given once.</summary>
/// <param name="Client">The client class.</param>
/// <param name="Groups">The groups' words, by tag.</param>
/// <param name="Operations">The operations' words, by key.</param>
/// <param name="Types">The document's types, by key.</param>
internal sealed record ClientNames(Identifier Client, NameScope Groups, NameScope Operations, NameScope Types)
{
    /// <summary>What a group must not be called: the members that every client has.</summary>
    private static readonly string[] ReservedGroups = ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    /// <summary>The word before <c>Client</c>, which other names of the client begin with too.</summary>
    public string Stem => StemOf(Client);

    public Identifier Resolver => Identifier.FromValid(Stem + "JsonResolver");

    public Identifier ClientOptions => Client.With(suffix: "Options");

    public Identifier ClientInterface => Client.With("I");

    public Identifier DelegatingClient => Client.With("Delegating");

    public static ClientNames Assign(ApiModel api, Identifier client)
    {
        var groups = NameScope.AssignForFiles(
            [.. api.Groups.Select(group => new NameRequest(group.Tag, WordOf(group.Tag), group.Tag))],
            [.. ReservedGroups, client.Name],
            "Group");
        var operations = NameScope.Assign(
            [.. api.Operations.Select(operation => new NameRequest(operation.Key, MethodWord(operation.Id), operation.Id))],
            [],
            "Operation",
            "WithResponse");
        var types = NameScope.Assign(
            [.. api.Types.Select(type => new NameRequest(type.Key, IdentifierNaming.Pascal(type.NameParts), string.Concat(type.NameParts)))],
            ReservedTypes(api, client, groups, operations),
            "Model",
            "Json",
            "Names");
        return new ClientNames(client, groups, operations, types);
    }

    private static string WordOf(string tag) => tag.Length == 0 ? "Default" : IdentifierNaming.Pascal(tag);

    /// <summary>The methods end in Async by themselves.</summary>
    private static string MethodWord(string operationId)
    {
        var word = IdentifierNaming.Pascal(operationId);
        return word.Length > 5 && word.EndsWith("Async", StringComparison.Ordinal) ? word.Substring(0, word.Length - 5) : word;
    }

    private static IEnumerable<string> ReservedTypes(ApiModel api, Identifier client, NameScope groups, NameScope operations)
    {
        string[] ofClient = [client.Name, "I" + client.Name, "Delegating" + client.Name, client.Name + "Options", StemOf(client) + "JsonResolver"];
        var ofGroups = api.Groups.Select(group => groups[group.Tag].Name + "Operations").SelectMany(name => new[] { name, "I" + name, "Delegating" + name });
        var ofOperations = api.Operations.Select(operation => operations[operation.Key].Name + "Options");
        return ofClient.Concat(ofGroups).Concat(ofOperations);
    }

    private static string StemOf(Identifier client) =>
        client.Name.Length > 6 && client.Name.EndsWith("Client", StringComparison.Ordinal)
            ? client.Name.Substring(0, client.Name.Length - 6)
            : client.Name;
}
