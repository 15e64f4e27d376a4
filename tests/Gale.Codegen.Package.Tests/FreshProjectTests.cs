namespace Gale.Codegen.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class FreshProjectTests(PackedPackages packages)
{
    private const string Manifest = "obj/Debug/net10.0/Gale.Codegen.manifest";

    [Fact]
    public async Task A_document_and_the_package_are_enough_to_call_the_api()
    {
        using var shop = NewShop();

        (await shop.BuildAsync()).Succeeded();

        Assert.Equal(PetShop.Printed, (await shop.RunAsync()).Succeeded());
    }

    [Fact]
    public async Task A_build_compiles_anew_when_the_document_has_changed_and_only_then()
    {
        using var shop = NewShop();
        (await shop.BuildAsync()).Succeeded();
        var first = Written(shop);

        (await shop.BuildAsync()).Succeeded();
        Assert.Equal(first, Written(shop));

        shop.Write("pets.openapi.yaml", PetShop.Document.Replace("wide_awake", "playful"));
        shop.Write("Program.cs", PetShop.Program.Replace("wide_awake", "playful"));
        (await shop.BuildAsync()).Succeeded();
        Assert.Contains("got Rex, Playful", (await shop.RunAsync()).Succeeded());
    }

    [Fact]
    public async Task The_folder_and_the_document_may_be_called_anything()
    {
        using var shop = new ConsumerProject(packages, "c# & co; [x] {y} a=b, ж!");
        shop.WriteProject(
            """
            <GaleSpec Include="specs/*.yaml" Namespace="Shop.PetsApi" ClientName="PetsClient" />
            """);
        shop.Write("specs/it's #1; [all] {of} a=b, 100% ж!.yaml", PetShop.Document);
        shop.Write("Program.cs", PetShop.Program);

        (await shop.BuildAsync()).Succeeded();

        Assert.Equal(PetShop.Printed, (await shop.RunAsync()).Succeeded());
    }

    [Fact]
    public async Task A_client_that_validates_sends_nothing_that_the_document_does_not_allow()
    {
        using var shop = new ConsumerProject(packages);
        shop.WriteProject("""<GaleSpec Include="pets.openapi.yaml" Validation="true" />""");
        shop.Write("pets.openapi.yaml", PetShop.Document.Replace("name: { type: string }", "name: { type: string, pattern: '^[A-Z]', maxLength: 3 }"));
        shop.Write("Program.cs", PetShop.Program.Replace("Name = \"Tom\"", "Name = args.Length == 0 ? \"Tom\" : args[0]"));

        (await shop.BuildAsync()).Succeeded();

        Assert.Equal(PetShop.Printed, (await shop.RunAsync()).Succeeded());
        Assert.Contains(
            "addPet: the document does not allow this: /name: expected at most 3 characters, found 4 characters; /name: expected a text that matches ^[A-Z], found one that does not.",
            (await shop.DotNetAsync(shop.PathOf("bin/Debug/net10.0/Shop.dll"), "jerr")).Output);
    }

    [Fact]
    public async Task A_project_for_several_frameworks_has_the_client_in_each()
    {
        using var shop = NewShop("<TargetFrameworks>net8.0;net10.0</TargetFrameworks>");

        (await shop.BuildAsync()).Succeeded();

        Assert.True(File.Exists(shop.PathOf("bin/Debug/net8.0/Shop.dll")));
        Assert.Equal(PetShop.Printed, (await shop.RunAsync()).Succeeded());
    }

    [Fact]
    public async Task A_project_in_the_oldest_language_that_is_supported_compiles_on_the_newest_framework()
    {
        using var shop = new ConsumerProject(packages);
        shop.WriteProject(
            """<GaleSpec Include="means.openapi.yaml" />""",
            "<TargetFramework>net10.0</TargetFramework><LangVersion>12</LangVersion><OutputType>Library</OutputType>");
        shop.Write(
            "means.openapi.yaml",
            """
            openapi: 3.1.0
            info: {title: Means, version: 1.0.0}
            components:
              schemas:
                Means: {anyOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}, {type: string}]}
                Card: {type: object, required: [number], properties: {number: {type: string}}}
                Bank: {type: object, required: [code], properties: {code: {type: string, enum: [a, b]}}}
            """);

        (await shop.BuildAsync()).Succeeded();
    }

    private ConsumerProject NewShop(string framework = "<TargetFramework>net10.0</TargetFramework>")
    {
        var shop = new ConsumerProject(packages);
        shop.WriteProject("""<GaleSpec Include="pets.openapi.yaml" />""", framework);
        shop.Write("pets.openapi.yaml", PetShop.Document);
        shop.Write("Program.cs", PetShop.Program);
        return shop;
    }

    private static (DateTime Manifest, DateTime Assembly) Written(ConsumerProject shop) => (
        File.GetLastWriteTimeUtc(shop.PathOf(Manifest)),
        File.GetLastWriteTimeUtc(shop.PathOf("obj/Debug/net10.0/Shop.dll")));
}
