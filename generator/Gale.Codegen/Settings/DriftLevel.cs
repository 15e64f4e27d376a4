namespace Gale.Codegen.Settings;

/// <summary>What becomes of changes against a baseline: the property <c>GaleDrift</c>.</summary>
internal enum DriftLevel
{
    /// <summary>What breaks clients is a warning.</summary>
    Warn,

    /// <summary>What breaks clients is an error.</summary>
    Error,

    /// <summary>Nothing is compared.</summary>
    Off,
}
