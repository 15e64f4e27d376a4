using System.Text.RegularExpressions;

namespace Gale.Codegen.Package.Tests;

/// <summary>What the README of <c>samples/Drift</c> shows is what a build of it prints: the sample is built as a project that has the package.</summary>
[Collection(PackagesCollection.Name)]
public sealed partial class DriftSampleTests(PackedPackages packages)
{
    private const string Sample = "samples/Drift";

    [Fact]
    public async Task The_readme_shows_what_the_build_prints()
    {
        using var project = Copy();

        var output = (await project.DotNetAsync("build")).Failed();

        var root = Path.GetFullPath(Path.Combine(project.Folder, "../..")) + Path.DirectorySeparatorChar;
        var printed = output.Split('\n').Where(line => Said().IsMatch(line)).Select(line => Project().Replace(line.TrimEnd(), "").Replace(root, "", StringComparison.Ordinal));
        Assert.Equal(Ordered(Shown()), Ordered(printed));
    }

    /// <summary>The sample in a folder of its own, beside the documents that it names, with the package in place of this repository's projects.</summary>
    private ConsumerProject Copy()
    {
        var project = new ConsumerProject(packages, Sample);
        foreach (var file in Directory.GetFiles(In(Sample), "*.cs").Concat(Directory.GetFiles(In("spec"), "gale-v2*.openapi.yaml")))
        {
            project.Write(Path.Combine("../..", Path.GetRelativePath(Repository.Root, file)), File.ReadAllText(file));
        }

        project.Write("Drift.csproj", File.ReadAllText(In(Sample, "Drift.csproj")).Replace(
            "<UseGaleCodegen>true</UseGaleCodegen>",
            $"<Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup><ItemGroup><PackageReference Include=\"Gale.Codegen\" Version=\"{packages.Version}\" /></ItemGroup><PropertyGroup>",
            StringComparison.Ordinal));
        return project;
    }

    private static string In(params string[] path) => Path.Combine([Repository.Root, .. path]);

    /// <summary>The lines of the blocks of output in the README.</summary>
    private static IEnumerable<string> Shown() => Blocks().Matches(File.ReadAllText(In(Sample, "README.md"))).SelectMany(block => block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Ordered(IEnumerable<string> lines) => lines.Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@": (error|warning) [A-Z]+\d+: ")]
    private static partial Regex Said();

    [GeneratedRegex(@" \[[^\]]*\.csproj\]$")]
    private static partial Regex Project();
}
