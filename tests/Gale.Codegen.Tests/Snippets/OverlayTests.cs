using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Documents that an overlay repairs before a client is made of them.</summary>
public class OverlayTests
{
    private const string Head = "overlay: 1.0.0\ninfo: {title: Repairs, version: 1.0.0}\nactions:\n";

    private const string Pets =
        """
        openapi: 3.1.0
        info: {title: Pets, version: 1.0.0}
        paths:
          /pets:
            get: {operationId: listPets, x-internal: false, tags: [Pets], parameters: [{name: limit, in: query, schema: {type: string}}, {name: debug, in: query, schema: {type: string}}], responses: {'204': {description: Done}}}
            delete: {operationId: deletePets, x-internal: true, tags: [Pets], responses: {'204': {description: Done}}}
          /owners:
            get: {operationId: listOwners, x-internal: true, tags: [Owners], responses: {'204': {description: Done}}}
        components:
          schemas:
            Pet: {type: object, required: [name], properties: {name: {type: string}, born: {type: string}}}
            Dog: {type: object, properties: {name: {type: string}}}
        """;

    [Theory]
    [InlineData("{target: $.components.schemas.Pet.properties, update: {age: {type: integer, format: int32}}}")]
    [InlineData("{target: $, update: {components: {schemas: {Pet: {properties: {age: {type: integer, format: int32}}}}}}}")]
    [InlineData("{target: '$.components.schemas[?@.required]', update: {properties: {age: {type: integer, format: int32}}}}")]
    public void An_update_brings_what_is_missing(string action)
    {
        var run = Overlaid(action).Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public required string Name", "public string? Born", "public int? Age"], run.Members("Pet"));
        Assert.Equal("""{"name":"Rex","age":3}""", run.Compile().RoundTrip("Pet", """{"name":"Rex","age":3}"""));
    }

    [Theory]
    [InlineData("{target: $.components.schemas.Pet.properties.born, update: {format: date}}")]
    [InlineData("{target: $.components.schemas.Pet.properties.born, update: {type: string, format: date}}")]
    public void An_update_says_more_of_what_is_there(string action) =>
        Assert.Equal(["public required string Name", "public DateOnly? Born"], Overlaid(action).Run().Members("Pet"));

    [Fact]
    public void Of_places_inside_each_other_each_is_updated()
    {
        var run = Overlaid("{target: '$.components.schemas..[?@.type]', update: {description: Said}}").Run();

        Assert.Equal("<summary>Said</summary>", run.Documentation("Dog"));
        Assert.Equal("<summary>Said</summary>", run.Documentation("Born"));
    }

    [Fact]
    public void An_update_replaces_a_value() => Assert.Equal(
        ["public required long Name", "public string? Born"],
        Overlaid("{target: $.components.schemas.Pet.properties.name.type, update: integer}").Run().Members("Pet"));

    [Theory]
    [InlineData("{target: $.components.schemas.Pet.required, update: born}")]
    [InlineData("{target: $.components.schemas.Pet.required, update: [born]}")]
    [InlineData("{target: $.components.schemas.Pet, update: {required: [born]}}")]
    public void An_update_appends_to_a_list(string action) =>
        Assert.Equal(["public required string Name", "public required string Born"], Overlaid(action).Run().Members("Pet"));

    [Fact]
    public void What_is_removed_is_gone()
    {
        var run = Overlaid("{target: '$.paths.*[?@[\"x-internal\"] == true]', remove: true}", "{target: $.components.schemas.Pet.properties.born, remove: true}").Run();

        Assert.Empty(run.Places);
        Assert.Equal(["ListPetsAsync", "ListPetsWithResponseAsync"], run.MethodNames().Order(StringComparer.Ordinal));
        Assert.Equal(["public required string Name"], run.Members("Pet"));
    }

    [Fact]
    public void Items_of_a_list_are_removed_one_by_one()
    {
        var project = Overlaid("{target: '$..parameters[?@.name == ''debug'']', remove: true}");
        var sent = Exchange.Of(project, "new ListPetsOptions { Limit = \"3\" }");

        Assert.Equal("/pets?limit=3", sent.Target);
        Assert.Equal(["public string? Limit"], project.Run().Members("ListPetsOptions"));
    }

