using System.Reflection;
using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Members that the document does not name but gives a type: <c>additionalProperties</c>, <c>patternProperties</c> and their like beside properties.</summary>
public class AdditionalPropertiesTests
{
    [Theory]
    [InlineData("{type: string}", "string", """{"a":"x","B":"y"}""")]
    [InlineData("{type: [string, 'null']}", "string?", """{"a":"x","b":null}""")]
    [InlineData("{type: [integer, 'null'], format: int32}", "int?", """{"a":1,"b":null}""")]
    [InlineData("{type: array, items: {type: array, items: {type: integer}}}", "IReadOnlyList<IReadOnlyList<long>>", """{"a":[[1],[]],"b":[]}""")]
    [InlineData("{type: object, additionalProperties: {type: number}}", "IReadOnlyDictionary<string, double>", """{"a":{"b":1.5}}""")]
    [InlineData("{enum: [a, b]}", "PetAdditionalProperty", """{"a":"a","b":"new","c":"newer"}""")]
    [InlineData("{enum: [a, b, null]}", "PetAdditionalProperty?", """{"a":"a","b":"new","c":null}""")]
    [InlineData("{type: array, items: {enum: [a]}}", "IReadOnlyList<PetAdditionalPropertyItem>", """{"a":["a","new"]}""")]
    [InlineData("{$ref: '#/components/schemas/Pet'}", "Pet", """{"a":{"id":"2","deep":{"id":"3"}}}""")]
    [InlineData("{type: object, properties: {deep: {type: object, properties: {x: {type: string}}}}}", "PetAdditionalProperty", """{"a":{"deep":{"x":"y"}},"b":{}}""")]
    [InlineData("{oneOf: [{type: string}, {type: integer}]}", "PetAdditionalProperty", """{"a":"x","b":1,"c":true}""")]
    [InlineData("{type: string, format: date-time}", "DateTimeOffset", """{"a":"2026-01-02T03:04:05Z"}""")]
    public void They_are_a_member_of_their_type_and_travel_among_the_others(string schema, string type, string others)
    {
        var run = Snippet.Pet($"type: object\nrequired: [id]\nproperties: {{id: {{type: string}}}}\nadditionalProperties: {schema}").Run();
        var client = run.Compile();
        var json = $$"""{"id":"1",{{others[1..]}}""";

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["public required string Id", $"public IReadOnlyDictionary<string, {type}>? AdditionalProperties"], run.Members("Pet"));
        Assert.Equal(json, client.RoundTrip("Pet", json));
        Assert.Equal(client.Read("Pet", json), client.Read("Pet", json));
        Assert.NotEqual(client.Read("Pet", json), client.Read("Pet", """{"id":"1"}"""));
        Assert.Null(Member(client.Read("Pet", """{"id":"1"}"""), "AdditionalProperties"));
        Assert.Null(Member(client.Read("Pet", json), "Unmapped"));
    }

    [Theory]
    [InlineData("additionalProperties: true")]
    [InlineData("additionalProperties: {}")]
    [InlineData("additionalProperties: {description: Anything}")]
    [InlineData("additionalProperties: false")]
    [InlineData("unevaluatedProperties: false")]
    [InlineData("patternProperties: {'^x-': false}")]
    [InlineData("minProperties: 1")]
    public void What_has_no_type_is_kept_as_it_came(string keyword)
    {
        var run = Snippet.Pet($"type: object\nproperties: {{id: {{type: string}}}}\n{keyword}").Run();

        Assert.Equal(["public string? Id"], run.Members("Pet"));
        Assert.Equal("""{"x-new":[1.50]}""", run.Compile().RoundTrip("Pet", """{"x-new":[1.50]}"""));
    }

    [Theory]
    [InlineData("patternProperties: {'^x-': {type: integer}}")]
    [InlineData("patternProperties: {'^x-': {type: integer}, '^y-': {type: integer}}\nadditionalProperties: false")]
    [InlineData("patternProperties: {'^x-': {type: integer}}\nadditionalProperties: {type: integer}")]
    [InlineData("patternProperties: {'^x-': {type: integer}}\nadditionalProperties: true")]
    [InlineData("unevaluatedProperties: {type: integer}")]
    [InlineData("allOf: [{additionalProperties: {type: integer}}]")]
    [InlineData("additionalProperties: false\nallOf: [{additionalProperties: {type: integer}}]")]
    [InlineData("additionalProperties: {type: integer}\nallOf: [{type: object, additionalProperties: {type: integer, minimum: 1}}]")]
    public void Every_way_to_say_it_is_the_same_member(string keywords)
    {
        var run = Snippet.Pet($"type: object\nproperties: {{id: {{type: string}}}}\n{keywords}").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["public string? Id", "public IReadOnlyDictionary<string, long>? AdditionalProperties"], run.Members("Pet"));
        Assert.Equal("""{"x-a":1}""", run.Compile().RoundTrip("Pet", """{"x-a":1}"""));
    }

    [Theory]
    [InlineData("""{"a":1,"b":"text","c":{"d":[]}}""", """{"a":1,"b":"text","c":{"d":[]}}""")]
    [InlineData("""{"a":1,"b":null}""", """{"a":1,"b":null}""")]
    [InlineData("""{"a":1,"a":"last"}""", """{"a":"last"}""")]
    [InlineData("""{"a":"first","a":2}""", """{"a":2}""")]
    [InlineData("""{"id":null,"a":1}""", """{"a":1,"id":null}""")]
    public void What_is_not_of_their_type_is_kept_as_it_came(string json, string written)
    {
        var client = Counts().Run().Compile();

        Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(
            System.Text.Json.Nodes.JsonNode.Parse(written), System.Text.Json.Nodes.JsonNode.Parse(client.RoundTrip("Pet", json))), client.RoundTrip("Pet", json));
    }

    [Fact]
    public void One_that_is_set_among_the_unmapped_is_read_back_as_what_it_is()
    {
        var project = Snippet.Pet("{type: object, properties: {id: {type: string}}, additionalProperties: {type: integer}}") with
        {
            Code = """
                using System.Text.Json;
                using Gale.Codegen.Runtime;
                using Shop.PetsApi;
                public static class Program
                {
                    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = PetsJsonResolver.Default };

                    public static string Run()
                    {
                        var pet = new Pet { Unmapped = UnmappedMembers.Create([new("a", JsonSerializer.SerializeToElement(1)), new("b", JsonSerializer.SerializeToElement("c"))]) };
                        var json = JsonSerializer.Serialize(pet, Options);
                        return json + JsonSerializer.Deserialize<Pet>(json, Options);
                    }
                }
                """,
        };
        var run = project.Run();

        Assert.Equal("""{"a":1,"b":"c"}Pet { Id = , AdditionalProperties = { a = 1 }, Unmapped = { b = *** } }""", run.Compile().Run());
        Assert.Contains("set here, it is read back there", run.Declaration("Pet"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_of_the_document_that_is_called_so_gets_another_name()
    {
        var run = Snippet.Pet(
            "type: object\nproperties: {additionalProperties: {type: boolean}, AdditionalProperties: {type: string}, additional_properties: {type: array, items: {}}}\nadditionalProperties: {type: integer}").Run();

        Assert.Contains("public IReadOnlyDictionary<string, long>? AdditionalProperties", run.Members("Pet"));
        Assert.Equal(
            """{"additionalProperties":true,"AdditionalProperties":"a","additional_properties":[1],"x":2}""",
            run.Compile().RoundTrip("Pet", """{"x":2,"additionalProperties":true,"AdditionalProperties":"a","additional_properties":[1]}"""));
    }

    [Fact]
    public void They_are_copied_compared_by_content_and_printed()
    {
        var project = Counts() with
        {
            Code = """
                using System.Collections.Generic;
                using Shop.PetsApi;
                public static class Program
                {
                    public static string Run()
                    {
                        var counts = new Dictionary<string, long> { ["a"] = 1 };
                        var pet = new Pet { AdditionalProperties = counts };
                        counts.Clear();
                        var none = pet with { AdditionalProperties = counts };
                        return $"{pet} {pet == new Pet { AdditionalProperties = new Dictionary<string, long> { ["a"] = 1 } }} {none == new Pet()}";
                    }
                }
                """,
        };

        Assert.Equal("Pet { Id = , AdditionalProperties = { a = 1 }, Unmapped =  } True True", project.Run().Compile().Run());
    }

    [Fact]
    public void One_with_the_name_of_a_member_is_not_written_twice()
    {
        var project = Counts() with
        {
            Code = """
                using System.Collections.Generic;
                using System.Text.Json;
                using Shop.PetsApi;
                public static class Program
                {
                    public static string Run() =>
                        JsonSerializer.Serialize(new Pet { AdditionalProperties = new Dictionary<string, long> { ["id"] = 1 } });
                }
                """,
        };

        var error = Assert.IsType<ArgumentException>(Assert.Throws<TargetInvocationException>(() => project.Run().Compile().Run()).InnerException);
        Assert.Contains("'id'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{type: string, format: password}")]
    [InlineData("{type: array, items: {type: string, format: password}}")]
    [InlineData("{type: string, writeOnly: true}")]
    public void Secrets_are_not_printed(string schema) => Assert.Equal(
        "Pet { Id = 1, AdditionalProperties = ***, Unmapped =  }",
        Snippet.Pet($"type: object\nproperties: {{id: {{type: string}}}}\nadditionalProperties: {schema}").Run().Compile().Read("Pet", """{"id":"1"}""").ToString());

    [Fact]
    public void Each_shape_of_a_type_has_those_of_its_direction()
    {
        var run = Snippet.Paths(
            """
            /pets:
              put:
                operationId: putPet
                requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
            """,
            """
            Pet:
              type: object
              properties: {id: {type: string, readOnly: true}, password: {type: string, writeOnly: true}}
              additionalProperties: {$ref: '#/components/schemas/Owner'}
            Owner:
              type: object
              properties: {name: {type: string, readOnly: true}, pet: {$ref: '#/components/schemas/Pet'}}
              additionalProperties: {type: string}
            """).Run();
        var client = run.Compile();

        Assert.Equal(["public string? Password", "public IReadOnlyDictionary<string, OwnerInput>? AdditionalProperties"], run.Members("PetInput"));
        Assert.Equal(["public PetInput? Pet", "public IReadOnlyDictionary<string, string>? AdditionalProperties"], run.Members("OwnerInput"));
        Assert.Equal("""{"id":"1","a":{"name":"x","more":"y"}}""", client.RoundTrip("Pet", """{"id":"1","a":{"name":"x","more":"y"}}"""));
        Assert.Null(Member(client.Read("OwnerInput", """{"name":"x"}"""), "AdditionalProperties"));
    }

    [Fact]
    public void A_form_has_them_as_fields()
    {
        var exchange = Exchange.Of(
            Snippet.Operation(
                "requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Form'}}}}\nresponses: {'204': {description: Done}}",
                "Form: {type: object, properties: {id: {type: string}}, additionalProperties: {type: array, items: {type: integer}}}"),
            "new Form { Id = \"1\", AdditionalProperties = new System.Collections.Generic.Dictionary<string, System.Collections.Generic.IReadOnlyList<long>> { [\"n\"] = [1, 2] } }");

        Assert.Equal("application/x-www-form-urlencoded\nid=1&n=1&n=2", exchange.Body);
    }

    [Fact]
    public void A_union_of_objects_with_them_reads_each()
    {
        const string Schemas =
            """
            Any: {oneOf: [→Text, →Count]}
            Text: {type: object, required: [word], properties: {word: {type: string}}, additionalProperties: {type: string}}
            Count: {type: object, required: [number], properties: {number: {type: integer}}, additionalProperties: {type: integer}}
            """;

        UnionAssert.Reads(Schemas, "Any", """{"word":"a","b":"c"}""", "Text { Value = Text { Word = a, AdditionalProperties = { b = c }");
        UnionAssert.Reads(Schemas, "Any", """{"number":1,"b":2}""", "Count { Value = Count { Number = 1, AdditionalProperties = { b = 2 }");
    }

    [Theory]
    [InlineData("propertyNames: {pattern: '^x-'}", "The names of its members: Matches <c>^x-</c>.")]
    [InlineData("propertyNames: {enum: [en, de]}", "The names of its members: <c>en</c>, <c>de</c>.")]
    [InlineData("propertyNames: {minLength: 2, maxLength: 2}", "The names of its members: Exactly 2 characters.")]
    [InlineData("minProperties: 1\nmaxProperties: 3", "1 to 3 members.")]
    public void What_is_said_of_their_names_and_their_number_is_documented(string keywords, string text)
    {
        var keyword = keywords.Replace("\n", ", ", StringComparison.Ordinal);
        var run = Snippet.Schemas(
            $"Pet: {{type: object, properties: {{names: {{type: object, additionalProperties: {{type: string}}, {keyword}}}}}}}\nBox: {{type: object, properties: {{id: {{type: string}}}}, {keyword}}}").Run();

        Assert.Contains(text, run.Documentation("Names"), StringComparison.Ordinal);
        Assert.Contains(text, run.Documentation("Box"), StringComparison.Ordinal);
        Assert.Equal(["public IReadOnlyDictionary<string, string>? Names"], run.Members("Pet"));
        run.Compile();
    }

    private static TestProject Counts() => Snippet.Pet("type: object\nproperties: {id: {type: string}}\nadditionalProperties: {type: integer}");

    private static object? Member(object value, string name) => value.GetType().GetProperty(name)!.GetValue(value);

    [Fact]
    public void Names_that_no_pattern_fits_may_bring_anything()
    {
        var run = Snippet.Members("value: {type: object, patternProperties: {'^x-': {type: integer}}}").Run();

        Assert.Equal(["public IReadOnlyDictionary<string, long>? AdditionalProperties"], run.Members("PetValue"));
        Assert.Equal("""{"value":{"x-a":1,"other":"text"}}""", run.Compile().RoundTrip("Pet", """{"value":{"other":"text","x-a":1}}"""));
        Assert.Equal(["public IReadOnlyDictionary<string, long>? Value"], Snippet.Members("value: {type: object, patternProperties: {'^x-': {type: integer}}, additionalProperties: false}").Run().Members("Pet"));
    }
}
