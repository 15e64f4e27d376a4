using Gale.Codegen.Pipeline;
using Gale.Codegen.Tests.Harness;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace Gale.Codegen.Tests.Incremental;

/// <summary>Edits, and what the generator does anew because of them: no more than comes out different.</summary>
public class IncrementalTests
{
    private static readonly string[] Steps =
        [StepNames.Project, StepNames.Plans, StepNames.Resolutions, StepNames.Apis, StepNames.Clients, StepNames.Files];

    private static readonly TestProject Shop = TestProject.Of(
        """
        openapi: 3.1.0
        info: {title: Pets, version: 1.0.0}
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              tags: [Pets]
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
          /owners:
            get:
              operationId: listOwners
              tags: [Owners]
              responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Owner'}}}}}}
        components:
          schemas:
            Pet:
              type: object
              description: A friend.
              properties: {name: {type: string}, kind: {$ref: '#/components/schemas/Kind'}}
            Owner:
              type: object
              properties: {name: {type: string}}
            Kind:
              type: string
              enum: [dog, cat]
        """);

    private static readonly TestProject TwoShops = Shop.With(
        "toys.yaml",
        """
        openapi: 3.1.0
        info: {title: Toys, version: 1.0.0}
        components: {schemas: {Toy: {type: object, properties: {name: {type: string}}}}}
        """);

    private static readonly TestProject Overlaid = new TestProject()
        .With(new GaleSpec("pets.yaml") { Overlay = "pets.overlay.yaml" }, Shop.Documents["pets.yaml"])
        .WithFile(
            "pets.overlay.yaml",
            """
            overlay: 1.0.0
            info: {title: Repairs, version: 1.0.0}
            actions:
            - target: $.components.schemas.Pet
              description: Mended.
              update: {required: [name]}
            """);

    private static readonly string[] FilesOfPets =
    [
        "PetsClient.Client.g.cs",
        "PetsClient.JsonResolver.g.cs",
        "PetsClient.Models.K.g.cs",
        "PetsClient.Models.O.g.cs",
        "PetsClient.Models.P.g.cs",
        "PetsClient.Operations.Owners.g.cs",
        "PetsClient.Operations.Pets.g.cs",
    ];

    [Fact]
    public void At_first_everything_is_new()
    {
        var run = Shop.Run();

        Assert.Equal(FilesOfPets, run.Touched);
        Assert.All(Steps, step => Assert.All(run.Reasons(step), reason => Assert.Equal(New, reason)));
    }

    [Theory]
    [InlineData("public class Basket { }")]
    [InlineData("namespace Shop.PetsApi { public partial record Pet { } }")]
    [InlineData("not even C#")]
    public void A_key_pressed_in_a_Csharp_file_runs_no_step(string code)
    {
        var run = Shop.Run().Then(Shop with { Code = code });

        Assert.All(Steps, step => Assert.All(run.Reasons(step), reason => Assert.Equal(Cached, reason)));
        Assert.Empty(run.Touched);
    }

    [Theory]
    [InlineData("openapi: 3.1.0", "# A comment that moves every line.\n\nopenapi: 3.1.0")]
    [InlineData("    Pet:", "\n\n    # Moves the rest.\n    Pet:")]
    [InlineData("enum: [dog, cat]", "enum:\n        - dog # the first\n        - \"cat\"")]
    [InlineData("version: 1.0.0", "version: 1.0.1")]
    [InlineData("properties: {name: {type: string}}", "properties: {name: {type: string, x-internal-note: 10}}")]
    public void An_edit_without_meaning_ends_at_the_model_of_the_API(string old, string @new)
    {
        var run = Shop.Run().Then(Shop.Edit(old, @new));

        Assert.Equal([Modified], run.Reasons(StepNames.Resolutions));
        Assert.Equal([Unchanged], run.Reasons(StepNames.Apis));
        Assert.Equal([Cached], run.Reasons(StepNames.Clients));
        Assert.Empty(run.Touched);
    }

