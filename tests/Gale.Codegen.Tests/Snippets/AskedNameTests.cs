using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>Names that a document asks for, <c>x-csharp-name</c> and its like: whatever has a name in C# has them, and the wire knows nothing of it.</summary>
public class AskedNameTests
{
    [Fact]
    public void A_schema_has_the_name_that_it_asks_for_and_inline_types_are_called_after_it()
    {
        var run = Snippet.Schemas(
            """
            pet_v2_dto:
              type: object
              x-csharp-name: Animal
              properties:
                kind: {type: string, enum: [cat, dog]}
                friends: {type: array, items: {$ref: '#/components/schemas/pet_v2_dto'}}
                owner: {$ref: '#/components/schemas/owner'}
            owner: {type: string, enum: [a], x-csharp-name: OwnerID}
            """).Run();

        Assert.Empty(run.Places);
        Assert.Equal(["Animal", "AnimalKind", "OwnerID"], run.Models().Order(StringComparer.Ordinal));
        Assert.Equal(["public AnimalKind? Kind", "public IReadOnlyList<Animal>? Friends", "public OwnerID? Owner"], run.Members("Animal"));
        const string Json = """{"kind":"dog","friends":[{"owner":"b"}]}""";
        Assert.Equal(Json, run.Compile().RoundTrip("Animal", Json));
    }

    [Theory]
    [InlineData("pet-nm: {type: string, x-csharp-name: FullName}", "public string? FullName")]
    [InlineData("pet-nm: {type: string, x-csharp-name: fullName}", "public string? fullName")]
    [InlineData("pet-nm: {type: string, x-csharp-name: class}", "public string? @class")]
    [InlineData("pet-nm: {type: string, x-csharp-name: field}", "public string? @field")]
    [InlineData("pet-nm: {type: string, x-csharp-name: Größe_1}", "public string? Größe_1")]
    [InlineData("pet-nm: {type: array, items: {type: string}, x-csharp-name: value}", "public IReadOnlyList<string>? value")]
    [InlineData("pet-nm: {type: array, items: {}, x-csharp-name: reader}", "public IReadOnlyList<JsonElement>? reader")]
    [InlineData("pet-nm: {type: string, enum: [a], x-csharp-name: Kind}", "public PetKind? Kind")]
    [InlineData("pet-nm: {type: string, enum: [a], x-csharp-name: Kind, x-csharp-type-name: PetSort}", "public PetSort? Kind")]
    [InlineData("pet-nm: {type: string, enum: [a], x-csharp-type-name: PetSort}", "public PetSort? PetNm")]
    [InlineData("pet-nm: {type: string, x-csharp-name: }", "public string? PetNm")]
    [InlineData("pet-nm: {$ref: '#/components/schemas/Pet', x-csharp-name: Friend}", "public Pet? Friend")]
    [InlineData("pet-nm: {allOf: [{$ref: '#/components/schemas/Pet'}], x-csharp-name: Friend}", "public Pet? Friend")]
    [InlineData("pet-nm: {allOf: [{$ref: '#/components/schemas/Pet'}, {x-csharp-name: Friend}]}", "public Pet? Friend")]
    [InlineData("pet-nm: {oneOf: [{$ref: '#/components/schemas/Pet'}, {type: 'null'}], x-csharp-name: Friend}", "public Pet? Friend")]
    [InlineData("pet-nm: {type: string, x-ms-client-name: petName}", "public string? PetName")]
    [InlineData("pet-nm: {type: string, x-csharp-name: FullName, x-ms-client-name: petName}", "public string? FullName")]
    [InlineData("properties: {type: object, x-csharp-name: Inner, properties: {properties: {type: string, x-csharp-name: Text}}}", "public PetInner? Inner")]
    public void A_member_has_the_name_that_it_asks_for(string member, string expected)
    {
        var run = Snippet.Members(member).Run();

        Assert.Empty(run.Places);
        Assert.Equal([expected], run.Members("Pet"));
        var client = run.Compile();
        var json = member.StartsWith("pet-nm", StringComparison.Ordinal) ? """{"pet-nm":null}""" : """{"properties":{"properties":"a"}}""";
        Assert.Equal(json, client.RoundTrip("Pet", json));
    }

