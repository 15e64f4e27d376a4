using System.Reflection;

namespace Gale.Codegen.Integration.Tests.Operations;

/// <summary>Every method that was generated for the operations of a document.</summary>
internal static class GroupInterfaces
{
    private static readonly string[] s_suffixes = ["WithResponseAsync", "Async"];

    private static readonly (string Document, Type Client)[] s_clients =
    [
        ("gale-v2", typeof(IGaleV2Client)),
        ("gale-v2-2025-10", typeof(October.IGaleV2Of202510Client)),
        ("gale-v1", typeof(V1.IGaleV1Client)),
        ("gale-carts", typeof(Carts.IGaleCartsClient)),
        ("kadosei-v1", typeof(Kadosei.IKadoseiV1Client)),
    ];

    /// <summary>Named <c>{document}/{operationId}</c>; each operation has several methods.</summary>
    public static ILookup<string, MethodInfo> Methods { get; } =
        (from client in s_clients
         from groups in client.Client.GetProperties()
         from method in groups.PropertyType.GetMethods()
         select (Name: $"{client.Document}/{OperationIdOf(method)}", Method: method))
        .ToLookup(it => it.Name, it => it.Method);

    private static string OperationIdOf(MethodInfo method)
    {
        var suffix = s_suffixes.First(method.Name.EndsWith);
        var name = method.Name[..^suffix.Length];
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
