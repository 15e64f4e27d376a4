using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Faults;

/// <summary>Names that a document asks for and that cannot be given: said at their line, and nothing of them reaches the code.</summary>
public class AskedNameFaultTests
{
    [Theory]
    [InlineData("1st")]
    [InlineData("''")]
    [InlineData("a-b")]
    [InlineData("a b")]
    [InlineData("'@class'")]
    [InlineData("'A; } public class Evil {'")]
    [InlineData("'A\\u0041'")]
    [InlineData("\"A\\u200DB\"")]
    [InlineData("\"A\\nB\"")]
    [InlineData("'A<T>'")]
    [InlineData("_id")]
    [InlineData("get_Id")]
    [InlineData("ToString")]
    [InlineData("Unmapped")]
    [InlineData("Pet")]
    [InlineData("builder")]
    [InlineData("[a]")]
    [InlineData("{a: b}")]
    [InlineData("12")]
    public void A_member_cannot_be_called_so(string name)
    {
        var run = FaultyProject.Document(schemas: $"Pet: {{type: object, properties: {{nm: {{type: string, format: password, »x-csharp-name: {name}}}}}}}").Reports("GALE1232");

        Assert.DoesNotContain("Evil", string.Concat(run.Files.Values), StringComparison.Ordinal);
        var client = run.Compile();
        Assert.Equal("""{"nm":"a"}""", client.RoundTrip("Pet", """{"nm":"a"}"""));
    }

    [Fact]
    public void The_message_says_what_was_found_what_was_expected_and_what_is_used()
    {
        var run = FaultyProject.Document(schemas: "Pet: {type: object, properties: {nm: {type: string, »x-csharp-name: 1st}}}").Reports("GALE1232");

        Assert.Equal(
            "x-csharp-name asks for the name '1st', but an identifier of C# of at most 160 characters that begins with a letter, and not with get_, set_ or op_ " +
            "was expected. It is called Nm instead.",
            DiagnosticText.Message(Assert.Single(run.Diagnostics)));
    }

    [Theory]
    [InlineData("PetsClient", "PetsClientModel")]
    [InlineData("ListCatsOptions", "ListCatsOptionsModel")]
    [InlineData("pet", "P")]
    [InlineData("record", "P")]
    public void A_type_cannot_be_called_so(string name, string given)
    {
        var run = FaultyProject.Document(schemas: $"p: {{type: object, properties: {{id: {{type: string}}}}, »x-csharp-name: {name}}}").Reports("GALE1232");

        Assert.Equal(["public string? Id"], run.Members(given));
    }

