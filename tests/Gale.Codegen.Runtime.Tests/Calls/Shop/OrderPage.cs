namespace Gale.Codegen.Runtime.Tests.Calls;

internal sealed record OrderPage
{
    public required IReadOnlyList<Order> Items { get; init; }
}
