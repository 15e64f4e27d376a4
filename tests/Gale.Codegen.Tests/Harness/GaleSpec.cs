namespace Gale.Codegen.Tests.Harness;

/// <summary>A GaleSpec item as a consumer writes it; what is empty was not written.</summary>
internal sealed record GaleSpec(string Path)
{
    /// <summary>Whether the file is there when the build begins.</summary>
    public bool Exists { get; init; } = true;

    public string Namespace { get; init; } = "";

    public string ClientName { get; init; } = "";

    public string Accessibility { get; init; } = "";

    public string Number { get; init; } = "";

    public string Validation { get; init; } = "";

    public string IncludeTags { get; init; } = "";

    public string IncludePaths { get; init; } = "";

    public string ExcludePaths { get; init; } = "";

    public string Server { get; init; } = "";

    public string Baseline { get; init; } = "";

    public string Overlay { get; init; } = "";

    /// <summary>Whether the overlay is there when the build begins.</summary>
    public bool OverlayExists { get; init; } = true;

    /// <summary>The item in the project file.</summary>
    public string Element =>
        $"<GaleSpec Include=\"{Path}\"" +
        string.Concat(Metadata.Where(setting => setting.Value.Length > 0).Select(setting => $" {setting.Name}=\"{setting.Value}\"")) +
        " />";

    /// <summary>The item in the manifest, as the package's targets write it.</summary>
    public string ManifestLine =>
        "client?" + string.Join("&", Settings.Select(setting => $"{setting.Name}={Uri.EscapeDataString(setting.Value)}"));

    private IEnumerable<(string Name, string Value)> Metadata =>
    [
        ("Namespace", Namespace),
        ("ClientName", ClientName),
        ("Accessibility", Accessibility),
        ("Number", Number),
        ("Validation", Validation),
        ("IncludeTags", IncludeTags),
        ("IncludePaths", IncludePaths),
        ("ExcludePaths", ExcludePaths),
        ("Server", Server),
        ("Baseline", Baseline),
        ("Overlay", Overlay),
    ];

    /// <summary>Every setting that the targets know, in their order.</summary>
    private IEnumerable<(string Name, string Value)> Settings =>
    [
        ("Path", Path),
        ("Exists", Exists ? "true" : "false"),
        ("Namespace", Namespace),
        ("ClientName", ClientName),
        ("Accessibility", Accessibility),
        ("Baseline", Baseline),
        ("IncludeTags", IncludeTags),
        ("IncludePaths", IncludePaths),
        ("ExcludePaths", ExcludePaths),
        ("Overlay", Overlay),
        ("OverlayExists", Overlay.Length > 0 && OverlayExists ? "true" : "false"),
        ("Number", Number),
        ("Validation", Validation),
        ("Server", Server),
    ];
}
