namespace Gale.Codegen.Settings;

/// <summary>How documents are held against their baselines.</summary>
/// <param name="Level">The property <c>GaleDrift</c>.</param>
/// <param name="Today">The property <c>GaleToday</c>: the day that dates are compared with. Empty: none is, for a build that passed yesterday passes today.</param>
/// <param name="Misfit">A value of <c>GaleDrift</c> that is none.</param>
internal sealed record DriftSettings(DriftLevel Level, string Today, string? Misfit)
{
    public static DriftSettings Of(string level, string today) => level.ToLowerInvariant() switch
    {
        "" or "warn" => new(DriftLevel.Warn, today, null),
        "error" => new(DriftLevel.Error, today, null),
        "off" => new(DriftLevel.Off, today, null),
        _ => new(DriftLevel.Warn, today, level),
    };
}
