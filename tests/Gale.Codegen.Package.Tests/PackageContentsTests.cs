using System.IO.Compression;
using System.Xml.Linq;

namespace Gale.Codegen.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class PackageContentsTests(PackedPackages packages)
{
    [Fact]
    public void The_generator_package_holds_what_a_compiler_and_a_build_need_and_nothing_else() => Assert.Equal(
        [
            "Gale.Codegen.nuspec",
            "LICENSE",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/Gale.Codegen.CodeFixes.dll",
            "analyzers/dotnet/cs/Gale.Codegen.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/Gale.Codegen.props",
            "build/Gale.Codegen.targets",
            "buildMultiTargeting/Gale.Codegen.props",
            "buildMultiTargeting/Gale.Codegen.targets",
            "buildTransitive/Gale.Codegen.props",
            "buildTransitive/Gale.Codegen.targets",
        ],
        FilesIn("Gale.Codegen"));

    [Fact]
    public void The_runtime_package_holds_a_documented_library_for_each_framework() => Assert.Equal(
        [
            "lib/net10.0/Gale.Codegen.Runtime.dll",
            "lib/net10.0/Gale.Codegen.Runtime.xml",
            "lib/net8.0/Gale.Codegen.Runtime.dll",
            "lib/net8.0/Gale.Codegen.Runtime.xml",
        ],
        FilesIn("Gale.Codegen.Runtime").Where(file => file.StartsWith("lib/", StringComparison.Ordinal)));

    [Fact]
    public void The_generator_package_brings_the_runtime_of_its_version_and_nothing_else() =>
        Assert.Equal([("Gale.Codegen.Runtime", packages.Version)], DependenciesOf("Gale.Codegen"));

    [Fact]
    public void The_runtime_package_brings_nothing() => Assert.Empty(DependenciesOf("Gale.Codegen.Runtime"));

    /// <summary>The files of a package in ordinal order, without those that only packaging itself needs.</summary>
    private IEnumerable<string> FilesIn(string id)
    {
        using var package = ZipFile.OpenRead(packages.FileOf(id));
        return package.Entries
            .Select(entry => entry.FullName)
            .Where(file => !file.StartsWith("_rels/", StringComparison.Ordinal))
            .Where(file => !file.StartsWith("package/", StringComparison.Ordinal))
            .Where(file => file != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private IEnumerable<(string? Id, string? Version)> DependenciesOf(string id)
    {
        using var package = ZipFile.OpenRead(packages.FileOf(id));
        using var description = package.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(description)
            .Descendants()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => (element.Attribute("id")?.Value, element.Attribute("version")?.Value))
            .ToList();
    }
}
