namespace Gale.Codegen.Package.Tests;

/// <summary>A folder outside the repository that goes away with this object.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("gale-codegen-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
