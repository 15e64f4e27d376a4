using Gale.Codegen.Integration.Tests.Operations.Rows;

namespace Gale.Codegen.Integration.Tests.Operations;

/// <summary>The operations of all documents.</summary>
internal static class AllOperations
{
    public static IReadOnlyList<Operation> Rows { get; } =
    [
        .. GaleV2Operations.All,
        .. OctoberOperations.All,
        .. GaleV1Operations.All,
        .. GaleCartsOperations.All,
        .. KadoseiOperations.All,
    ];

    public static TheoryData<string> Names => [.. Rows.Select(row => row.Name)];

    public static Operation Named(string name) => Rows.Single(row => row.Name == name);
}
