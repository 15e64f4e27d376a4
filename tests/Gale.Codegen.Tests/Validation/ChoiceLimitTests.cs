namespace Gale.Codegen.Tests.Validation;

/// <summary>A value of several alternatives is held against the limits of the one that it is, or of any that it may be.</summary>
public class ChoiceLimitTests
{
    private const string Animals =
        """
        Cat: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string, maxLength: 3}}}
        Dog: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string, maxLength: 5}}}
        """;

    [Fact]
    public void A_discriminator_tells_whose_limits_they_are()
    {
        var project = Validated.Pets(
            $$"""
            Pet: {type: object, properties: {of: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog'} } } } }
            {{Animals}}
            """);

        Assert.Equal("/of/name: expected at most 3 characters, found 4 characters", Validated.Violations(project, "new Pet { Of = new Cat { Kind = \"cat\", Name = \"abcd\" } }"));
        Assert.Equal("", Validated.Violations(project, "new Pet { Of = new Dog { Kind = \"dog\", Name = \"abcd\" } }"));
        Assert.Equal("/of/name: expected at most 5 characters, found 6 characters", Validated.Violations(project, "new Pet { Of = new Dog { Kind = \"dog\", Name = \"abcdef\" } }"));
    }

    [Fact]
    public void What_no_alternative_is_is_left_to_the_server()
    {
        var project = Validated.Pets(
            $$"""
            Pet: {type: object, properties: {of: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: string, maxLength: 2}] } } }
            {{Animals}}
            """);

        Assert.Equal("", Validated.Violations(project, "new Pet { Of = new PetOf.Unknown(JsonSerializer.Deserialize<JsonElement>(\"[1]\")) }"));
        Assert.Equal("/of: expected at most 2 characters, found 3 characters", Validated.Violations(project, "new Pet { Of = \"abc\" }"));
    }

    [Fact]
    public void Without_a_discriminator_it_is_enough_to_be_within_the_limits_of_one_that_it_may_be()
    {
        var project = Validated.Pets(
            """
            Pet: {type: object, properties: {of: {type: array, items: {anyOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Account'}]}}}}
            Card: {type: object, required: [number], properties: {number: {type: string, maxLength: 3}, note: {type: string, maxLength: 1}}}
            Account: {type: object, required: [number, bank], properties: {number: {type: string, maxLength: 5}, bank: {type: string}, note: {type: string, maxLength: 2}}}
            """);

        Assert.Equal(
            "/of/0/number: expected at most 3 characters, found 4 characters\n/of/2/number: expected at most 5 characters, found 6 characters",
            Validated.Violations(
                project,
                "new Pet { Of = [new Card { Number = \"1234\" }, new Account { Number = \"1234\", Bank = \"\", Note = \"ab\" }, new Account { Number = \"123456\", Bank = \"\", Note = \"ab\" }] }"));
    }

    [Fact]
    public void Alternatives_that_are_one_type_are_alternatives_all_the_same()
    {
        var project = Validated.Members(
            """
            size: {anyOf: [{type: string, maxLength: 2}, {type: string, pattern: '^x+$'}, {type: 'null'}]}
            kind: {anyOf: [{type: string, maxLength: 3}, {type: string, enum: [horse, mouse]}]}
            name: {oneOf: [{type: string, maxLength: 2}, {type: 'null'}]}
            count: {anyOf: [{type: integer, maximum: 3}, {type: integer, minimum: 10}]}
            """);

        Assert.Equal("", Validated.Violations(project, "new Pet { Size = \"xxx\", Kind = PetKind.Horse, Name = \"ab\", Count = 11 }"));
        Assert.Equal(
            """
            /size: expected at most 2 characters, found 3 characters
            /name: expected at most 2 characters, found 3 characters
            /count: expected at most 3, found a larger number
            """,
            Validated.Violations(project, "new Pet { Size = \"xxy\", Kind = PetKind.Mouse, Name = \"abc\", Count = 5 }"));
    }

