using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Gale.Codegen.Tests.Faults;

/// <summary>Faults in the GaleSpec items: reported where the item stands in the project file.</summary>
public class SettingFaultTests
{
    private const string Pets =
        """
        openapi: 3.1.0
        info: {title: Pets, version: 1.0.0}
        components: {schemas: {Pet: {type: object, properties: {id: {type: string}}}}}
        """;

    [Fact]
    public void A_file_that_does_not_exist_is_reported_at_its_item()
    {
        var run = FaultyProject.Beside(Pets).ReportsAt();
        var gone = FaultyProject.Beside(Pets) with { Specs = [new GaleSpec("cats.yaml"), new GaleSpec("gone.yaml") { Exists = false }] };

        Assert.NotEmpty(run.Files);
        var message = DiagnosticText.Message(Assert.Single(gone.ReportsAt("Shop.csproj(4,5) GALE0003").Diagnostics));
        Assert.Contains("'gone.yaml'", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Namespace", "Shop..Pets")]
    [InlineData("Namespace", "Shop Pets")]
    [InlineData("Namespace", "1Shop")]
    [InlineData("Namespace", "Shop { } class Injected")]
    [InlineData("ClientName", "Pets-Client")]
    [InlineData("ClientName", "Shop.PetsClient")]
    [InlineData("Accessibility", "Public")]
    [InlineData("Accessibility", "private")]
    [InlineData("Number", "int")]
    [InlineData("Validation", "True")]
    [InlineData("Validation", "yes")]
    public void A_setting_that_is_not_valid_is_reported_where_it_stands(string setting, string value)
    {
        var spec = setting switch
        {
            "Namespace" => new GaleSpec("pets.yaml") { Namespace = value },
            "ClientName" => new GaleSpec("pets.yaml") { ClientName = value },
            "Accessibility" => new GaleSpec("pets.yaml") { Accessibility = value },
            "Number" => new GaleSpec("pets.yaml") { Number = value },
            _ => new GaleSpec("pets.yaml") { Validation = value },
        };
        var project = FaultyProject.Beside(Pets);

        var run = (project with { Specs = project.Specs.SetItem(0, spec) }).ReportsAt("Shop.csproj(3,35) GALE0004");

        Assert.StartsWith(
            $"{setting}=\"{value}\" of GaleSpec 'pets.yaml' is not valid",
            DiagnosticText.Message(run.Diagnostics.Single()),
            StringComparison.Ordinal);
        Assert.DoesNotContain(run.Files.Keys, file => file.StartsWith("PetsClient.", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_setting_that_is_not_valid_is_reported()
    {
        var project = FaultyProject.Beside(Pets);
        var spec = new GaleSpec("pets.yaml") { Namespace = "1", ClientName = "2", Accessibility = "3", Number = "4" };

        (project with { Specs = project.Specs.SetItem(0, spec) }).ReportsAt(
            "Shop.csproj(3,35) GALE0004", "Shop.csproj(3,49) GALE0004", "Shop.csproj(3,64) GALE0004", "Shop.csproj(3,82) GALE0004");
    }

    [Theory]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("required")]
    [InlineData("_")]
    [InlineData("Client")]
    [InlineData("Task")]
    [InlineData("System")]
    [InlineData("名前")]
    public void Any_identifier_names_a_client(string name)
    {
        var project = FaultyProject.Beside(Pets);
        var spec = new GaleSpec("pets.yaml") { ClientName = name };

        var run = (project with { Specs = project.Specs.SetItem(0, spec) }).ReportsAt();

        Assert.Contains($"{name}.Client.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("Pets")]
    [InlineData("Pets.Client.V2")]
    [InlineData("class.record.await")]
    [InlineData("System")]
    [InlineData("System.Threading.Tasks.Pets")]
    [InlineData("Gale.Codegen.Runtime")]
    [InlineData("名前")]
    public void Any_namespace_holds_a_client(string name)
    {
        var project = FaultyProject.Beside(Pets);

        (project with { Specs = project.Specs.SetItem(0, new GaleSpec("pets.yaml") { Namespace = name }) }).ReportsAt();
    }

    [Theory]
    [InlineData("gale-v2.openapi.yaml", "GaleV2Client")]
    [InlineData("gale-v2-2025-10.openapi.yaml", "GaleV2_2025_10Client")]
    [InlineData("spec/pets.v1.json", "PetsV1Client")]
    [InlineData("../Pets & Owners #1;.yml", "PetsOwners1Client")]
    [InlineData("名前.yaml", "名前Client")]
    [InlineData("1.yaml", "_1Client")]
    [InlineData(".yaml", "YamlClient")]
    public void A_client_is_called_after_its_file(string file, string client)
    {
        var run = new TestProject().With(file, Pets).Run();

        Assert.Empty(run.Places);
        run.Compile().Type(client);
    }

    [Fact]
    public void Two_clients_of_one_name_are_one_and_a_message()
    {
        var project = FaultyProject.Beside(Pets).With("v1/Cats.openapi.yaml", Pets);

        var run = project.ReportsAt("Shop.csproj(5,5) GALE0005");

        Assert.EndsWith(
            "called CatsClient. Set ClientName on one of them; no client is generated for the first.",
            DiagnosticText.Message(run.Diagnostics.Single()),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Two_clients_of_one_namespace_are_one_and_a_message() =>
        FaultyProject.Beside(Pets).With(new GaleSpec("dogs.yaml") { Namespace = "Shop.CatsApi" }, Pets).ReportsAt("Shop.csproj(5,35) GALE0006");

    [Fact]
    public void One_document_may_be_two_clients()
    {
        var project = FaultyProject.Beside(Pets);
        var other = new GaleSpec("pets.yaml") { Namespace = "Shop.Others", ClientName = "OthersClient" };

        var run = (project with { Specs = project.Specs.Add(other) }).ReportsAt();

        Assert.Contains("OthersClient.Models.P.g.cs", run.Files.Keys);
        Assert.Contains("PetsClient.Models.P.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("gale-manifest 2\nproject?Path=Shop.csproj\n")]
    [InlineData("hello")]
    public void A_manifest_of_another_version_is_an_error_without_place(string manifest)
    {
        var run = (TestProject.Of(Pets) with { OtherManifest = manifest }).Run();

        Assert.Equal(["GALE0002"], run.Places);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("client?Path=pets.yaml")]
    [InlineData("client?Path=pets.yaml&Exists=true&Colour=blue\nnovelty?x=y\n\n?\nclient")]
    [InlineData("client?&&Path=pets.yaml&=&Exists=true&")]
    [InlineData("client?Path=%pets%ZZ.yaml&Exists=true")]
    public void Whatever_the_lines_of_a_manifest_are_there_is_an_answer(string lines) =>
        (TestProject.Of(Pets) with { OtherManifest = $"gale-manifest 1\nproject?Path=Shop.csproj\n{lines}\n" }).Run().Compile();

    [Fact]
    public void An_item_from_elsewhere_is_reported_at_the_head_of_the_project_file()
    {
        var project = FaultyProject.Beside(Pets);

        (project with { OtherManifest = project.Manifest + new GaleSpec("gone.yaml") { Exists = false }.ManifestLine + "\n" })
            .ReportsAt("Shop.csproj(1,1) GALE0003");
    }

    [Fact]
    public void A_document_with_another_ending_is_not_handed_over_and_says_so() =>
        FaultyProject.Beside(Pets).With("dogs.txt", Pets).ReportsAt("dogs.txt(1,1) GALE0008");

    [Fact]
    public void A_language_older_than_the_clients_is_an_error_at_each_document()
    {
        var run = (FaultyProject.Beside(Pets) with { Language = LanguageVersion.CSharp11 }).Run();

        Assert.Equal(["pets.yaml(1,1) GALE0007", "cats.yaml(1,1) GALE0007"], run.Places);
        Assert.Empty(run.Files);
        run.Compile();
    }

    [Fact]
    public void A_project_without_clients_is_left_in_peace()
    {
        var run = new TestProject { Documents = TestProject.Of("not: [even YAML").Documents }.Run();

        Assert.Empty(run.Places);
        Assert.Empty(run.Files);
    }

    [Theory]
    [InlineData("internal", false)]
    [InlineData("public", true)]
    [InlineData("", true)]
    public void Accessibility_is_the_consumers_choice(string accessibility, bool isPublic)
    {
        var project = FaultyProject.Beside(Pets);
        var spec = new GaleSpec("pets.yaml") { Accessibility = accessibility };

        var client = (project with { Specs = project.Specs.SetItem(0, spec) }).ReportsAt().Compile();

        Assert.Equal(isPublic, client.Type("Pet").IsPublic);
        Assert.Equal(isPublic, client.Type("PetsClient").IsPublic);
    }

    [Fact]
    public void A_setting_that_does_nothing_yet_says_so_and_the_client_is_there()
    {
        var project = FaultyProject.Beside(Pets) with { Specs = [new GaleSpec("cats.yaml"), new GaleSpec("cats.yaml") { ClientName = "OtherCatsClient", Namespace = "Other", Server = "true" }] };

        Assert.Contains("OtherCatsClient.Client.g.cs", project.Run().Files.Keys);
        Assert.Contains(project.Run().Places, place => place.EndsWith("GALE0009", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("IncludeTags", "cats;»dogs")]
    [InlineData("IncludePaths", "GET /cats*; »/cat/**")]
    [InlineData("ExcludePaths", "»/Cats")]
    public void What_no_operation_fits_is_named_where_it_stands(string setting, string value)
    {
        var spec = setting switch
        {
            "IncludeTags" => new GaleSpec("cats.yaml") { IncludeTags = value.Replace("»", "", StringComparison.Ordinal) },
            "IncludePaths" => new GaleSpec("cats.yaml") { IncludePaths = value.Replace("»", "", StringComparison.Ordinal) },
            _ => new GaleSpec("cats.yaml") { ExcludePaths = value.Replace("»", "", StringComparison.Ordinal) },
        };
        var project = FaultyProject.Beside(Pets).Edit("cats.yaml", "operationId: listCats", "tags: [cats]\n      operationId: listCats");

        var run = (project with { Specs = [spec] }).ReportsAt("Shop.csproj(3,35) GALE1305");

        Assert.StartsWith(
            $"{setting} of GaleSpec 'cats.yaml' names '{value.Split('»')[1]}', which no operation of the document fits.",
            DiagnosticText.Message(Assert.Single(run.Diagnostics)),
            StringComparison.Ordinal);
    }
}
