using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Schemas without a name of their own: they are called after where they stand, and nothing beside them changes that.</summary>
public class InlineSchemaTests
{
    private const string Nested =
        """
        Shop:
          type: object
          properties:
            owner: {type: object, properties: {address: {type: object, properties: {city: {type: string}}}}}
            pets: {type: array, items: {type: object, properties: {toys: {type: array, items: {type: array, items: {type: object, properties: {name: {type: string}}}}}}}}
            prices: {type: object, additionalProperties: {type: array, items: {type: object, properties: {amount: {type: integer}}}}}
            state: {enum: [open, closed]}
            pay: {oneOf: [{type: object, title: Cash, required: [cash], properties: {cash: {type: object, properties: {notes: {type: integer}}}}}, {type: string}]}
            all: {allOf: [{type: object, properties: {part: {type: object, properties: {x: {type: string}}}}}, {properties: {more: {enum: [y]}}}]}
            pair: {type: array, prefixItems: [{type: string}, {type: object, properties: {z: {type: string}}}]}
          additionalProperties: {type: object, properties: {extra: {type: string}}}
        """;

    private static readonly string[] Names =
    [
        "Shop", "ShopOwner", "ShopOwnerAddress", "ShopPet", "ShopPetToyItem", "ShopPricesValueItem", "ShopState", "ShopPay", "ShopPayCash", "ShopPayCashCash",
        "ShopAll", "ShopAllPart", "ShopAllMore", "ShopPair", "ShopPairItem2", "ShopAdditionalProperty",
    ];

    [Fact]
    public void Each_is_called_after_the_way_to_it()
    {
        var run = Snippet.Schemas(Nested).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(Names.Order(StringComparer.Ordinal), TypesOf(run));
        const string Json =
            """{"owner":{"address":{"city":"a"}},"pets":[{"toys":[[{"name":"b"}],[]]}],"prices":{"x":[{"amount":1}]},"state":"new","pay":{"cash":{"notes":2}},"all":{"part":{"x":"c"},"more":"y"},"pair":["d",{"z":"e"}],"other":{"extra":"f"}}""";
        Assert.Equal(Json, run.Compile().RoundTrip("Shop", Json));
    }

    [Theory]
    [InlineData("    owner:", "    aaa: {type: object, properties: {city: {type: string}}}\n    owner:")]
    [InlineData("    state:", "    address: {type: object, properties: {city: {type: string}}}\n    state:")]
    [InlineData("{city: {type: string}}", "{street: {type: object, properties: {number: {type: string}}}, city: {type: string}}")]
    [InlineData("oneOf: [{", "oneOf: [{type: integer}, {")]
    [InlineData("allOf: [{", "allOf: [{properties: {first: {type: object, properties: {x: {type: string}}}}}, {")]
    [InlineData("Shop:", "Apple: {type: object, properties: {owner: {type: object, properties: {address: {type: string}}}}}\nShop:")]
    public void Others_beside_it_rename_none(string old, string @new)
    {
        var before = TypesOf(Snippet.Schemas(Nested).Run());
        var run = Snippet.Schemas(Nested.Replace(old, @new, StringComparison.Ordinal)).Run();

        Assert.NotEqual(Nested, Nested.Replace(old, @new, StringComparison.Ordinal));
        Assert.Empty(before.Except(TypesOf(run)));
        run.Compile();
    }

    [Theory]
    [InlineData("ZAL")]
    [InlineData("AZL")]
    [InlineData("LAZ")]
    public void A_reference_to_one_renames_none_wherever_it_stands(string order)
    {
        var schemas = new Dictionary<char, string>
        {
            ['A'] = "Abc: {type: object, properties: {deep: {$ref: '#/components/schemas/Zed/properties/w/properties/v'}, z: {$ref: '#/components/schemas/Zed/properties/w'}, q: {$ref: '#/components/schemas/Zed/properties/quiet'}}}",
            ['Z'] = "Zed: {type: object, properties: {w: {type: object, properties: {v: {type: object, properties: {q: {type: string}}}}}, quiet: {allOf: [{type: object, properties: {q: {type: string}}}], description: Quiet}}}",
            ['L'] = "Local: {type: object, properties: {aa: {$ref: '#/components/schemas/Local/properties/in'}, in: {enum: [a]}}}",
        };
        var run = Snippet.Schemas(string.Join("\n", order.Select(letter => schemas[letter]))).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Abc", "Local", "LocalIn", "Zed", "ZedQuiet", "ZedW", "ZedWV"], TypesOf(run));
        run.Compile();
    }