    [Fact]
    public void Actions_are_carried_out_one_after_the_other()
    {
        var run = Overlaid(
            "{target: $.components.schemas.Pet, remove: true}",
            "{target: $.components.schemas, update: {Pet: {type: object, properties: {kind: {type: string}}}}}",
            "{target: $.components.schemas.Pet.properties, update: {size: {type: integer}}}").Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public string? Kind", "public long? Size"], run.Members("Pet"));
    }

    [Fact]
    public void A_copy_brings_what_stands_elsewhere()
    {
        var run = Overlaid("{target: $.components.schemas.Dog, copy: $.components.schemas.Pet}").Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public required string Name", "public string? Born"], run.Members("Dog"));
    }

    [Fact]
    public void What_stands_beside_is_left_alone_and_nulls_bring_nothing()
    {
        var run = Overlaid("{target: $, update: {components: null, paths: {/pets: {get: {operationId: findPets}}}}}").Run();

        Assert.Empty(run.Places);
        Assert.Equal(["DeletePetsAsync", "FindPetsAsync", "ListOwnersAsync"], run.MethodNames().Where(name => !name.Contains("Response", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(["Dog", "Pet"], run.Models().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void References_in_an_overlay_are_those_of_the_document()
    {
        var run = Overlaid("{target: $.components.schemas.Pet.properties, update: {friend: {$ref: '#/components/schemas/Dog'}, home: {$ref: homes/home.yaml}}}")
            .WithFile("homes/home.yaml", "type: object\nproperties: {city: {type: string}}")
            .Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public required string Name", "public string? Born", "public Dog? Friend", "public Home? Home"], run.Members("Pet"));
        run.Compile();
    }

    /// <summary>The overlay lies in another folder: what it brings belongs to the document for all that.</summary>
    [Fact]
    public void An_overlay_may_lie_elsewhere_and_be_JSON()
    {
        var run = new TestProject()
            .With(new GaleSpec("pets.yaml") { Overlay = "repairs/pets.json" }, Pets)
            .WithFile("homes/home.yaml", "type: object\nproperties: {city: {type: string}}")
            .WithFile("repairs/pets.json", """{"overlay": "1.1.0", "info": {"title": "R", "version": "1"}, "extends": "../pets.yaml", "actions": [{"target": "$.components.schemas.Pet.properties", "update": {"home": {"$ref": "homes/home.yaml"}}}]}""")
            .Run();

        Assert.Empty(run.Places);
        Assert.Contains("public Home? Home", run.Members("Pet"));
    }

    [Fact]
    public void Two_clients_of_one_document_have_each_their_overlay()
    {
        var run = new TestProject()
            .With(new GaleSpec("pets.yaml") { Overlay = "a.yaml" }, Pets)
            .With(new GaleSpec("pets.yaml") { Overlay = "b.yaml", ClientName = "OtherClient", Namespace = "Other" }, Pets)
            .WithFile("a.yaml", Head + "  - {target: $.components.schemas.Dog, remove: true}\n")
            .WithFile("b.yaml", Head + "  - {target: $.components.schemas.Pet, remove: true}\n")
            .Run();

        Assert.Empty(run.Places);
        Assert.Contains("PetsClient.Models.P.g.cs", run.Files.Keys);
        Assert.DoesNotContain("PetsClient.Models.D.g.cs", run.Files.Keys);
        Assert.Contains("OtherClient.Models.D.g.cs", run.Files.Keys);
        Assert.DoesNotContain("OtherClient.Models.P.g.cs", run.Files.Keys);
        run.Compile();
    }

    [Fact]
    public void A_document_of_Swagger_is_overlaid_as_it_is_written()
    {
        var run = new TestProject()
            .With(
                new GaleSpec("pets.yaml") { Overlay = "a.yaml" },
                "swagger: '2.0'\ninfo: {title: Pets, version: '1'}\npaths: {}\ndefinitions: {Pet: {type: object, properties: {name: {type: string}}}}\n")
            .WithFile("a.yaml", Head + "  - {target: $.definitions.Pet, update: {required: [name]}}\n")
            .Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public required string Name"], run.Members("Pet"));
    }

    private static TestProject Overlaid(params string[] actions) => new TestProject()
        .With(new GaleSpec("pets.yaml") { Overlay = "pets.overlay.yaml" }, Pets)
        .WithFile("pets.overlay.yaml", Head + string.Concat(actions.Select(action => $"  - {action}\n")));
}
