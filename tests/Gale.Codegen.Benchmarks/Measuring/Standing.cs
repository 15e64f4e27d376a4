namespace Gale.Codegen.Benchmarks.Measuring;

/// <summary>What a contender took.</summary>
/// <param name="Name">The contender.</param>
/// <param name="Nanoseconds">For one time, in each round, shortest first.</param>
/// <param name="Bytes">Allocated by one time.</param>
internal sealed record Standing(string Name, IReadOnlyList<double> Nanoseconds, double Bytes)
{
    public double Min => Nanoseconds[0];

    public double Median => Nanoseconds[Nanoseconds.Count / 2];

    public double Max => Nanoseconds[^1];
}
