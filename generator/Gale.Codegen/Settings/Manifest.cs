using Gale.Codegen.Collections;

namespace Gale.Codegen.Settings;

/// <summary>What the build hands to the generator, in the order of the items. Compares by value.</summary>
/// <param name="ProjectFile">The project file's name.</param>
/// <param name="Clients">The GaleSpec items.</param>
/// <param name="Recordings">The GaleRecording items.</param>
/// <param name="Fault">What is wrong with the manifest itself, or <see langword="null"/>.</param>
internal sealed record Manifest(string ProjectFile, EquatableArray<ClientSettings> Clients, EquatableArray<RecordingSettings> Recordings, string? Fault)
{
    /// <summary>The file's name; the folder is the build's to choose.</summary>
    public const string FileName = "Gale.Codegen.manifest";

    /// <summary>The manifest of a project without clients.</summary>
    public static readonly Manifest Empty = new(string.Empty, [], [], null);
}