    [Theory]
    [InlineData("BAZ")]
    [InlineData("ZAB")]
    [InlineData("ABZ")]
    public void One_of_a_part_is_called_after_that_whoever_adds_it_up(string order)
    {
        var schemas = new Dictionary<char, string>
        {
            ['A'] = "Abc: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {own: {enum: [x]}}}]}",
            ['B'] = "Base: {type: object, properties: {next: {$ref: '#/components/schemas/Zed'}, state: {enum: [open]}, lines: {type: array, items: {type: object, properties: {kind: {enum: [y]}}}}}}",
            ['Z'] = "Zed: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {q: {type: string}}}]}",
        };
        var run = Snippet.Schemas(string.Join("\n", order.Select(letter => schemas[letter]))).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Abc", "AbcOwn", "Base", "BaseLine", "BaseLineKind", "BaseState", "Zed"], TypesOf(run));
        run.Compile();
    }

    [Theory]
    [InlineData("/a", "/b")]
    [InlineData("/b", "/a")]
    public void One_of_an_answer_is_called_after_that_whoever_refers_to_it(string written, string referring)
    {
        string Answer(string path, string schema) => $"{path}: {{get: {{operationId: 'list{path}', tags: [t], responses: {{'200': {{description: OK, content: {{application/json: {{schema: {schema}}}}}}}}}}}}}";
        var run = Snippet.Paths(string.Join("\n", new[]
        {
            Answer(written, "{type: object, properties: {q: {type: string}}}"),
            Answer(referring, $"{{$ref: '#/paths/~1{written[1..]}/get/responses/200/content/application~1json/schema'}}"),
        }.Order(StringComparer.Ordinal))).Run();

        Assert.Equal([$"List{char.ToUpperInvariant(written[1])}Response"], TypesOf(run));
        run.Compile();
    }

    [Theory]
    [InlineData("/a", "/b")]
    [InlineData("/b", "/a")]
    public void One_of_a_component_is_called_after_that_whoever_refers_to_it_first(string first, string second)
    {
        string Operation(string path) => $"  {path}: {{post: {{operationId: 'add{path}', tags: [t], parameters: [{{$ref: '#/components/parameters/Sort'}}, {{$ref: '#/components/parameters/PageParameter'}}], requestBody: {{$ref: '#/components/requestBodies/Rule'}}, responses: {{'200': {{$ref: '#/components/responses/Found'}}, '404': {{$ref: '#/components/responses/NotFoundResponse'}}}}}}}}";
        var run = TestProject.Of(
            """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            paths:
            OPERATIONS
            components:
              parameters:
                Sort: {name: sort, in: query, schema: {enum: [up, down]}}
                PageParameter: {name: page, in: query, style: deepObject, schema: {type: object, properties: {by: {enum: [id, age]}}}}
              requestBodies: {Rule: {required: true, content: {application/json: {schema: {type: object, properties: {x: {enum: [a]}}}}}}}
              responses:
                Found: {description: OK, content: {application/json: {schema: {type: object, properties: {unused: {$ref: '#/components/responses/Unused/content/application~1json/schema/properties/deep'}}}}, text/event-stream: {schema: {type: object, properties: {y: {type: string}}}}}}
                NotFoundResponse: {description: None, content: {application/json: {schema: {type: object, properties: {code: {enum: [gone]}}}}}}
                Unused: {description: Never, content: {application/json: {schema: {type: object, properties: {deep: {type: object, properties: {z: {type: string}}}}}}}}
            """.Replace("OPERATIONS", $"{Operation(first)}\n{Operation(second)}", StringComparison.Ordinal)).Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
        Assert.Equal(["FoundResponse", "FoundStreamEvent", "NotFoundResponse", "NotFoundResponseCode", "PageParameter", "PageParameterBy", "RuleRequest", "RuleRequestX", "SortParameter", "UnusedResponseDeep"], TypesOf(run));
    }