    [Theory]
    [InlineData("items: {type: object, x-csharp-name: Paw, properties: {a: {type: string}}}", "Paw")]
    [InlineData("items: {type: string, enum: [a], x-csharp-name: Paw}", "Paw")]
    [InlineData("items: {type: string, enum: [a], x-ms-enum: {name: paw sort}}", "PawSort")]
    [InlineData("items: {type: string, enum: [a], x-ms-enum: {name: paw sort}, x-csharp-name: Paw}", "Paw")]
    [InlineData("items: {oneOf: [{type: string}, {type: integer}], x-csharp-name: Paw}", "Paw")]
    [InlineData("items: {oneOf: [{type: object, properties: {a: {type: string}}}, {type: 'null'}], x-csharp-name: Paw}", "Paw?")]
    [InlineData("items: {allOf: [{type: object, properties: {a: {type: string}}}, {properties: {b: {type: string}}}], x-csharp-name: Paw}", "Paw")]
    [InlineData("items: {anyOf: [{type: string}, {type: string, enum: [a]}], x-csharp-name: Paw}", "Paw")]
    [InlineData("prefixItems: [{type: string}, {type: integer}]\n  x-csharp-type-name: Paw", "")]
    public void An_inline_schema_has_the_name_that_it_asks_for(string words, string expected)
    {
        var run = Snippet.Members($"paws:\n  type: array\n  {words}").Run();

        Assert.Empty(run.Places);
        Assert.Equal([expected.Length == 0 ? "public Paw? Paws" : $"public IReadOnlyList<{expected}>? Paws"], run.Members("Pet"));
        run.Compile();
    }

    [Fact]
    public void Positions_of_a_list_have_the_names_that_they_ask_for()
    {
        var run = Snippet.Pet("type: array\nprefixItems: [{type: string, x-csharp-name: Symbol}, {type: number, title: Price, x-csharp-name: Px}]").Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public string? Symbol", "public double? Px", "public IReadOnlyList<JsonElement>? FurtherItems"], run.Members("Pet"));
        Assert.Equal("""["A",1.5]""", run.Compile().RoundTrip("Pet", """["A",1.5]"""));
    }

    [Fact]
    public void Alternatives_have_the_names_that_they_ask_for()
    {
        const string Json = """{"iban":"X"}""";
        var result = Code.Run(
            """
            Payment:
              oneOf:
                - {$ref: '#/components/schemas/c1'}
                - {$ref: '#/components/schemas/c2', x-csharp-name: Account}
                - {type: object, x-csharp-name: Wallet, required: [wallet], properties: {wallet: {type: string}}}
                - {type: string, x-csharp-name: Token}
            c1: {type: object, x-csharp-name: Card, required: [number], properties: {number: {type: string}}}
            c2: {type: object, required: [iban], properties: {iban: {type: string}}}
            """,
            """
            Payment[] all = [new Card { Number = "1" }, new Payment.Account(new C2 { Iban = "2" }), new Wallet { WalletValue = "3" }, new Payment.Token("4")];
            return string.Join(" ", all.Select(payment => payment.GetType().Name));
            """);

        Assert.Equal("Card Account Wallet Token", result);
        Assert.Equal(
            Json,
            Snippet.Schemas("Payment: {oneOf: [{$ref: '#/components/schemas/c2', x-csharp-name: Account}, {type: string}]}\nc2: {type: object, properties: {iban: {type: string}}}")
                .Run().Compile().RoundTrip("Payment", Json));
    }

