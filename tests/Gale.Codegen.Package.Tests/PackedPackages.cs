using System.Reflection;

namespace Gale.Codegen.Package.Tests;

/// <summary>
/// The packages Gale.Codegen and Gale.Codegen.Runtime, packed once for all tests into a folder that is a package source,
/// under a version that no cache has seen.
/// </summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The version of both packages in this run.</summary>
    public string Version { get; } = $"0.1.0-test{Guid.NewGuid():N}";

    /// <summary>The package source.</summary>
    public string Feed => Path.Combine(_folder.Path, "feed");

    /// <summary>
    /// A NuGet.config that adds the packages to the user's own sources. What is restored stays in a folder of this run; what
    /// the machine already has (reference assemblies of older frameworks) is taken from there.
    /// </summary>
    public string Sources =>
        $"""
        <configuration>
          <config>
            <add key="globalPackagesFolder" value="{Path.Combine(_folder.Path, "packages")}" />
          </config>
          <fallbackPackageFolders>
            <add key="machine" value="{MachinePackages}" />
          </fallbackPackageFolders>
          <packageSources>
            <add key="packed" value="{Feed}" />
          </packageSources>
        </configuration>
        """;

    private static string MachinePackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string Configuration =>
        typeof(PackedPackages).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    /// <summary>The file of the package with this id.</summary>
    public string FileOf(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    async Task IAsyncLifetime.InitializeAsync()
    {
        var results = await Task.WhenAll(PackAsync("generator/Gale.Codegen"), PackAsync("runtime/Gale.Codegen.Runtime"));
        Assert.All(results, result => result.Succeeded());
    }

    Task IAsyncLifetime.DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Packs what the build has left. It builds nothing: other projects of the solution may be building into the
    /// same folders at this moment, and the project of these tests has seen to it that both are built.</summary>
    private Task<DotNetResult> PackAsync(string project) => DotNet.RunAsync(
        Repository.Root,
        "pack", project, "--no-build", "--configuration", Configuration, "--output", Feed, $"-p:PackageVersion={Version}");
}
