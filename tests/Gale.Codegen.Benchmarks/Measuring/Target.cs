using System.Globalization;

namespace Gale.Codegen.Benchmarks.Measuring;

/// <summary>What the ratios to the baseline are to be at most.</summary>
/// <param name="Time">Of time.</param>
/// <param name="Bytes">Of bytes; null where there is no target.</param>
internal readonly record struct Target(double Time, double? Bytes = null)
{
    public string Judge(double time, double bytes)
    {
        var wanted = Bytes is { } most ? string.Create(CultureInfo.InvariantCulture, $"{Time:F2} / {most:F2}") : Time.ToString("F2", CultureInfo.InvariantCulture);
        var isMet = Math.Round(time, 2) <= Time && (Bytes is not { } limit || Math.Round(bytes, 2) <= limit);
        return $"{wanted} {(isMet ? "met" : "missed")}";
    }
}
