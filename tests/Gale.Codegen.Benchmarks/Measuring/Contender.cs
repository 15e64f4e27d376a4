namespace Gale.Codegen.Benchmarks.Measuring;

/// <summary>One way to do what others do too.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Act">Does it once, on the thread that calls.</param>
internal sealed record Contender(string Name, Action Act);
