using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Drift;

/// <summary>A change that somebody has looked at and agreed to. It is matched on what it means, never on a line or a message.</summary>
/// <param name="Place">Where it is written.</param>
/// <param name="Check">The fine name of the change: <c>response-property-enum-value-added</c>.</param>
/// <param name="At">The JSON pointer of what changed, or of something around it: <c>/components/schemas/Order</c>.</param>
/// <param name="From">How it was; <see langword="null"/> where that does not matter.</param>
/// <param name="To">How it is; <see langword="null"/> where that does not matter.</param>
/// <param name="Why">The reason.</param>
/// <param name="Until">The last day on which it holds, <c>2027-01-31</c>; <see langword="null"/> for as long as the change is there.</param>
internal sealed record Acceptance(Place Place, string Check, string At, string? From, string? To, string Why, string? Until)
{
    /// <summary>Whether its last day is over.</summary>
    /// <param name="today">The day, <c>2026-11-30</c>; empty where nobody said it, and then nothing is over.</param>
    public bool IsOver(string today) => Until is not null && today.Length > 0 && string.CompareOrdinal(Until, today) < 0;
}
