using System.Text.RegularExpressions;

namespace Gale.Codegen.Package.Tests;

/// <summary>Switches over an enum that has a value since the baseline, in builds as users run them.</summary>
[Collection(PackagesCollection.Name)]
public sealed partial class SwitchBuildTests(PackedPackages packages)
{
    private const string Mender =
        """
        namespace Shop;

        public static class Vet
        {
            public static int Of(PetsApi.PetMood mood) => mood switch
            {
                PetsApi.PetMood.Asleep => 1,
                PetsApi.PetMood.WideAwake => 2,
                _ => 3,
            };
        }
        """;

    private const string Complete =
        """

        public static class Complete
        {
            public static int Of(Shop.PetsApi.PetMood mood) => mood switch
            {
                Shop.PetsApi.PetMood.Asleep => 1,
                Shop.PetsApi.PetMood.WideAwake => 2,
                Shop.PetsApi.PetMood.Hungry => 3,
                Shop.PetsApi.PetMood.Unknown => 4,
            };

            public static void Do(Shop.PetsApi.PetMood mood)
            {
                switch (mood)
                {
                    case Shop.PetsApi.PetMood.Asleep:
                    case not Shop.PetsApi.PetMood.Asleep:
                        System.Console.WriteLine();
                        break;
                }
            }
        }

        """;

    [Theory]
    [InlineData("", "", "", "warning GALE5002")]
    [InlineData("<GaleDrift>error</GaleDrift>", "", "", "error GALE5002")]
    [InlineData("<GaleDrift>off</GaleDrift>", "", "", "")]
    [InlineData("<NoWarn>$(NoWarn);GALE5002</NoWarn>", "", "", "")]
    [InlineData("<WarningsAsErrors>$(WarningsAsErrors);GALE5002</WarningsAsErrors>", "", "", "error GALE5002")]
    [InlineData("", ".globalconfig", "is_global = true\ndotnet_diagnostic.GALE5002.severity = none\n", "")]
    [InlineData("", ".editorconfig", "[*.cs]\ndotnet_diagnostic.GALE5002.severity = none\n", "")]
    [InlineData("", ".editorconfig", "[*.cs]\ndotnet_diagnostic.GALE5001.severity = warning\n", "warning GALE5002")]
    [InlineData("", "Vet.cs", "#pragma warning disable GALE5002 // all the rest, for ever\n" + Mender, "")]
    [InlineData("", "Suppressions.cs", "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Gale.Code\", \"GALE5002\", Scope = \"member\", Target = \"~M:Shop.Vet.Of(Shop.PetsApi.PetMood)~System.Int32\")]\n", "")]
    public async Task How_loud_it_is_is_said_as_for_any_other_diagnostic_of_code(string properties, string file, string text, string said)
    {
        using var shop = Shop(properties);
        if (file.Length > 0)
        {
            shop.Write(file, text);
        }

        var output = (await shop.BuildAsync()).Output;

        Assert.Equal(said.Split('|', StringSplitOptions.RemoveEmptyEntries), Said(output));
        Assert.True(said.Length == 0 || output.Contains("Vet.cs(5,56): ", StringComparison.Ordinal), output);
    }

    [Fact]
    public async Task A_complete_switch_is_left_alone_by_the_compiler_and_by_the_rules_of_the_editor()
    {
        using var shop = Shop("<EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>");
        shop.Write(".editorconfig", "[*.cs]\ndotnet_diagnostic.IDE0010.severity = warning\ndotnet_diagnostic.IDE0072.severity = warning\n");
        shop.Write("Vet.cs", Mender.Replace("_ => 3", "PetsApi.PetMood.Hungry => 3", StringComparison.Ordinal) + Complete);

        // Where the unknown has no arm the compiler and ours speak, and nothing of the complete ones is in the list.
        Assert.Equal(["error CS8509", "error IDE0072", "warning GALE5004"], Said((await shop.BuildAsync()).Failed()));

        shop.Write("Vet.cs", Complete);

        Assert.Empty(Said((await shop.BuildAsync()).Succeeded()));
    }

    [Fact]
    public async Task A_project_that_refers_to_the_client_s_project_and_names_no_package_is_told_too()
    {
        using var shop = Shop("<OutputType>Library</OutputType>");
        File.Delete(shop.PathOf("Program.cs"));
        File.Delete(shop.PathOf("Vet.cs"));
        shop.Write(
            "../till/Till.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../app/Shop.csproj" />
              </ItemGroup>
            </Project>
            """);
        shop.Write("../till/Vet.cs", Mender + Complete);

        var output = (await shop.DotNetAsync("build", "../till/Till.csproj", "-warnaserror")).Succeeded();

        Assert.Equal(["warning GALE5002"], Said(output));
        Assert.Matches(@"Vet\.cs\(5,56\): warning GALE5002: This switch over 'PetMood' takes Hungry \(new since the baseline\) for something else: it falls into '_'\. Add an arm\.", output);
    }

    private ConsumerProject Shop(string properties = "")
    {
        var shop = new ConsumerProject(packages);
        shop.WriteProject("""<GaleSpec Include="pets.openapi.yaml" Baseline="pets.baseline.yaml" />""", "<TargetFramework>net10.0</TargetFramework>" + properties);
        shop.Write("pets.openapi.yaml", PetShop.Document.Replace("wide_awake]", "wide_awake, hungry]", StringComparison.Ordinal));
        shop.Write("pets.baseline.yaml", PetShop.Document);
        shop.Write("Program.cs", PetShop.Program);
        shop.Write("Vet.cs", Mender);
        return shop;
    }

    /// <summary>What is said of code: not what is said of the document.</summary>
    private static IEnumerable<string> Said(string output) => Codes().Matches(output)
        .Select(match => match.Value)
        .Distinct()
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(error|warning) (GALE5|CS|IDE)\d+")]
    private static partial Regex Codes();
}
