namespace Gale.Codegen.Runtime.Tests.Calls;

internal sealed record Order
{
    public required string Id { get; init; }

    public required long Amount { get; init; }

    public UnmappedMembers? Unmapped { get; init; }
}
