using System.Globalization;

namespace Gale.Codegen.Settings;

/// <summary>How documents are held against their baselines.</summary>
/// <param name="Level">The property <c>GaleDrift</c>.</param>
/// <param name="Today">The property <c>GaleToday</c>: the day that dates are compared with. Empty: none is, for a build that passed yesterday passes today.</param>
/// <param name="Misfit">A value of <c>GaleDrift</c> that is none.</param>
/// <param name="NoDay">A value of <c>GaleToday</c> that is no day.</param>
internal sealed record DriftSettings(DriftLevel Level, string Today, string? Misfit, string? NoDay)
{
    public static DriftSettings Of(string level, string today)
    {
        var isDay = today.Length == 0 || DateTime.TryParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        var (known, misfit) = LevelOf(level);
        return new DriftSettings(known, isDay ? today : "", misfit, isDay ? null : today);
    }

    private static (DriftLevel Level, string? Misfit) LevelOf(string level) => level.ToLowerInvariant() switch
    {
        "" or "warn" => (DriftLevel.Warn, null),
        "error" => (DriftLevel.Error, null),
        "off" => (DriftLevel.Off, null),
        _ => (DriftLevel.Warn, level),
    };
}