    [Theory]
    [InlineData("A friend.", "The best friend.", "PetsClient.Models.P.g.cs")]
    [InlineData("{name: {type: string}}", "{name: {type: string}, phone: {type: string}}", "PetsClient.Models.O.g.cs")]
    [InlineData("{name: {type: string}}", "{name: {type: integer}}", "PetsClient.Models.O.g.cs")]
    [InlineData("[dog, cat]", "[dog, cat, fish]", "PetsClient.Models.K.g.cs")]
    [InlineData("title: Pets", "title: All pets", "PetsClient.Client.g.cs")]
    [InlineData("operationId: listOwners", "operationId: listOwners\n      deprecated: true", "PetsClient.Operations.Owners.g.cs")]
    public void An_edit_writes_anew_the_file_that_holds_what_it_changes(string old, string @new, string file)
    {
        var run = TwoShops.Run().Then(TwoShops.Edit(old, @new));

        Assert.Equal([file], run.Touched);
        Assert.Single(run.Reasons(StepNames.Files), reason => reason is not (Cached or Unchanged));
        Assert.Equal([Modified, Cached], run.Reasons(StepNames.Clients));
    }

    [Fact]
    public void An_operation_more_writes_its_tags_file_anew()
    {
        const string More = "  /cats:\n    get:\n      operationId: listCats\n      tags: [Pets]\n      responses: {'204': {description: Done}}\n";

        Assert.Equal(
            ["PetsClient.Operations.Pets.g.cs"],
            Shop.Run().Then(Shop.Edit("  /owners:\n", More + "  /owners:\n")).Touched);
    }

    [Fact]
    public void A_tag_more_writes_its_own_file_and_the_client_anew()
    {
        const string More = "  /cats:\n    get:\n      operationId: listCats\n      tags: [Cats]\n      responses: {'204': {description: Done}}\n";

        Assert.Equal(
            ["PetsClient.Client.g.cs", "PetsClient.Operations.Cats.g.cs"],
            Shop.Run().Then(Shop.Edit("components:\n", More + "components:\n")).Touched);
    }

    [Fact]
    public void A_schema_more_writes_its_letter_and_the_resolver_anew() => Assert.Equal(
        ["PetsClient.JsonResolver.g.cs", "PetsClient.Models.O.g.cs"],
        Shop.Run().Then(Shop.Edit("  schemas:\n", "  schemas:\n    Offer: {type: object, properties: {id: {type: string}}}\n")).Touched);

    [Fact]
    public void The_other_clients_are_left_alone()
    {
        var run = TwoShops.Run().Then(TwoShops.Edit("toys.yaml", "Toy: {", "Toy: {description: To play., "));

        Assert.Equal(["ToysClient.Models.T.g.cs"], run.Touched);
    }

    [Fact]
    public void A_schema_that_moves_within_the_document_changes_no_type()
    {
        const string Owner = "    Owner:\n      type: object\n      properties: {name: {type: string}}\n";
        var moved = Shop.Edit(Owner, "").Edit("  schemas:\n", "  schemas:\n" + Owner);

        Assert.Equal(["PetsClient.JsonResolver.g.cs"], Shop.Run().Then(moved).Touched);
    }

    [Fact]
    public void A_schema_that_is_renamed_takes_its_file_with_it()
    {
        var run = Shop.Run().Then(Shop.Edit("Owner'", "Human'").Edit("    Owner:", "    Human:"));

        Assert.DoesNotContain("PetsClient.Models.O.g.cs", run.Files.Keys);
        Assert.Equal(
            ["PetsClient.JsonResolver.g.cs", "PetsClient.Models.H.g.cs", "PetsClient.Models.O.g.cs", "PetsClient.Operations.Owners.g.cs"],
            run.Touched);
    }

    [Fact]
    public void A_setting_changes_its_own_client_only()
    {
        var edited = TwoShops with { Specs = [TwoShops.Specs[0], TwoShops.Specs[1] with { Accessibility = "internal" }] };

        var run = TwoShops.Run().Then(edited);

        Assert.All(run.Touched, file => Assert.StartsWith("ToysClient.", file, StringComparison.Ordinal));
        Assert.NotEmpty(run.Touched);
    }

    [Fact]
    public void A_manifest_with_the_same_settings_in_other_words_changes_nothing()
    {
        var run = Shop.Run().Then(Shop with { OtherManifest = "\uFEFF" + Shop.Manifest.Replace("\n", "\r\n", StringComparison.Ordinal) });

        Assert.Equal([Unchanged], run.Reasons(StepNames.Project));
        Assert.All(Steps.Skip(1), step => Assert.All(run.Reasons(step), reason => Assert.Equal(Cached, reason)));
        Assert.Empty(run.Touched);
    }

