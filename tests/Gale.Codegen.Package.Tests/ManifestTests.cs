using System.Text.Json;

namespace Gale.Codegen.Package.Tests;

/// <summary>What the compiler is given. All builds here are those that an editor makes: nothing is compiled.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ManifestTests(PackedPackages packages)
{
    private const string Manifest = "obj/Debug/net10.0/Gale.Codegen.manifest";

    [Fact]
    public async Task An_editor_is_given_the_settings_the_project_and_each_document_once()
    {
        using var shop = new ConsumerProject(packages);
        shop.WriteProject(
            """
            <GaleSpec Include="pets.yaml" Baseline="pets.baseline.yaml" />
            <GaleSpec Include="./pets.yaml" Namespace="Shop.Mirror" ClientName="MirrorClient" Overlay="pets.overlay.yaml" />
            <GaleSpec Include="missing.yaml" Overlay="missing.overlay.yaml" />
            <AdditionalFiles Include="shared.yaml" />
            <GaleSpec Include="shared.yaml" />
            """);
        foreach (var document in new[] { "pets.yaml", "pets.baseline.yaml", "pets.overlay.yaml", "shared.yaml" })
        {
            shop.Write(document, PetShop.Document);
        }

        var files = await AdditionalFilesAsync(shop);

        Assert.Equal(
            [shop.PathOf("Shop.csproj"), shop.PathOf(Manifest), shop.PathOf("pets.baseline.yaml"), shop.PathOf("pets.overlay.yaml"), shop.PathOf("pets.yaml"), shop.PathOf("shared.yaml")],
            files.Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                "gale-manifest 1",
                "project?Path=Shop.csproj",
                "client?Path=pets.yaml&Exists=true&Namespace=&ClientName=&Accessibility=&Baseline=pets.baseline.yaml" +
                "&IncludeTags=&IncludePaths=&ExcludePaths=&Overlay=&OverlayExists=false&Number=&Validation=&Server=",
                "client?Path=pets.yaml&Exists=true&Namespace=Shop.Mirror&ClientName=MirrorClient&Accessibility=&Baseline=" +
                "&IncludeTags=&IncludePaths=&ExcludePaths=&Overlay=pets.overlay.yaml&OverlayExists=true&Number=&Validation=&Server=",
                "client?Path=missing.yaml&Exists=false&Namespace=&ClientName=&Accessibility=&Baseline=" +
                "&IncludeTags=&IncludePaths=&ExcludePaths=&Overlay=missing.overlay.yaml&OverlayExists=false&Number=&Validation=&Server=",
                "client?Path=shared.yaml&Exists=true&Namespace=&ClientName=&Accessibility=&Baseline=" +
                "&IncludeTags=&IncludePaths=&ExcludePaths=&Overlay=&OverlayExists=false&Number=&Validation=&Server=",
            ],
            File.ReadAllLines(shop.PathOf(Manifest)));
    }

    [Fact]
    public async Task Values_of_any_characters_arrive_as_they_were_written()
    {
        using var shop = new ConsumerProject(packages);
        shop.WriteProject(
            """
            <GaleSpec Include="pets.yaml" IncludeTags="pet;store" IncludePaths="/pet/**"
                      ExcludePaths="a 'b' &quot;c&quot; `d` (e) [f] {g} ; # , = ! &amp; ? * + \ | ~ ^ @ %24(h) %25 %2541 é ж 日" />
            <GaleRecording Include="recordings/**/*.json" Spec="pets' &amp; more.yaml" />
            """);
        shop.Write("pets.yaml", PetShop.Document);
        shop.Write("recordings/a b/getPet.200.#1.json", "{}");

        await AdditionalFilesAsync(shop);

        var lines = File.ReadAllLines(shop.PathOf(Manifest));
        Assert.Equal("pet;store", Value(lines[2], "IncludeTags"));
        Assert.Equal("/pet/**", Value(lines[2], "IncludePaths"));
        Assert.Equal(@"a 'b' ""c"" `d` (e) [f] {g} ; # , = ! & ? * + \ | ~ ^ @ $(h) % %41 é ж 日", Value(lines[2], "ExcludePaths"));
        Assert.Equal("recordings/a b/getPet.200.#1.json", Value(lines[3], "Path"));
        Assert.Equal("pets' & more.yaml", Value(lines[3], "Spec"));
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public async Task A_project_without_documents_is_left_alone()
    {
        using var shop = new ConsumerProject(packages);
        shop.WriteProject("""<GaleSpec Include="specs/*.yaml" />""");

        Assert.Empty(await AdditionalFilesAsync(shop));
        Assert.False(File.Exists(shop.PathOf(Manifest)));
    }

    /// <summary>The additional files on the compiler's command line, as an editor asks for it.</summary>
    private static async Task<IReadOnlyList<string>> AdditionalFilesAsync(ConsumerProject project)
    {
        (await project.DotNetAsync("restore")).Succeeded();
        var answer = await project.DotNetAsync(
            "msbuild",
            "-t:Compile;CoreCompile",
            "-p:DesignTimeBuild=true",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            "-getItem:CscCommandLineArgs");
        const string option = "/additionalfile:";
        return JsonDocument.Parse(answer.Succeeded()).RootElement
            .GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!)
            .Where(argument => argument.StartsWith(option, StringComparison.Ordinal))
            .Select(argument => project.PathOf(argument[option.Length..].Trim('"')))
            .ToList();
    }

    private static string Value(string line, string key) => Uri.UnescapeDataString(
        line[(line.IndexOf('?', StringComparison.Ordinal) + 1)..]
            .Split('&')
            .Single(pair => pair.StartsWith($"{key}=", StringComparison.Ordinal))[(key.Length + 1)..]);
}
