using Gale.Codegen.Settings;

namespace Gale.Codegen.Pipeline;

/// <summary>The project as the build describes it.</summary>
/// <param name="Manifest">The settings of its clients.</param>
/// <param name="Folder">
/// The project's folder, to bring the paths of files into the manifest's form. An absolute path, and so nothing that a later
/// stage may know: <see cref="Inputs"/> and <see cref="Outputs"/> alone use it.
/// </param>
internal sealed record Project(Manifest Manifest, string Folder);