    [Fact]
    public void A_client_more_leaves_the_others_alone()
    {
        var run = Shop.Run().Then(TwoShops);

        Assert.All(run.Touched, file => Assert.StartsWith("ToysClient.", file, StringComparison.Ordinal));
    }

    [Fact]
    public void A_client_less_takes_its_files_with_it_and_leaves_the_others_alone()
    {
        var run = TwoShops.Run().Then(TwoShops with { Specs = [TwoShops.Specs[0]] });

        Assert.Equal(FilesOfPets, run.Files.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(run.Touched, file => file.StartsWith("PetsClient.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_nobody_refers_to_costs_nothing()
    {
        var run = Shop.Run().Then(Shop.WithFile("appsettings.json", "not even JSON"));

        Assert.Empty(run.Touched);
        Assert.Empty(run.Places);
    }

    [Fact]
    public void A_file_that_is_referred_to_counts_as_the_document()
    {
        var shop = Shop.Edit("{name: {type: string}}", "{name: {$ref: 'common.yaml#/Name'}}").WithFile("common.yaml", "Name: {type: string}");

        Assert.Equal(["PetsClient.Models.O.g.cs"], shop.Run().Then(shop.WithFile("common.yaml", "Name: {type: integer}")).Touched);
    }

    [Fact]
    public void A_document_that_breaks_and_is_mended_is_back_as_it_was()
    {
        var before = Shop.Run();

        var broken = before.Then(Shop.WithFile("pets.yaml", "openapi: [3.1.0"));
        var after = broken.Then(Shop);

        Assert.Empty(broken.Files);
        Assert.Equal(before.Files, after.Files);
    }

    [Fact]
    public void A_diagnostic_follows_its_line_without_any_file_written_anew()
    {
        var shop = Shop.Edit("{type: string}, kind", "{$ref: '#/nowhere'}, kind");

        var run = shop.Run().Then(shop.Edit("openapi: 3.1.0", "\n\nopenapi: 3.1.0"));

        Assert.Equal(["pets.yaml(20,33) GALE1101"], shop.Run().Places);
        Assert.Equal(["pets.yaml(22,33) GALE1101"], run.Places);
        Assert.Empty(run.Touched);
    }

    [Theory]
    [InlineData("overlay: 1.0.0", "# A comment that moves every line.\n\noverlay: 1.0.0")]
    [InlineData("description: Mended.", "description: Mended again.")]
    [InlineData("update: {required: [name]}", "update:\n    required:\n    - \"name\"")]
    public void An_edit_without_meaning_in_an_overlay_writes_nothing_anew(string old, string @new)
    {
        var run = Overlaid.Run().Then(Overlaid.Edit("pets.overlay.yaml", old, @new));

        Assert.Contains(Modified, run.Reasons(StepNames.Resolutions));
        Assert.All(run.Reasons(StepNames.Apis), reason => Assert.True(reason is Unchanged or Cached));
        Assert.Empty(run.Touched);
    }

    [Theory]
    [InlineData("[name]", "[]", "PetsClient.Models.P.g.cs")]
    [InlineData("schemas.Pet", "schemas.Owner", "PetsClient.Models.O.g.cs", "PetsClient.Models.P.g.cs")]
    [InlineData("update: {required: [name]}", "update: {description: Another.}", "PetsClient.Models.P.g.cs")]
    public void An_edit_of_an_overlay_writes_anew_what_it_touches(string old, string @new, params string[] files) =>
        Assert.Equal(files, Overlaid.Run().Then(Overlaid.Edit("pets.overlay.yaml", old, @new)).Touched);

    [Fact]
    public void An_overlay_does_not_touch_the_clients_that_do_not_use_it()
    {
        var run = TwoShops.Run().Then(TwoShops with { Documents = Overlaid.Documents.AddRange(TwoShops.Documents.Where(document => document.Key == "toys.yaml")), Specs = [Overlaid.Specs[0], TwoShops.Specs[1]] });

        Assert.Equal(["PetsClient.Models.P.g.cs"], run.Touched);
    }
}
