namespace Gale.Codegen.Package.Tests;

/// <summary>
/// A C# project as a user has it: in a folder with nothing of this repository above it, and with the packed packages among
/// its package sources.
/// </summary>
internal sealed class ConsumerProject : IDisposable
{
    /// <summary>The name of the project, hence its root namespace.</summary>
    private const string Name = "Shop";

    private readonly PackedPackages _packages;
    private readonly TemporaryFolder _root = new();

    /// <param name="packages">The packages to restore from.</param>
    /// <param name="folder">The folder that the project lies in, for tests of odd ones.</param>
    public ConsumerProject(PackedPackages packages, string folder = "app")
    {
        _packages = packages;
        Folder = Path.Combine(_root.Path, folder);
        WriteAbove("NuGet.config", packages.Sources);
        WriteAbove("global.json", File.ReadAllText(Path.Combine(Repository.Root, "global.json")));
        // Whatever lies above the machine's folder for temporary files ends here.
        WriteAbove("Directory.Build.props", "<Project />");
        WriteAbove("Directory.Build.targets", "<Project />");
        WriteAbove("Directory.Packages.props", "<Project />");
    }

    public string Folder { get; }

    /// <summary>Writes the project file: the package, warnings as errors, and what a test adds to it.</summary>
    public void WriteProject(string items, string properties = "<TargetFramework>net10.0</TargetFramework>") => Write(
        $"{Name}.csproj",
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Gale.Codegen" Version="{_packages.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

    public void Write(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>Restores and builds, with every warning an error that has not been exempted from it.</summary>
    public Task<DotNetResult> BuildAsync() => DotNetAsync("build", "-warnaserror");

    /// <summary>Runs the program that the last build has left.</summary>
    public Task<DotNetResult> RunAsync() => DotNetAsync(PathOf($"bin/Debug/net10.0/{Name}.dll"));

    /// <summary>Runs the <c>dotnet</c> command in the project's folder.</summary>
    public Task<DotNetResult> DotNetAsync(params string[] arguments) => DotNet.RunAsync(Folder, arguments);

    public void Dispose() => _root.Dispose();

    private void WriteAbove(string file, string text) => File.WriteAllText(Path.Combine(_root.Path, file), text);
}