    [Fact]
    public void Operations_parameters_and_groups_have_the_names_that_they_ask_for()
    {
        var project = TestProject.Of(
            """
            openapi: 3.0.3
            info: {title: Pets, version: 1.0.0}
            tags: [{name: x}, {name: 'pets:v1', x-csharp-name: Pets, description: All pets.}]
            paths:
              /pets/{p1}:
                get:
                  operationId: get_pets_list_v1_handler
                  x-csharp-name: ListPets
                  tags: ['pets:v1']
                  parameters:
                    - {name: p1, in: path, required: true, schema: {type: string}, x-csharp-name: shelf}
                    - {name: q, in: query, required: true, schema: {type: string, enum: [a, b]}, x-csharp-name: search}
                    - {name: s, in: query, schema: {type: string, enum: [a, b], x-csharp-name: SortOrder}, x-csharp-name: Sort}
                    - {name: n, in: query, schema: {type: integer}, x-ms-client-name: pageSize}
                  responses: {'204': {description: Done}}
            """);

        Assert.Empty(project.Run().Places);
        Assert.Equal("Task ListPetsAsync(string shelf, ListPetsSearch search, CancellationToken cancellationToken = default)", project.Run().Method("ListPetsAsync"));
        Assert.Equal(["public SortOrder? Sort", "public long? PageSize"], project.Run().Members("ListPetsOptions"));
        Assert.Equal(
            "/pets/one?q=b&s=a&n=3",
            Exchange.Of(project, "\"one\", ListPetsSearch.B, new ListPetsOptions { Sort = SortOrder.A, PageSize = 3 }").Target);
    }

    [Theory]
    [InlineData("x-csharp-name: FindPetsAsync")]
    [InlineData("x-csharp-name: FindPets")]
    public void Methods_end_in_Async_by_themselves(string name) => Assert.Equal(
        ["FindPetsAsync", "FindPetsWithResponseAsync"],
        Snippet.Operation($"{name}\nresponses: {{'204': {{description: Done}}}}").Run().MethodNames());

    [Fact]
    public void Every_form_of_an_operation_has_the_name_that_it_asks_for()
    {
        var run = Snippet.Operation(
            """
            x-csharp-name: FindPets
            responses:
              '200':
                description: OK
                content: {application/json: {schema: {type: string}}, text/event-stream: {schema: {type: string}}}
            """).Run();

        Assert.Empty(run.Places);
        Assert.Equal(["FindPetsAsync", "FindPetsStreamAsync", "FindPetsStreamWithResponseAsync", "FindPetsWithResponseAsync"], run.MethodNames().Order(StringComparer.Ordinal));
        run.Compile();
    }

    [Fact]
    public void Headers_and_security_schemes_have_the_names_that_they_ask_for()
    {
        var run = TestProject.Of(
            """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            security: [{k: []}]
            paths:
              /pets:
                get:
                  operationId: listPets
                  responses: {'204': {description: Done, headers: {X-RL: {schema: {type: integer}, x-csharp-name: Remaining}}}}
            components: {securitySchemes: {k: {type: http, scheme: bearer, x-csharp-name: AccessToken}}}
            """).Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public long? Remaining"], run.Members("PetsHeaders"));
        Assert.Equal(["public BearerCredential? AccessToken"], run.Members("PetsClientOptions"));
        run.Compile();
    }

    [Fact]
    public void Values_have_the_names_that_they_ask_for_the_nearest_first()
    {
        var run = Snippet.Schemas(
            """
            Status:
              oneOf:
                - {const: '1', title: In stock, x-csharp-name: InStock_1}
                - {const: '2', title: Sold out}
            Level: {type: integer, enum: [1, 2], x-enum-names: [low, high]}
            Size: {type: string, enum: [s, m], x-enum-varnames: [Small, Medium], x-ms-enum: {name: size of pets, values: [{value: s, name: Tiny}]}}
            """).Run();

        Assert.Empty(run.Places);
        Assert.Equal(["Unknown = 0", "InStock_1 = 1", "SoldOut = 2"], run.Values("Status"));
        Assert.Equal(["Low = 1", "High = 2"], run.Values("Level"));
        Assert.Equal(["Unknown = 0", "Small = 1", "Medium = 2"], run.Values("SizeOfPets"));
        run.Compile();
    }

