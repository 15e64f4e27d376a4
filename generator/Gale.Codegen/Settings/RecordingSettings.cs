namespace Gale.Codegen.Settings;

/// <summary>A GaleRecording item as the build hands it over.</summary>
/// <param name="Path">The file, relative to the project's folder.</param>
/// <param name="Spec">Metadata <c>Spec</c>: the document whose answer or request it is; empty where it is to be found out.</param>
internal sealed record RecordingSettings(string Path, string Spec);
