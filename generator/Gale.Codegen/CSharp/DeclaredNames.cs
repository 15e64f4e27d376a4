namespace Gale.Codegen.CSharp;

/// <summary>The names of all types that a client declares in its namespace.</summary>
internal static class DeclaredNames
{
    public static IEnumerable<string> In(ClientModel client) =>
    [
        client.Client.Name.Name, client.Client.Interface.Name, client.Client.Delegating.Name, client.Client.Options.Name,
        client.Resolver.Name.Name,
        .. client.Client.Servers.Servers.Count > 0 ? new[] { client.Client.Servers.Name.Name } : [],
        .. client.Client.Headers.Headers.Count > 0 ? new[] { client.Client.Headers.Name.Name } : [],
        .. client.Limits is { } limits ? new[] { limits.Name.Name } : [],
        .. client.Groups.SelectMany(In),
        .. client.Types.SelectMany(In),
    ];

    private static IEnumerable<string> In(GroupModel group) =>
    [
        group.Interface.Name, group.Implementation.Name, group.Delegating.Name,
        .. group.Methods.Select(method => method.Options.Name),
        .. group.Methods.Select(method => method.ResultUnion?.Name.Name).OfType<string>(),
    ];

    private static IEnumerable<string> In(TypeModel type) =>
        type is EnumModel @enum ? [type.Name.Name, type.Codec.Name, @enum.Names.Name] : [type.Name.Name, type.Codec.Name];
}