    [Fact]
    public void Operations_parameters_tags_values_and_alternatives_cannot_be_called_so()
    {
        var run = FaultyProject.Document(
            """
            /pets:
              get:
                operationId: listPets
                »x-csharp-name: 1
                tags: [Pets]
                parameters:
                  - {name: a, in: query, required: true, schema: {type: string}, »x-csharp-name: cancellationToken}
                  - {name: b, in: query, required: true, schema: {type: string}, »x-csharp-name: ListPetsCall}
                  - {name: c, in: query, schema: {type: string}, »x-csharp-name: Timeout}
                responses: {'204': {description: Done}}
            """,
            "S: {oneOf: [{const: a, »x-csharp-name: '?'}]}\nU: {oneOf: [{type: string, »x-csharp-name: Unknown}, {type: integer}]}").Reports("GALE1232", "GALE1232", "GALE1232", "GALE1232", "GALE1232", "GALE1232");

        Assert.Equal(["public string? TimeoutValue"], run.Members("ListPetsOptions"));
        Assert.StartsWith("Task ListPetsAsync(string cancellationTokenValue, string ListPetsCallValue, ", run.Method("ListPetsAsync"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_parameter_is_spoken_of_once()
    {
        var run = TestProject.Of(
            """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            paths:
              /a: {get: {operationId: a, parameters: [{$ref: '#/components/parameters/P'}], responses: {'204': {description: Done}}}}
              /b: {get: {operationId: b, parameters: [{$ref: '#/components/parameters/P'}], responses: {'204': {description: Done}}}}
            components: {parameters: {P: {name: p, in: query, x-csharp-name: '?', schema: {type: string}}}}
            """).Run();

        Assert.Equal(["pets.yaml(6,51) GALE1232"], run.Places);
    }

    [Fact]
    public void Who_asks_for_a_name_has_it_before_who_is_called_so()
    {
        const string Asking = "z: {type: object, x-csharp-name: Pet, properties: {id: {type: string}}}";
        const string Other = "Pet: {type: object, properties: {id: {type: integer}}}";

        var run = FaultyProject.Document(schemas: $"{Asking}\n»{Other}").Reports("GALE1301");
        var reordered = FaultyProject.Document(schemas: $"»{Other}\n{Asking}").Reports("GALE1301");

        Assert.Equal(["public string? Id"], run.Members("Pet"));
        Assert.Equal(["public string? Id"], reordered.Members("Pet"));
        Assert.Equal(["public long? Id"], run.Members("Pet2"));
    }

    [Fact]
    public void Who_asks_for_a_name_has_it_before_what_stands_beside_another()
    {
        var run = FaultyProject.Document(schemas:
            """
            »Pet: {type: object, properties: {id: {type: integer}}}
            z: {type: object, x-csharp-name: PetJson, properties: {id: {type: string}}}
            """).Reports("GALE1303");

        Assert.Equal(["public string? Id"], run.Members("PetJson"));
        Assert.Equal(["public long? Id"], run.Members("PetModel"));
    }

    [Fact]
    public void Two_that_ask_for_one_name_are_told_with_both_lines()
    {
        var run = FaultyProject.Document(schemas: "Pet: {type: object, properties: {a: {type: string, x-csharp-name: Id}, »b: {type: integer, x-csharp-name: Id}}}").Reports("GALE1302");

        Assert.Equal(["public string? Id", "public long? Id2"], run.Members("Pet"));
        Assert.Equal("Two members want to be called Id in C#; this one is called Id2. The other: pets.yaml(11,38).", DiagnosticText.Message(Assert.Single(run.Diagnostics)));
    }

    [Fact]
    public void Alternatives_that_meet_are_told()
    {
        var run = FaultyProject.Document(schemas:
            """
            U: {oneOf: [{$ref: '#/components/schemas/A', x-csharp-name: Same}, »{$ref: '#/components/schemas/B', x-csharp-name: Same}]}
            A: {type: object, required: [a], properties: {a: {type: string}}}
            B: {type: object, required: [b], properties: {b: {type: string}}}
            """).Reports("GALE1302");

        Assert.StartsWith("Two alternatives want to be called Same in C#; this one is called Same2.", DiagnosticText.Message(Assert.Single(run.Diagnostics)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P: {type: string, »x-csharp-name: Name}")]
    [InlineData("P: {type: array, items: {type: string}, »x-csharp-name: Names}")]
    [InlineData("P: {type: object, additionalProperties: {type: string}, »x-csharp-name: Names}")]
    [InlineData("Pet: {type: object, properties: {a: {type: array, items: {type: string, »x-csharp-name: Name}}}}")]
    [InlineData("P: {$ref: '#/components/schemas/Cat', »x-csharp-name: Kitty}")]
    [InlineData("P: {type: object, properties: {a: {type: array, items: {oneOf: [{$ref: '#/components/schemas/P'}, {type: 'null'}], »x-csharp-name: Q}}}}")]
    [InlineData("P: {allOf: [{$ref: '#/components/schemas/Cat'}], »x-csharp-name: Kitty}")]
    [InlineData("Pet: {type: object, properties: {a: {type: array, items: {$ref: '#/components/schemas/Cat', »x-csharp-name: Kitty}}}}")]
    public void Where_nothing_has_a_name_none_can_be_asked_for(string schema) =>
        FaultyProject.Document(schemas: schema).Reports("GALE1233");
}
