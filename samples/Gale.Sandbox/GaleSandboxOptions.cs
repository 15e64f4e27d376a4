namespace Gale.Sandbox;

/// <summary>What can be chosen when a sandbox starts.</summary>
public sealed record GaleSandboxOptions
{
    /// <summary>
    /// The clock behind every time in an answer, behind expiry, the 24 hours of an idempotency key and the minute of
    /// the rate limit.
    /// </summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>
    /// Requests a minute that one key may make, as documented 100. Gale v1 lets bursts of twice as many through.
    /// Kadosei documents no number, so nothing is counted there.
    /// </summary>
    public int RequestsPerMinute { get; init; } = 100;
}