    [Theory]
    [InlineData("[s, m]", "Size", "Size")]
    [InlineData("[m, s]", "Size", "Size")]
    [InlineData("[s, l]", "Size", "Size2")]
    public void A_vocabulary_of_AutoRest_that_is_written_out_twice_is_one_type(string values, string one, string other) => Assert.Equal(
        [$"public {one}? A", $"public {other}? B"],
        Snippet.Members($"a: {{type: string, enum: [s, m], x-ms-enum: {{name: size}}}}\nb: {{type: string, enum: {values}, x-ms-enum: {{name: size}}}}").Run().Members("Pet"));

    [Fact]
    public void A_name_that_is_a_keyword_is_printed_as_it_is() => Assert.Equal(
        "Pet { class = ***, event = 1, Unmapped =  }",
        Snippet.Members("a: {type: string, format: password, x-csharp-name: class}\nb: {type: integer, x-csharp-name: event}").Run().Compile().Read("Pet", """{"a":"s","b":1}""").ToString());

    [Fact]
    public void What_is_sent_is_called_after_the_name_too()
    {
        var run = Snippet.Operation(
            """
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/p'}}}}
            responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/p'}}}}}
            """,
            "p: {type: object, x-csharp-name: Pet, properties: {id: {type: string, readOnly: true}, name: {type: string}}}").Run();

        Assert.Empty(run.Places);
        Assert.Equal(["Pet", "PetInput"], run.Models().Order(StringComparer.Ordinal));
        Assert.Equal("Task<Pet> ListPetsAsync(PetInput body, CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        run.Compile();
    }

    [Fact]
    public void Kinds_have_the_names_that_they_ask_for()
    {
        var run = Snippet.Schemas(
            """
            b: {type: object, x-csharp-name: Pet, discriminator: {propertyName: t}, required: [t], properties: {t: {type: string, x-csharp-name: Sort}, size: {type: string, enum: [s]}}}
            c: {x-csharp-name: Cat, allOf: [{$ref: '#/components/schemas/b'}, {type: object, properties: {paws: {type: integer, x-csharp-name: Feet}}}]}
            """).Run();

        Assert.Empty(run.Places);
        Assert.Equal(["Cat", "Pet", "PetSize"], run.Models().Order(StringComparer.Ordinal));
        Assert.Equal(["public string? Sort", "public PetSize? Size"], run.Members("Pet"));
        Assert.Equal(["public long? Feet"], run.Members("Cat"));
        Assert.Equal("""{"t":"c","size":"s","paws":4}""", run.Compile().RoundTrip("Pet", """{"t":"c","size":"s","paws":4}"""));
    }

    [Fact]
    public void Other_files_ask_for_names_too()
    {
        var run = Snippet.Members("home: {$ref: 'parts/home_v1.yaml'}\nwork: {$ref: 'parts/all.yaml#/work'}")
            .WithFile("parts/home_v1.yaml", "type: object\nx-csharp-name: Home\nproperties: {c: {type: string, x-csharp-name: City}}")
            .WithFile("parts/all.yaml", "work: {type: object, x-csharp-name: Office, properties: {c: {type: string, x-csharp-name: City}}}")
            .Run();

        Assert.Empty(run.Places);
        Assert.Equal(["public Home? Home", "public Office? Work"], run.Members("Pet"));
        Assert.Equal(["public string? City"], run.Members("Home"));
        Assert.Equal(["public string? City"], run.Members("Office"));
        run.Compile();
    }

    [Fact]
    public void Swagger_asks_for_names_too()
    {
        var project = TestProject.Of(
            """
            swagger: '2.0'
            info: {title: Pets, version: '1'}
            host: localhost
            schemes: [http]
            tags: [{name: p, x-csharp-name: Pets}]
            paths:
              /pets:
                post:
                  operationId: post_pets
                  x-csharp-name: ListPets
                  tags: [p]
                  consumes: [application/x-www-form-urlencoded]
                  parameters:
                    - {name: q, in: query, required: true, type: string, enum: [a, b], x-csharp-name: sort}
                    - {name: f, in: formData, type: string, enum: [c], x-csharp-name: Fur}
                  responses: {'204': {description: Done, headers: {X-N: {type: integer, x-ms-client-name: count}}}}
            definitions: {d: {type: object, x-csharp-name: Dog, properties: {n: {type: string, x-ms-client-name: dogName}}}}
            """);

        Assert.Empty(project.Run().Places);
        Assert.Equal(["public string? DogName"], project.Run().Members("Dog"));
        Assert.Equal(["public long? Count"], project.Run().Members("PetsHeaders"));
        var sent = Exchange.Of(project, "ListPetsSort.B, new ListPetsOptions { Body = new ListPetsRequest { Fur = ListPetsRequestFur.C } }");
        Assert.Equal("/pets?q=b", sent.Target);
        Assert.EndsWith("f=c", sent.Body, StringComparison.Ordinal);
    }

    /// <summary>The case that it is all for: the document is somebody else's, the names are ours.</summary>
    [Fact]
    public void An_overlay_gives_a_vendors_document_names()
    {
        var run = new TestProject()
            .With(
                new GaleSpec("pets.yaml") { Overlay = "names.yaml" },
                """
                openapi: 3.0.3
                info: {title: Pets, version: 1.0.0}
                tags: [{name: Pet_Controller_V1}]
                paths:
                  /pets:
                    get:
                      operationId: PetControllerV1_findAll
                      tags: [Pet_Controller_V1]
                      parameters: [{name: lmt, in: query, schema: {type: integer}}]
                      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/PetResponseDtoV1'}}}}}
                components:
                  schemas:
                    PetResponseDtoV1: {type: object, properties: {nm: {type: string}, prc: {type: number}, st: {type: string, enum: [A, D]}}}
                """)
            .WithFile(
                "names.yaml",
                """
                overlay: 1.0.0
                info: {title: Names, version: 1.0.0}
                actions:
                  - {target: "$.tags[?@.name == 'Pet_Controller_V1']", update: {x-csharp-name: Pets}}
                  - {target: "$.paths['/pets'].get", update: {x-csharp-name: ListPets}}
                  - {target: "$.paths['/pets'].get.parameters[?@.name == 'lmt']", update: {x-csharp-name: Limit}}
                  - target: $.components.schemas.PetResponseDtoV1
                    update:
                      x-csharp-name: Pet
                      properties:
                        nm: {x-csharp-name: Name}
                        prc: {x-csharp-name: Price, x-csharp-type: decimal}
                        st: {x-csharp-name: Status, x-enum-varnames: [Active, Deleted], x-nullable: true}
                  - {target: $.components.schemas.PetResponseDtoV1.properties.st, update: {x-csharp-type-name: 'not a name'}}
                """)
            .Run();

        Assert.Equal(["names.yaml(14,76) GALE1232"], run.Places);
        Assert.Equal("Task<Pet> ListPetsAsync(CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        Assert.Equal(["public long? Limit"], run.Members("ListPetsOptions"));
        Assert.Equal(["public string? Name", "public decimal? Price", "public PetStatus? Status"], run.Members("Pet"));
        Assert.Equal(["Unknown = 0", "Active = 1", "Deleted = 2"], run.Values("PetStatus"));
        const string Json = """{"nm":"Rex","prc":0.10,"st":null}""";
        Assert.Equal(Json, run.Compile().RoundTrip("Pet", Json));
    }
}