    [Theory]
    [InlineData("responses/NotFound.yaml", "RESPONSE", "NotFoundResponse")]
    [InlineData("parts.yaml#/NotFound", "NotFound: RESPONSE", "NotFoundResponse")]
    [InlineData("parts.yaml#/answers/NotFoundResponse", "answers: {NotFoundResponse: RESPONSE}", "NotFoundResponse")]
    [InlineData("parts.yaml#/get/responses/404", "get: {responses: {404: RESPONSE}}", "AResponse404")]
    public void One_in_another_file_too(string reference, string text, string type)
    {
        var run = Snippet.Paths(string.Join("\n", new[] { "/a", "/b" }.Select(path => $"{path}: {{get: {{operationId: {path[1..]}, tags: [t], responses: {{'204': {{description: Done}}, '404': {{$ref: '{reference}'}}}}}}}}")))
            .WithFile(reference.Split('#')[0], text.Replace("RESPONSE", "{description: None, content: {application/json: {schema: {type: object, properties: {code: {type: string}}}}}}", StringComparison.Ordinal))
            .Run();

        Assert.Equal([type], TypesOf(run));
    }

    [Fact]
    public void A_schema_that_is_called_as_a_component_would_be_keeps_its_name()
    {
        var run = TestProject.Of(
            """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            paths:
              /a: {get: {operationId: a, responses: {'204': {description: Done}, '404': {$ref: '#/components/responses/NotFoundResponse'}}}}
            components:
              responses: {NotFoundResponse: {description: None, content: {application/json: {schema: {type: object, properties: {code: {type: string}}}}}}}
              schemas: {NotFoundResponse: {type: object, properties: {name: {type: string}}}}
            """).Run();

        Assert.Equal(["public string? Name"], run.Members("NotFoundResponse"));
        Assert.Equal(["public string? Code"], run.Members("NotFoundResponse2"));
        Assert.Equal(["pets.yaml(6,82) GALE1301"], run.Places);
    }

    [Theory]
    [InlineData("")]
    [InlineData("delete: {operationId: removeShop, tags: [t], responses: {'204': {description: Done}}}, ")]
    public void One_of_all_operations_of_a_path_is_called_after_that(string before)
    {
        var run = Snippet.Paths($"/shops/{{id}}: {{parameters: [{{name: id, in: path, required: true, schema: {{enum: [first, last]}}}}], {before}get: {{operationId: getShop, tags: [t], parameters: [{{name: by, in: query, schema: {{enum: [age]}}}}], responses: {{'204': {{description: Done}}}}}}}}").Run();

        Assert.Equal(["GetShopBy", "ShopsId"], TypesOf(run).Where(type => type is not "GetShopOptions"));
        run.Compile();
    }

    [Fact]
    public void They_stand_in_parameters_headers_bodies_and_answers()
    {
        var run = Snippet.Operation(
            """
            parameters:
              - {name: sort, in: query, schema: {enum: [up, down]}}
              - {name: filter, in: query, style: deepObject, explode: true, schema: {type: object, properties: {size: {enum: [s, l]}}}}
            requestBody: {content: {application/json: {schema: {type: object, properties: {rule: {type: object, properties: {x: {type: string}}}}}}}}
            responses:
              '200':
                description: OK
                headers: {X-State: {schema: {enum: [new, old]}}}
                content: {application/json: {schema: {type: array, items: {type: object, properties: {kind: {enum: [a]}}}}}}
              default: {description: Wrong, content: {application/json: {schema: {type: object, properties: {code: {enum: [bad]}}}}}}
            """).Run();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity > Microsoft.CodeAnalysis.DiagnosticSeverity.Info);
        Assert.Equal(10, TypesOf(run).Count());
        Assert.Equal(["XStateHeader"], TypesOf(run).Where(name => !name.StartsWith("ListPets", StringComparison.Ordinal)));
        run.Compile();
    }

    private static IEnumerable<string> TypesOf(GeneratorRun run) => run.Compile().TypeNames
        .Where(name => name.EndsWith("Json", StringComparison.Ordinal))
        .Select(name => name[..^"Json".Length])
        .Order(StringComparer.Ordinal);
}
