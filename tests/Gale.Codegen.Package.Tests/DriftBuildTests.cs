namespace Gale.Codegen.Package.Tests;

/// <summary>
/// A document that moved, in builds as users run them: a value of an enum is new, which the analyzer says, and a member is gone,
/// which the generator says.
/// </summary>
[Collection(PackagesCollection.Name)]
public sealed class DriftBuildTests(PackedPackages packages)
{
    private const string Moods = "mood: { type: string, enum: [asleep, wide_awake] }";

    [Fact]
    public async Task Drift_is_a_warning_at_its_line_even_where_warnings_are_errors()
    {
        using var shop = Shop();

        var output = (await shop.BuildAsync()).Succeeded();

        Assert.Matches(@"pets\.openapi\.yaml\(\d+,\d+\): warning GALE3301: The value 'hungry' of Pet\.mood is new;", output);
        Assert.Matches(@"pets\.openapi\.yaml\(\d+,\d+\): warning GALE3202: Pet\.age is gone;.* it was at pets\.baseline\.yaml\(\d+,\d+\)", output);
        Assert.Matches(@"CSC : warning GALE3001: .*3 breaking, 0 other changes", output);
        Assert.Equal(PetShop.Printed, (await shop.RunAsync()).Succeeded());
    }

    [Theory]
    [InlineData("<GaleDrift>error</GaleDrift>", "", "error GALE3001|error GALE3202|error GALE3301")]
    [InlineData("<GaleDrift>off</GaleDrift>", "", "")]
    [InlineData("<NoWarn>$(NoWarn);GALE3301</NoWarn>", "", "warning GALE3202|warning GALE3001")]
    [InlineData("<WarningsAsErrors>$(WarningsAsErrors);GALE3301</WarningsAsErrors>", "", "error GALE3301|warning GALE3202|warning GALE3001")]
    [InlineData("", "dotnet_diagnostic.GALE3301.severity = none", "warning GALE3202|warning GALE3001")]
    [InlineData("", "dotnet_diagnostic.GALE3202.severity = suggestion", "warning GALE3301|warning GALE3001")]
    public async Task How_loud_it_is_is_said_as_for_any_other_diagnostic(string properties, string config, string said)
    {
        using var shop = Shop(properties);
        if (config.Length > 0)
        {
            shop.Write(".globalconfig", "is_global = true\n" + config + "\n");
        }

        var output = await shop.BuildAsync();

        Assert.Equal(said.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), Drift(output.Output));
    }

    [Fact]
    public async Task The_assembly_may_suppress_it()
    {
        using var shop = Shop();
        shop.Write("Suppressions.cs", "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Gale.Drift\", \"GALE3301\")]\n[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Gale.Drift\", \"GALE3202\")]\n");

        Assert.Equal(["warning GALE3001"], Drift((await shop.BuildAsync()).Succeeded()));
    }

    [Fact]
    public async Task Single_changes_are_accepted_in_a_file_beside_the_document_and_all_of_them_by_a_target()
    {
        using var shop = Shop();
        shop.Write("pets.drift.yaml", "accept:\n  - {check: response-property-enum-value-added, at: /components/schemas/Pet, to: hungry, why: known}\n");
        Assert.Equal(["warning GALE3001", "warning GALE3202"], Drift((await shop.BuildAsync()).Succeeded()));

        (await shop.DotNetAsync("build", "-t:GaleAcceptBaseline")).Succeeded();

        Assert.Equal(File.ReadAllText(shop.PathOf("pets.openapi.yaml")), File.ReadAllText(shop.PathOf("pets.baseline.yaml")));
        Assert.False(File.Exists(shop.PathOf("pets.drift.yaml")));
        Assert.Empty(Drift((await shop.BuildAsync()).Succeeded()));
    }

    [Fact]
    public async Task A_baseline_that_is_not_there_is_written_by_the_same_target()
    {
        using var shop = Shop();
        File.Delete(shop.PathOf("pets.baseline.yaml"));
        Assert.Empty(Drift((await shop.BuildAsync()).Succeeded()));

        (await shop.DotNetAsync("build", "-t:GaleAcceptBaseline")).Succeeded();

        Assert.True(File.Exists(shop.PathOf("pets.baseline.yaml")));
    }

    [Fact]
    public async Task What_is_recorded_at_run_time_is_told_by_the_next_build()
    {
        using var shop = Shop();
        shop.WriteProject(
            """<GaleSpec Include="pets.openapi.yaml" /><GaleRecording Include="recordings/*.json" />""",
            "<TargetFramework>net10.0</TargetFramework>");
        shop.Write("pets.openapi.yaml", PetShop.Document);
        shop.Write("Program.cs", PetShop.Program.Replace("BaseAddress = new Uri(\"http://pets.example/\")", "BaseAddress = new Uri(\"http://pets.example/\"), DriftObserver = new ApiDriftRecorder(\"recordings\")", StringComparison.Ordinal));
        Assert.DoesNotContain("GALE21", (await shop.BuildAsync()).Succeeded(), StringComparison.Ordinal);

        (await shop.RunAsync()).Succeeded();

        Assert.Matches(@"recordings/addPet\.201\.UnknownValue-[0-9A-F]{8}\.json\(1,31\): warning GALE2102: The recording of POST /pets \(201\) has the text 'hungry', expected one of asleep, wide_awake", (await shop.BuildAsync()).Succeeded());
    }

    [Fact]
    public async Task The_compiler_s_own_log_has_it_for_tools()
    {
        using var shop = Shop("<ErrorLog>drift.sarif,version=2.1</ErrorLog>");

        (await shop.BuildAsync()).Succeeded();

        var log = File.ReadAllText(shop.PathOf("drift.sarif"));
        Assert.Contains("\"ruleId\": \"GALE3301\"", log, StringComparison.Ordinal);
        Assert.Contains("\"check\": \"response-property-enum-value-added\"", log, StringComparison.Ordinal);
        Assert.Contains("pets.baseline.yaml", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_that_leans_on_what_is_gone_is_told_so_at_its_line_and_the_report_is_whole()
    {
        using var shop = Shop();
        shop.Write("Leaning.cs", "namespace Shop;\n\npublic record Puppy : Shop.PetsApi.Breed;\n\npublic class Kennel\n{\n    public Shop.PetsApi.Breed? Last;\n\n    public Shop.PetsApi.Breed Of(Shop.PetsApi.Pet pet) => new() { Name = pet.Age.ToString() };\n}\n");

        var output = (await shop.BuildAsync()).Failed();

        Assert.Equal(["error GALE5105"], System.Text.RegularExpressions.Regex.Matches(output, @"error [A-Z]+\d+").Select(match => match.Value).Distinct());
        Assert.Contains("Leaning.cs(3,23): error GALE5105: 'Breed' is obsolete: 'Breed is gone from the API (it was pets.baseline.yaml#/components/schemas/Breed).'", output, StringComparison.Ordinal);
        Assert.Contains("Leaning.cs(7,12): error GALE5105: ", output, StringComparison.Ordinal);
        Assert.Contains("Leaning.cs(9,12): error GALE5105: ", output, StringComparison.Ordinal);
        Assert.Contains("'Pet.Age is gone from the API (it was pets.baseline.yaml#/components/schemas/Pet/properties/age).'", output, StringComparison.Ordinal);
        Assert.Equal(["warning GALE3001", "warning GALE3202", "warning GALE3301"], Drift(output));
    }

    [Fact]
    public async Task A_baseline_of_several_files_is_accepted_with_its_parts()
    {
        const string Pet = "mood: { $ref: 'parts/mood.yaml#/Mood' }";
        using var shop = new ConsumerProject(packages);
        shop.WriteProject(
            """<GaleSpec Include="spec/pets.openapi.yaml" Baseline="accepted/pets.yaml" /><AdditionalFiles Include="spec/parts/mood.yaml" /><AdditionalFiles Include="spec/style.json" />""",
            "<TargetFramework>net10.0</TargetFramework>");
        shop.Write("spec/pets.openapi.yaml", PetShop.Document.Replace(Moods, Pet, StringComparison.Ordinal));
        shop.Write("spec/parts/mood.yaml", "Mood: { type: string, enum: [asleep, wide_awake] }\n");
        shop.Write("spec/style.json", "{}");
        shop.Write("Program.cs", "return;");

        (await shop.DotNetAsync("build", "-t:GaleAcceptBaseline")).Succeeded();
        Assert.Equal(File.ReadAllText(shop.PathOf("spec/parts/mood.yaml")), File.ReadAllText(shop.PathOf("accepted/parts/mood.yaml")));
        Assert.False(File.Exists(shop.PathOf("accepted/style.json")));
        shop.Write("spec/parts/mood.yaml", "Mood: { type: string, enum: [asleep, wide_awake, hungry] }\n");
        var output = (await shop.BuildAsync()).Succeeded();

        Assert.Matches(@"spec/parts/mood\.yaml\(1,50\): warning GALE3301: ", output);
        Assert.DoesNotContain("GALE3009", output, StringComparison.Ordinal);
    }

    private ConsumerProject Shop(string properties = "")
    {
        var shop = new ConsumerProject(packages);
        shop.WriteProject("""<GaleSpec Include="pets.openapi.yaml" Baseline="pets.baseline.yaml" />""", "<TargetFramework>net10.0</TargetFramework>" + properties);
        shop.Write("pets.openapi.yaml", PetShop.Document.Replace("wide_awake]", "wide_awake, hungry]", StringComparison.Ordinal));
        shop.Write("pets.baseline.yaml", PetShop.Document.Replace(Moods, Moods + "\n        age: { type: integer }\n        breed: { $ref: '#/components/schemas/Breed' }", StringComparison.Ordinal) + "\n    Breed:\n      type: object\n      properties:\n        name: { type: string }\n");
        shop.Write("Program.cs", PetShop.Program.Replace("\"mood\":\"hungry\"", "\"mood\":\"angry\"", StringComparison.Ordinal));
        return shop;
    }

    private static IEnumerable<string> Drift(string output) => output.Split('\n')
        .Select(line => System.Text.RegularExpressions.Regex.Match(line, "(error|warning) GALE3\\d+").Value)
        .Where(said => said.Length > 0)
        .Distinct()
        .Order(StringComparer.Ordinal);
}
