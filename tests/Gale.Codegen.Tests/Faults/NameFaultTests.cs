using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>Things that want one name: the message names both, the other with its place, and both can be used.</summary>
public class NameFaultTests
{
    [Fact]
    public void Two_schemas_with_one_name_are_numbered_by_their_texts_not_by_their_order()
    {
        const string One = "pet_name: {type: object, properties: {id: {type: string}}}";
        const string Other = "PetName: {type: object, properties: {id: {type: integer}}}";

        var run = FaultyProject.Document(schemas: $"»{One}\n{Other}").Reports("GALE1301");
        var reordered = FaultyProject.Document(schemas: $"{Other}\n»{One}").Reports("GALE1301");

        Assert.Equal(["public string? Id"], run.Members("PetName2"));
        Assert.Equal(["public string? Id"], reordered.Members("PetName2"));
        Assert.Equal(
            "Two schemas want to be called PetName in C#; this one is called PetName2. " +
            "Rename one of them in the document, or give it an x-csharp-name, to choose the name. The other: pets.yaml(12,5).",
            DiagnosticText.Message(Assert.Single(run.Diagnostics)));
    }

    [Fact]
    public void A_number_that_somebody_else_has_is_passed_over()
    {
        var run = FaultyProject.Document(schemas:
            """
            »pet: {type: string, enum: [a]}
            Pet: {type: string, enum: [b]}
            Pet2: {type: string, enum: [c]}
            """).Reports("GALE1301");

        Assert.Equal(["Unknown = 0", "A = 1"], run.Values("Pet3"));
    }

    [Fact]
    public void An_inline_schema_makes_way_for_a_named_one()
    {
        var run = FaultyProject.Document(
            schemas: "Pet: {type: object, properties: {»kind: {type: string, enum: [a]}}}\nPetKind: {type: string, enum: [b]}").Reports("GALE1301");

        Assert.Equal(["public PetKind2? Kind"], run.Members("Pet"));
    }

    [Fact]
    public void Two_members_with_one_name_are_both_there()
    {
        var run = FaultyProject
            .Document(schemas: "Pet: {type: object, properties: {petId: {type: string}, »pet_id: {type: integer}}}")
            .Reports("GALE1302");

        Assert.Equal(["public string? PetId", "public long? PetId2"], run.Members("Pet"));
    }

    [Fact]
    public void Two_operations_with_one_name_are_both_there()
    {
        var run = FaultyProject.Document(
            """
            /pets:
              get: {operationId: listPets, responses: {'204': {description: Done}}}
            /dogs:
              »get: {operationId: list_pets, responses: {'204': {description: Done}}}
            """).Reports("GALE1304");

        Assert.Superset(new HashSet<string> { "ListPetsAsync", "ListPets2Async" }, run.MethodNames().ToHashSet());
    }

    [Fact]
    public void Operations_may_be_called_like_parts_of_each_other()
    {
        var run = FaultyProject.Document(
            """
            /a:
              get: {operationId: getPet, responses: {'204': {description: Done}}}
            /b:
              get: {operationId: getPetWithResponse, responses: {'204': {description: Done}}}
            /c:
              get: {operationId: getPetOperation, responses: {'204': {description: Done}}}
            /d:
              get: {operationId: getPetRequest, responses: {'204': {description: Done}}}
            /e:
              get: {operationId: getPetAsync, responses: {'204': {description: Done}}}
            """).Run();

        Assert.Equal(["GALE1303", "GALE1304"], run.Places.Select(place => place.Split(' ')[1]).Order(StringComparer.Ordinal));
        Assert.Equal(12, run.MethodNames().Count());
        run.Compile();
    }

    [Fact]
    public void Two_values_of_an_enum_with_one_name_are_both_there()
    {
        var run = FaultyProject.Document(schemas: "Status: {type: string, enum: [»on_hold, ON_HOLD]}").Reports("GALE1302");

        Assert.Equal(["Unknown = 0", "OnHold2 = 1", "OnHold = 2"], run.Values("Status"));
        Assert.Equal(
            "Two values want to be called OnHold in C#; this one is called OnHold2. The other: pets.yaml(11,44).",
            DiagnosticText.Message(Assert.Single(run.Diagnostics)));
    }

    [Theory]
    [InlineData("required: true, ")]
    [InlineData("")]
    public void Two_parameters_with_one_name_are_both_there_the_one_of_the_path_first(string required)
    {
        var run = FaultyProject.Document(
            $$$"""
            /pets/{pet}:
              parameters: [{name: pet, in: path, required: true, schema: {type: string}}, {name: id, in: query, {{{required}}}schema: {type: string}}]
              get:
                operationId: getPet
                parameters: [{name: Id, in: query, {{{required}}}schema: {type: string}}, {name: id, in: header, {{{required}}}schema: {type: string}}, {name: pet, in: query, required: true, schema: {type: string}}]
                responses: {'204': {description: Done}}
            """).Run();

        Assert.All(run.Diagnostics, diagnostic => Assert.Equal("GALE1302", diagnostic.Id));
        Assert.Equal(3, run.Diagnostics.Count);
        Assert.StartsWith("Task GetPetAsync(string pet, string ", run.Method("GetPetAsync"), StringComparison.Ordinal);
        run.Compile();
    }

    [Fact]
    public void Groups_and_schemas_do_not_meet()
    {
        var run = FaultyProject.Document(
            """
            /a:
              get: {operationId: a, tags: [pets client], responses: {'204': {description: Done}}}
            /b:
              get: {operationId: b, tags: [Pets-Client], responses: {'204': {description: Done}}}
            /c:
              get: {operationId: c, tags: [ToString], responses: {'204': {description: Done}}}
            """).Run();

        Assert.Equal(8, run.MethodNames().Count());
        run.Compile();
    }

    [Theory]
    [InlineData("Phone", "iPhone")]
    [InlineData("Pets", "Delegating Pets")]
    [InlineData("Tax", "ITax")]
    public void Tags_whose_types_would_meet_are_groups_of_their_own(string one, string other)
    {
        var run = Snippet.Paths(
            $"""
            /a:
              get:
                tags: ['{one}']
                responses: {"{"}'204': {"{"}description: Done{"}}"}
            /b:
              get:
                tags: ['{other}']
                responses: {"{"}'204': {"{"}description: Done{"}}"}
            """).Run();

        run.Compile();
    }

    [Theory]
    [InlineData("Read")]
    [InlineData("Write")]
    [InlineData("Parse")]
    [InlineData("ToText")]
    public void An_enum_may_be_called_like_what_reads_and_writes_it(string name) =>
        Snippet.Schemas($"{name}: {{type: string, enum: [a, b]}}").Run().Compile();
}
