using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary><c>readOnly</c> and <c>writeOnly</c>: what a request must not be asked for, and what an answer does not have.</summary>
public class DirectionTests
{
    private const string Account =
        """
        Account:
          type: object
          required: [id, name, password]
          properties:
            id: {type: string, readOnly: true}
            name: {type: string}
            password: {type: string, writeOnly: true}
            owner: {$ref: '#/components/schemas/Owner'}
        Owner: {type: object, properties: {name: {type: string}}}
        """;

    [Fact]
    public void A_type_that_is_sent_and_read_has_two_shapes()
    {
        var run = Snippet.SentAndRead(Account, "Account").Run();

        Assert.Equal(["public required string Id", "public required string Name", "public Owner? Owner"], run.Members("Account"));
        Assert.Equal(["public required string Name", "public required string Password", "public Owner? Owner"], run.Members("AccountInput"));
        Assert.Equal("Task<Account> ListPetsAsync(AccountInput body, CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        Assert.DoesNotContain("OwnerInput", run.Models());
        run.Compile();
    }

    [Fact]
    public void An_answer_without_what_is_written_only_is_whole_and_one_with_it_loses_nothing()
    {
        var client = Snippet.SentAndRead(Account, "Account").Run().Compile();

        Assert.Equal("""{"id":"1","name":"a"}""", client.RoundTrip("Account", """{"id":"1","name":"a"}"""));
        Assert.Equal("""{"id":"1","name":"a","password":"p"}""", client.RoundTrip("Account", """{"id":"1","name":"a","password":"p"}"""));
        Assert.DoesNotContain("= p", client.Read("AccountInput", """{"name":"a","password":"p"}""").ToString());
    }

    [Fact]
    public void What_no_operation_has_holds_what_can_be_read()
    {
        var run = Snippet.Paths(
            "/pets: {post: {operationId: addPet, requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}, responses: {'204': {description: Done}}}}",
            Account + "\nEvent: {type: object, properties: {account: {$ref: '#/components/schemas/Account'}}}").Run();

        Assert.Equal(["public Account? Account"], run.Members("Event"));
        Assert.Equal(["public required string Id", "public required string Name", "public Owner? Owner"], run.Members("Account"));
        Assert.Equal("Task AddPetAsync(AccountInput body, CancellationToken cancellationToken = default)", run.Method("AddPetAsync"));
        Assert.Equal("""{"account":{"id":"1","name":"a"}}""", run.Compile().RoundTrip("Event", """{"account":{"id":"1","name":"a"}}"""));
    }

    [Theory]
    [InlineData("List: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Account'}}}}", "public IReadOnlyList<AccountInput>? Items")]
    [InlineData("List: {type: object, properties: {items: {type: object, additionalProperties: {type: array, items: {$ref: '#/components/schemas/Account'}}}}}", "public IReadOnlyDictionary<string, IReadOnlyList<AccountInput>>? Items")]
    [InlineData("List: {type: object, properties: {items: {oneOf: [{$ref: '#/components/schemas/Account'}, {type: string}]}}}", "public ListItemsInput? Items")]
    [InlineData("List: {type: object, properties: {items: {$ref: '#/components/schemas/Page'}}}\nPage: {type: object, properties: {first: {$ref: '#/components/schemas/Account'}, next: {$ref: '#/components/schemas/Page'}}}", "public PageInput? Items")]
    public void What_contains_a_type_of_two_shapes_has_two(string schemas, string member)
    {
        var run = Snippet.SentAndRead(Account + "\n" + schemas, "List").Run();

        Assert.Equal([member], run.Members("ListInput"));
        run.Compile();
    }

    [Fact]
    public void A_type_that_is_only_sent_or_only_read_keeps_its_name_and_loses_the_other_direction()
    {
        var run = Snippet.Operation(
            """
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}
            responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Receipt'}}}}}
            """,
            Account + "\nReceipt: {type: object, properties: {id: {type: string, readOnly: true}, secret: {type: string, writeOnly: true}}}").Run();

        Assert.Equal(["public required string Name", "public required string Password", "public Owner? Owner"], run.Members("Account"));
        Assert.Equal(["public string? Id"], run.Members("Receipt"));
        run.Compile();
    }

    [Theory]
    [InlineData("Order: {type: object, properties: {value: {$ref: '#/components/schemas/Account'}}}", "public AccountInput? Value")]
    [InlineData("Order: {type: object, properties: {value: {type: array, items: {$ref: '#/components/schemas/Account'}}}}", "public IReadOnlyList<AccountInput>? Value")]
    [InlineData("Order: {type: object, properties: {value: {type: object, additionalProperties: {$ref: '#/components/schemas/Account'}}}}", "public IReadOnlyDictionary<string, AccountInput>? Value")]
    [InlineData("Order: {type: object, properties: {value: {oneOf: [{$ref: '#/components/schemas/Account'}, {type: 'null'}]}}}", "public Optional<AccountInput?> Value")]
    [InlineData("Order: {allOf: [{$ref: '#/components/schemas/Base'}]}\nBase: {type: object, properties: {value: {$ref: '#/components/schemas/Account'}}}", "public AccountInput? Value")]
    [InlineData("Order: {type: object, additionalProperties: {$ref: '#/components/schemas/Account'}, properties: {value: {type: string}}}", "public string? Value|public IReadOnlyDictionary<string, AccountInput>? AdditionalProperties")]
    public void What_is_only_sent_has_in_it_what_is_sent(string schemas, string members)
    {
        var run = Snippet.Operation(
            """
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
            responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}}
            """,
            $"{Account}\n{schemas}").Run();

        Assert.Equal(members.Split('|'), run.Members(schemas.Contains("Base", StringComparison.Ordinal) && run.Models().Contains("Base") ? "Base" : "Order"));
        run.Compile();
    }

    [Theory]
    [InlineData("{$ref: '#/components/schemas/Line', readOnly: true}", "Line Order OrderInput", "string Id, string? Note")]
    [InlineData("{$ref: '#/components/schemas/Line', writeOnly: true}", "Line Order OrderInput", "string? Secret, Optional<string?> Note")]
    [InlineData("{type: array, readOnly: true, items: {$ref: '#/components/schemas/Line'}}", "Line Order OrderInput", "string Id, string? Note")]
    [InlineData("{type: object, writeOnly: true, additionalProperties: {$ref: '#/components/schemas/Line'}}", "Line Order OrderInput", "string? Secret, Optional<string?> Note")]
    [InlineData("{type: object, readOnly: true, properties: {in: {$ref: '#/components/schemas/Line'}}}", "Line Order OrderInput OrderValue", "string Id, string? Note")]
    [InlineData("{$ref: '#/components/schemas/Line'}", "Line LineInput Order OrderInput", "string Id, string? Note")]
    public void What_is_behind_a_member_travels_where_the_member_does(string member, string models, string line)
    {
        var run = Snippet.SentAndRead(
            $$"""
            Order: {type: object, properties: {name: {type: string}, value: {{member}} } }
            Line: {type: object, required: [id], properties: {id: {type: string, readOnly: true}, secret: {type: string, writeOnly: true}, note: {type: [string, 'null']} } }
            """,
            "Order").Run();

        Assert.Equal(models.Split(' '), run.Models().Order(StringComparer.Ordinal));
        Assert.Equal(line, string.Join(", ", run.Members("Line").Select(text => text.Replace("public ", "", StringComparison.Ordinal).Replace("required ", "", StringComparison.Ordinal))));
        run.Compile();
    }

    [Fact]
    public void What_is_behind_a_member_that_only_answers_have_asks_nothing_of_who_sends()
    {
        var run = Snippet.Paths(
            """
            /orders:
              put:
                requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
                responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
            /accounts:
              put:
                requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}
                responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}}
            """,
            $"{Account}\nOrder: {{type: object, properties: {{name: {{type: string}}, by: {{readOnly: true, allOf: [{{$ref: '#/components/schemas/Account'}}]}}}}}}").Run();

        Assert.NotNull(run.Compile().Type("Order").GetMethod("ToInput"));
    }

    [Fact]
    public void A_choice_that_is_only_sent_has_in_it_what_is_sent() => Assert.Equal(
        "application/json\n{\"value\":{\"name\":\"a\",\"password\":\"p\"}}",
        Exchange.Of(
            Snippet.Operation(
                """
                requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {value: {oneOf: [{$ref: '#/components/schemas/Account'}, {type: string}]}}}}}}
                responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}}}
                """,
                Account),
            """new ListPetsRequest { Value = new AccountInput { Name = "a", Password = "p" } }""",
            answer: """new StringContent("{\"id\":\"1\",\"name\":\"a\"}", System.Text.Encoding.UTF8, "application/json")""").Body);

    [Fact]
    public void A_type_that_no_operation_reaches_has_all_its_members()
    {
        var run = Snippet.Schemas(Account).Run();

        Assert.Equal(4, run.Members("Account").Count());
    }

    [Fact]
    public void The_name_of_what_is_sent_makes_room_for_a_schema_of_that_name()
    {
        var run = Snippet.SentAndRead(Account + "\nAccountInput: {type: object, properties: {other: {type: string}}}", "Account").Run();

        Assert.Equal(["public string? Other"], run.Members("AccountInput"));
        run.Compile();
    }

    [Theory]
    [InlineData("Pet: #|PetInput: {type: object, properties: {other: {type: string}}}|PetInput2: {type: object, properties: {third: {type: string}}}", "Pet PetInput PetInput2 PetInput3", "PetInput3")]
    [InlineData("PetInput2: {type: object, properties: {third: {type: string}}}|PetInput: {type: object, properties: {other: {type: string}}}|Pet: #", "Pet PetInput PetInput2 PetInput3", "PetInput3")]
    [InlineData("Pet: #|PetInput: #", "Pet PetInput PetInput2 PetInputInput", "PetInput2")]
    [InlineData("PetInput: #|Pet: #", "Pet PetInput PetInput2 PetInputInput", "PetInput2")]
    [InlineData("Pet: {type: object, properties: {id: {type: string, readOnly: true}, name: {type: string}, input: {type: object, properties: {inner: {type: string}}}}}", "Pet PetInput PetInput2", "PetInput2")]
    [InlineData("Pet: #|Hound: {type: object, x-csharp-type-name: PetInput, properties: {other: {type: string}}}", "Pet PetInput PetInput2", "PetInput2")]
    [InlineData("Pet: {type: object, x-csharp-type-name: Animal, properties: {id: {type: string, readOnly: true}, name: {type: string}}}|AnimalInput: {type: object, properties: {other: {type: string}}}", "Animal AnimalInput AnimalInput2", "AnimalInput2")]
    public void Every_schema_has_its_name_before_a_second_shape_of_another_has_one(string schemas, string models, string sent)
    {
        const string Split = "{type: object, properties: {id: {type: string, readOnly: true}, name: {type: string}}}";
        var written = schemas.Replace("#", Split, StringComparison.Ordinal).Replace('|', '\n');
        var run = Snippet.Paths(
            string.Join("\n", new[] { "Pet", "PetInput" }.Where(name => written.Contains(name + ": {type: object, properties: {id:", StringComparison.Ordinal) || name == "Pet").Select(name =>
                $$"""
                /{{name}}:
                  put:
                    requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/{{name}}'} } } }
                    responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/{{name}}'} } } } }
                """)),
            written).Run();

        Assert.Equal(models.Split(' '), run.Models().Order(StringComparer.Ordinal));
        Assert.Contains("public string? Name", run.Members(sent));
        run.Compile();
    }

    [Theory]
    [InlineData("fooBar: {type: string, readOnly: true}|foo_bar: {type: string}|pet: {type: string}|pet_input: {type: string}")]
    [InlineData("pet_input: {type: string}|pet: {type: string}|foo_bar: {type: string}|fooBar: {type: string, readOnly: true}")]
    public void A_member_has_one_name_in_both_shapes(string members)
    {
        var project = Snippet.SentAndRead($"Pet:\n  type: object\n  properties:\n    {members.Replace("|", "\n    ", StringComparison.Ordinal)}", "Pet");
        var run = project.Run();

        Assert.Equal(["FooBar", "FooBar2", "PetInputValue", "PetValue"], run.Members("Pet").Select(member => member.Split(' ')[^1]).Order(StringComparer.Ordinal));
        Assert.Equal(["FooBar2", "PetInputValue", "PetValue"], run.Members("PetInput").Select(member => member.Split(' ')[^1]).Order(StringComparer.Ordinal));
        JsonAssert.Same(
            """{"foo_bar":"b","pet":"c"}""",
            Code.Run(project, """return JsonSerializer.Serialize(JsonSerializer.Deserialize<Pet>("{\"fooBar\":\"a\",\"foo_bar\":\"b\",\"pet\":\"c\"}")!.ToInput());"""));
    }

    [Fact]
    public void A_kind_and_its_base_call_a_member_the_same_in_both_shapes()
    {
        var run = Snippet.SentAndRead(
            """
            Pet: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}, catInput: {type: string, readOnly: true}, some_name: {type: string, writeOnly: true}}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {someName: {type: string}, cat_input: {type: string}, lives: {type: integer, readOnly: true}}}]}
            """,
            "Pet").Run();

        Assert.Equal(["SomeNameValue", "CatInputValue", "Lives"], run.Members("Cat").Select(member => member.Split(' ')[^1]));
        Assert.Equal(["SomeNameValue", "CatInputValue"], run.Members("CatInput").Select(member => member.Split(' ')[^1]));
        run.Compile();
    }

    [Fact]
    public void An_alternative_has_one_name_in_both_shapes()
    {
        var run = Snippet.SentAndRead(
            """
            Pay: {oneOf: [{$ref: '#/components/schemas/Card'}, {title: pay input, type: object, required: [iban], properties: {iban: {type: string}}}]}
            Card: {type: object, required: [number], properties: {id: {type: string, readOnly: true}, number: {type: string}}}
            """,
            "Pay").Run();

        Assert.Contains("record PayInputCase(", run.Declaration("Pay"), StringComparison.Ordinal);
        Assert.Contains("record PayInputCase(", run.Declaration("PayInput"), StringComparison.Ordinal);
        run.Compile();
    }

    [Fact]
    public void A_vocabulary_that_is_only_sent_is_closed_also_where_its_owner_is_read()
    {
        var run = Snippet.SentAndRead("Account: {type: object, properties: {id: {type: string}, mode: {type: string, enum: [a], writeOnly: true}}}", "Account").Run();

        Assert.Equal(["A = 1"], run.Values("AccountMode"));
        run.Compile();
    }

    [Theory]
    [InlineData("Node: {type: object, properties: {id: {type: string, readOnly: true}, next: {$ref: '#/components/schemas/Node'}}}", "public NodeInput? Next")]
    [InlineData("Node: {type: object, properties: {next: {$ref: '#/components/schemas/Other'}}}\nOther: {type: object, properties: {id: {type: string, readOnly: true}, back: {$ref: '#/components/schemas/Node'}}}", "public OtherInput? Next")]
    [InlineData("Node: {type: object, properties: {next: {type: array, items: {$ref: '#/components/schemas/Other'}}}}\nOther: {type: object, properties: {id: {type: string, readOnly: true}, back: {oneOf: [{$ref: '#/components/schemas/Node'}, {type: string}]}}}", "public IReadOnlyList<OtherInput>? Next")]
    [InlineData("Node: {type: object, properties: {next: {$ref: '#/components/schemas/Id', readOnly: true}, name: {type: string}}}\nId: {type: object, properties: {a: {type: string}}}", "public string? Name")]
    [InlineData("Node: {type: object, properties: {next: {$ref: '#/components/schemas/Id'}, name: {type: string}}}\nId: {type: string, readOnly: true}", "public string? Name")]
    [InlineData("Node: {type: object, properties: {next: {allOf: [{$ref: '#/components/schemas/Id'}, {readOnly: true}]}, name: {type: string}}}\nId: {type: string}", "public string? Name")]
    [InlineData("Node: {allOf: [{properties: {id: {type: string, readOnly: true}}}, {properties: {id: {type: string}, name: {type: string}}}]}", "public string? Name")]
    [InlineData("Node: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {name: {type: string}}}]}\nBase: {type: object, properties: {id: {type: string, readOnly: true}}}", "public string? Name")]
    [InlineData("Node: {type: object, required: [id], properties: {id: {type: string, readOnly: true}, name: {type: string}}}", "public string? Name")]
    [InlineData("Node: {type: object, properties: {id: {type: string, readOnly: true, writeOnly: true}, other: {type: string, readOnly: true}}}", "public string? Id")]
    public void Wherever_it_is_said_the_sent_shape_has_no_such_member(string schemas, string members)
    {
        var run = Snippet.SentAndRead(schemas, "Node").Run();

        Assert.Equal(members.Split('|'), run.Members("NodeInput"));
        Assert.Empty(run.Diagnostics);
        run.Compile();
    }

    [Theory]
    [InlineData("{type: object, additionalProperties: {$ref: '#/components/schemas/Line'}, properties: {name: {type: string}}}", "public string? Name|public IReadOnlyDictionary<string, LineInput>? AdditionalProperties", """{"name":"a","x":{"id":"1","sku":"s"}}""", """{"name":"a","x":{"sku":"s"}}""")]
    [InlineData("{type: object, properties: {lines: {type: array, items: {type: array, items: {$ref: '#/components/schemas/Line'}}}}}", "public IReadOnlyList<IReadOnlyList<LineInput>>? Lines", """{"lines":[[{"id":"1","sku":"s"}],[]]}""", """{"lines":[[{"sku":"s"}],[]]}""")]
    [InlineData("{type: object, properties: {lines: {type: object, additionalProperties: {$ref: '#/components/schemas/Line'}}}}", "public IReadOnlyDictionary<string, LineInput>? Lines", """{"lines":{"a":{"id":"1","sku":"s"}}}""", """{"lines":{"a":{"sku":"s"}}}""")]
    public void Collections_of_a_type_of_two_shapes_lose_what_is_only_read_on_the_way_back(string order, string members, string read, string sent)
    {
        var project = Snippet.SentAndRead($"Order: {order}\nLine: {{type: object, required: [id, sku], properties: {{id: {{type: string, readOnly: true}}, sku: {{type: string}}}}}}", "Order");

        Assert.Equal(members.Split('|'), project.Run().Members("OrderInput"));
        Assert.Equal(sent, Code.Run(project, $"return JsonSerializer.Serialize(JsonSerializer.Deserialize<Order>(\"{read.Replace("\"", "\\\"", StringComparison.Ordinal)}\")!.ToInput());"));
    }

    [Theory]
    [InlineData("EitherInput", """{"name":"n"}""", "A { Value = AInput { Name = n")]
    [InlineData("EitherInput", """{"code":"c","secret":"s"}""", "B { Value = BInput { Code = c")]
    [InlineData("Either", """{"id":"1","name":"n"}""", "A { Value = A { Id = 1, Name = n")]
    [InlineData("Either", """{"code":"c"}""", "B { Value = B { Code = c")]
    [InlineData("Either", """{"name":"n"}""", "Unknown { Raw")]
    [InlineData("EitherInput", """{"code":"c"}""", "Unknown { Raw")]
    public void An_alternative_is_not_told_by_what_it_has_in_the_other_direction_only(string type, string json, string expected)
    {
        var client = Snippet.SentAndRead(
            """
            Either: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
            A: {type: object, required: [id, name], properties: {id: {type: string, readOnly: true}, name: {type: string}}}
            B: {type: object, required: [code, secret], properties: {code: {type: string}, secret: {type: string, writeOnly: true}}}
            """,
            "Either").Run().Compile();

        Assert.StartsWith(expected, client.Read(type, json).ToString());
        Assert.Equal(json, client.RoundTrip(type, json));
    }

    [Fact]
    public void Kinds_of_a_type_of_two_shapes_have_two_and_derive_from_those()
    {
        var run = Snippet.SentAndRead(
            """
            Pet:
              type: object
              required: [kind, id]
              discriminator: {propertyName: kind}
              properties: {kind: {type: string}, id: {type: string, readOnly: true}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {chip: {type: string, writeOnly: true}}}]}
            """,
            "Pet").Run();
        var client = run.Compile();

        Assert.Contains("record CatInput : global::Shop.PetsApi.PetInput", run.Declaration("CatInput"), StringComparison.Ordinal);
        Assert.Equal(["public string? Chip"], run.Members("DogInput"));
        Assert.Empty(run.Members("Dog"));
        Assert.StartsWith("CatInput { Kind = Cat, Unmapped = , Lives = 9", client.Read("PetInput", """{"kind":"Cat","lives":9}""").ToString());
        Assert.Equal("""{"kind":"Dog","id":"1","chip":"c"}""", client.RoundTrip("Pet", """{"kind":"Dog","id":"1","chip":"c"}"""));
    }

    [Fact]
    public void A_discriminator_that_is_only_read_is_written_all_the_same()
    {
        const string Schemas =
            """
            Either:
              oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
              discriminator: {propertyName: kind}
            A: {type: object, required: [kind], properties: {kind: {type: string, readOnly: true}, name: {type: string}}}
            B: {type: object, required: [kind], properties: {kind: {type: string, readOnly: true}, name: {type: string}}}
            """;

        Assert.Equal(
            """{"kind":"B","name":"n"}""",
            Code.Run(Snippet.SentAndRead(Schemas, "Either"), "EitherInput either = new BInput { Name = \"n\" };\nreturn JsonSerializer.Serialize(either);"));
    }
}