    [Fact]
    public void What_an_alternative_requires_and_no_request_has_tells_nothing()
    {
        var project = Validated.Pets(
            """
            Pet: {type: object, properties: {of: {anyOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Account'}]}}}
            Card: {type: object, required: [id, number], properties: {id: {type: string, readOnly: true}, number: {type: string, maxLength: 3}}}
            Account: {type: object, required: [id, bank], properties: {id: {type: string, readOnly: true}, bank: {type: string, maxLength: 2}}}
            """);

        Assert.Equal("/of/number: expected at most 3 characters, found 4 characters", Validated.Violations(project, "new Pet { Of = new Card { Number = \"1234\" } }"));
    }

    [Fact]
    public void Where_an_alternative_allows_everything_everything_is_allowed()
    {
        var run = Validated.Members("of: {anyOf: [{type: string, maxLength: 2}, {description: Anything.}]}").Run();

        Assert.DoesNotContain("PetsClient.Limits.g.cs", run.Files.Keys);
    }

    [Fact]
    public void Several_types_each_have_their_own_limits()
    {
        var project = Validated.Members("of: {type: array, items: {type: [string, integer, array], maxLength: 2, maximum: 3, maxItems: 1, items: {type: integer, minimum: 5}}}");

        Assert.Equal(
            ["/of/1", "/of/3", "/of/5/0", "/of/5"],
            Validated.Violations(project, "new Pet { Of = [\"ab\", \"abc\", 3L, 4L, new PetOfItem.List([5]), new PetOfItem.List([4, 5])] }").Split('\n').Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void Kinds_of_an_object_have_their_limits_and_those_of_what_they_are_kinds_of()
    {
        var project = Validated.Pets(
            """
            Pet: {type: object, properties: {of: {$ref: '#/components/schemas/Animal'}}}
            Animal:
              type: object
              required: [kind]
              discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat', lion: '#/components/schemas/Lion'}}
              properties: {kind: {type: string}, name: {type: string, maxLength: 3}}
            Cat: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {lives: {type: integer, maximum: 9}}}]}
            Lion: {allOf: [{$ref: '#/components/schemas/Cat'}, {type: object, properties: {mane: {type: string, minLength: 2}}}]}
            """);

        Assert.Equal(
            "/of/name: expected at most 3 characters, found 4 characters\n/of/lives: expected at most 9, found a larger number\n/of/mane: expected at least 2 characters, found 1 characters",
            Validated.Violations(project, "new Pet { Of = new Lion { Name = \"abcd\", Lives = 10, Mane = \"m\" } }"));
        Assert.Equal("/lives: expected at most 9, found a larger number", Validated.Violations(project, "(Animal)new Cat { Lives = 10 }"));
        Assert.Equal("/name: expected at most 3 characters, found 4 characters", Validated.Violations(project, "new Animal { Kind = \"bird\", Name = \"abcd\" }"));
    }

    [Fact]
    public void A_union_and_a_tuple_can_be_held_against_limits_by_themselves()
    {
        var project = Validated.Members(
            """
            way: {oneOf: [{type: string, maxLength: 2}, {type: integer, maximum: 3}]}
            point: {type: array, prefixItems: [{type: string, maxLength: 2}, {type: integer, maximum: 4}]}
            """);

        Assert.Equal("the value: expected at most 2 characters, found 3 characters", Validated.Violations(project, "(PetWay)\"abc\""));
        Assert.Equal("/1: expected at most 4, found a larger number", Validated.Violations(project, "new PetPoint { Item1 = \"a\", Item2 = 5 }"));
    }

    [Fact]
    public void Alternatives_within_alternatives_do_not_take_for_ever()
    {
        var project = Validated.Pets(
            """
            Pet: {type: object, properties: {of: {$ref: '#/components/schemas/Term'}}}
            Term: {anyOf: [{$ref: '#/components/schemas/And'}, {$ref: '#/components/schemas/Or'}]}
            And: {type: object, properties: {terms: {type: array, items: {$ref: '#/components/schemas/Term'}}, n: {type: integer, maximum: 3}}}
            Or: {type: object, properties: {terms: {type: array, items: {$ref: '#/components/schemas/Term'}}, n: {type: integer, maximum: 4}}}
            """);

        Assert.Equal("", Validated.Violations(
            project,
            "new Pet { Of = Enumerable.Range(0, 150).Aggregate((Term)new And { N = 5 }, (term, _) => new And { Terms = [term] }) }"));
    }
}
