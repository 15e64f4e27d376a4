using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>What the parts of an <c>allOf</c> are together: a value fits every one of them.</summary>
public class AllOfTests
{
    private const string Owner = "Owner: {type: object, required: [name], properties: {name: {type: string}, age: {type: integer}}}\n";

    private const string Ref = "{$ref: '#/components/schemas/Owner'}";

    [Theory]
    [InlineData($"{{allOf: [{Ref}], description: X}}")]
    [InlineData($"{{allOf: [{Ref}, {{description: X}}]}}")]
    [InlineData($"{{allOf: [{{title: T, example: {{}}}}, {Ref}]}}")]
    [InlineData($"{{type: object, allOf: [{Ref}]}}")]
    [InlineData($"{{allOf: [{Ref}, {{type: object}}]}}")]
    [InlineData($"{{allOf: [{Ref}, {{type: object, nullable: true}}]}}")]
    [InlineData($"{{allOf: [{Ref}, {{nullable: true}}]}}")]
    [InlineData($"{{allOf: [{Ref}, {Ref}]}}")]
    [InlineData($"{{allOf: [{{allOf: [{Ref}]}}, {{x-note: X}}], x-other: Y}}")]
    [InlineData($"{{allOf: [{Ref}, {{$ref: '#/components/schemas/Pet/properties/alias'}}]}}")]
    public void Words_beside_one_schema_make_no_other_type(string schema)
    {
        var run = Snippet.Schemas($"{Owner}Pet: {{type: object, properties: {{owner: {schema}, alias: {Ref}}}}}").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["public Owner? Owner", "public Owner? Alias"], run.Members("Pet"));
        Assert.Equal(["Owner", "Pet"], run.Models());
        run.Compile();
    }

    [Theory]
    [InlineData($"{{allOf: [{Ref}, {{nullable: true}}]}}", true)]
    [InlineData($"{{allOf: [{Ref}], nullable: true}}", true)]
    [InlineData("{allOf: [{type: string}, {nullable: true, maxLength: 3}]}", true)]
    [InlineData("{allOf: [{type: [string, 'null']}, {type: [string, 'null'], maxLength: 3}]}", true)]
    [InlineData("{allOf: [{type: string, nullable: true}, {type: string, nullable: true, maxLength: 3}]}", true)]
    [InlineData("{allOf: [{type: [string, 'null']}, {type: string, maxLength: 3}]}", false)]
    [InlineData("{allOf: [{type: [string, 'null'], minLength: 1}, {type: string, maxLength: 3}]}", false)]
    [InlineData("{allOf: [{type: [object, 'null'], properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}", false)]
    public void Null_is_a_value_where_every_part_that_has_a_type_allows_it_or_a_word_beside_them_says_so(string schema, bool isNullable)
    {
        var run = Snippet.Schemas($"{Owner}Pet: {{type: object, required: [owner], properties: {{owner: {schema}}}}}").Run();

        Assert.Equal(isNullable, Assert.Single(run.Members("Pet")).Contains('?', StringComparison.Ordinal));
        run.Compile();
    }

    private const string Nulls =
        """
        Text: {type: string}
        TextOrNull: {type: [string, 'null']}
        TextOrNull3: {type: string, nullable: true}
        Object: {type: object, properties: {name: {type: string}}}
        ObjectOrNull: {type: [object, 'null'], properties: {name: {type: string}}}
        ListOrNull: {type: [array, 'null'], items: {type: string}}
        TupleOrNull: {type: [array, 'null'], prefixItems: [{type: string}, {type: integer}]}
        EnumOrNull: {type: [string, 'null'], enum: [a, b, null]}
        EitherOrNull: {oneOf: [{type: string}, {type: integer}, {type: 'null'}]}
        EachOrNull: {oneOf: [→ObjectOrNull, {type: string}]}
        MaybeObject: {nullable: true, allOf: [→Object]}
        """;

    [Theory]
    [InlineData("{allOf: [→TextOrNull]}", true)]
    [InlineData("{allOf: [{allOf: [{allOf: [→TextOrNull]}]}], maxLength: 3}", true)]
    [InlineData("{allOf: [→TextOrNull, {maxLength: 3}]}", true)]
    [InlineData("{type: string, allOf: [→TextOrNull]}", false)]
    [InlineData("{allOf: [→TextOrNull, {type: string}]}", false)]
    [InlineData("{allOf: [→TextOrNull, →Text]}", false)]
    [InlineData("{allOf: [→TextOrNull3, →Text]}", false)]
    [InlineData("{allOf: [→TextOrNull3, {type: string}]}", false)]
    [InlineData("{allOf: [{type: string, nullable: true}, {type: string}]}", false)]
    [InlineData("{allOf: [{allOf: [→TextOrNull]}, {type: string}]}", false)]
    [InlineData("{allOf: [{allOf: [{allOf: [→TextOrNull]}, {type: string}]}], maxLength: 3}", false)]
    [InlineData("{allOf: [{allOf: [{allOf: [→TextOrNull], type: string}]}]}", false)]
    [InlineData("{allOf: [{type: string, allOf: [→TextOrNull]}, {maxLength: 3}]}", false)]
    [InlineData("{allOf: [→ObjectOrNull, {description: X}]}", true)]
    [InlineData("{type: object, allOf: [→ObjectOrNull]}", false)]
    [InlineData("{allOf: [→ObjectOrNull, {type: object}]}", false)]
    [InlineData("{allOf: [→ObjectOrNull, {allOf: [→ObjectOrNull], type: object}]}", false)]
    [InlineData("{allOf: [→ObjectOrNull, {type: object, properties: {age: {type: integer}}}]}", false)]
    [InlineData("{type: array, allOf: [→ListOrNull]}", false)]
    [InlineData("{allOf: [→TupleOrNull, {type: array}]}", false)]
    [InlineData("{allOf: [→EnumOrNull]}", true)]
    [InlineData("{allOf: [→EnumOrNull, {type: string}]}", false)]
    [InlineData("{allOf: [→EnumOrNull, {type: string, maxLength: 1}]}", false)]
    [InlineData("{allOf: [→EnumOrNull, {enum: [a]}]}", false)]
    [InlineData("{allOf: [→TextOrNull, {enum: [a]}]}", false)]
    [InlineData("{allOf: [→TextOrNull, {const: a}]}", false)]
    [InlineData("{allOf: [→EitherOrNull]}", true)]
    [InlineData("{allOf: [→EitherOrNull, {type: [string, integer]}]}", false)]
    [InlineData("{allOf: [→EachOrNull]}", true)]
    [InlineData("{allOf: [→EachOrNull, {type: [string, object], properties: {age: {type: integer}}}]}", false)]
    public void Null_is_a_value_where_every_part_allows_it_however_deep_it_lies(string schema, bool isNullable) => TakesNull(schema, isNullable);

    /// <summary>By the letter of 3.0.3 that says nothing beside no type. Everybody who writes it means it.</summary>
    [Theory]
    [InlineData("{nullable: true, allOf: [→Object]}", true)]
    [InlineData("{nullable: true, allOf: [{type: string}]}", true)]
    [InlineData("{type: object, nullable: true, allOf: [→Object]}", true)]
    [InlineData("{type: object, nullable: true, allOf: [→Object], properties: {age: {type: integer}}}", true)]
    [InlineData("{allOf: [→Object, {description: X}, {nullable: true}]}", true)]
    [InlineData("{allOf: [{nullable: true, allOf: [→Object]}, {properties: {age: {type: integer}}}]}", true)]
    [InlineData("{allOf: [→MaybeObject]}", true)]
    [InlineData("{allOf: [→MaybeObject, {properties: {age: {type: integer}}}]}", true)]
    [InlineData("{allOf: [→MaybeObject, {type: object}]}", false)]
    [InlineData("{allOf: [→MaybeObject, →Object]}", false)]
    [InlineData("{allOf: [→Object, {type: object, nullable: true}]}", false)]
    public void Nullable_beside_an_allOf_or_alone_in_a_part_is_or_null(string schema, bool isNullable) => TakesNull(schema, isNullable);

    [Fact]
    public void What_two_parts_say_of_a_member_is_null_where_both_say_so()
    {
        var run = Snippet.Schemas(
            """
            Pet: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {a: {type: string}, b: {type: [string, 'null'], maxLength: 3}, c: {nullable: true}}}], required: [a, b, c]}
            Base: {properties: {a: {type: [string, 'null']}, b: {type: [string, 'null']}, c: {type: string}}}
            """).Run();

        Assert.Equal(["public required string A", "public required string? B", "public required string? C"], run.Members("Pet"));
        run.Compile();
    }

    private static void TakesNull(string schema, bool isNullable)
    {
        var run = Snippet.Schemas(UnionAssert.Written($"Pet: {{type: object, required: [value], properties: {{value: {schema}}}}}\n{Nulls}")).Run();
        var client = run.Compile();

        Assert.Equal(isNullable, Assert.Single(run.Members("Pet")).Contains('?', StringComparison.Ordinal));
        if (isNullable)
        {
            Assert.Equal("{\"value\":null}", client.RoundTrip("Pet", "{\"value\":null}"));
        }
        else
        {
            Assert.Throws<System.Text.Json.JsonException>(() => client.Read("Pet", "{\"value\":null}"));
        }
    }

    [Theory]
    [InlineData("{allOf: [{type: number}, {type: integer}]}", "long")]
    [InlineData("{allOf: [{type: [string, integer]}, {type: [integer, boolean]}]}", "long")]
    [InlineData("{allOf: [{type: string}, {format: date}]}", "DateOnly")]
    [InlineData("{allOf: [{type: string, format: date}, {format: date-time}]}", "string")]
    [InlineData("{allOf: [{type: integer, format: int32}, {format: int64}]}", "long")]
    [InlineData("{allOf: [{type: array, items: {type: string}}, {minItems: 1}]}", "IReadOnlyList<string>")]
    [InlineData("{allOf: [{type: array, items: {type: number}}, {type: array, items: {type: integer}}]}", "IReadOnlyList<long>")]
    [InlineData("{allOf: [{type: object, additionalProperties: {type: number}}, {additionalProperties: {type: integer}}]}", "IReadOnlyDictionary<string, long>")]
    [InlineData("{allOf: [{type: object, additionalProperties: {type: number}}, {additionalProperties: false}]}", "IReadOnlyDictionary<string, double>")]
    [InlineData("{allOf: [{allOf: [{allOf: [{type: string}, {maxLength: 3}]}, {minLength: 1}]}, {pattern: a}]}", "string")]
    [InlineData("{allOf: [{}, {}]}", "JsonElement")]
    public void What_narrows_narrows_further(string schema, string type)
    {
        var run = Snippet.Schemas($"Pet: {{type: object, required: [value], properties: {{value: {schema}}}}}").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal([$"public required {type} Value"], run.Members("Pet"));
        run.Compile();
    }

    [Theory]
    [InlineData("{allOf: [{enum: [a, b, c]}, {enum: [c, b]}]}", "B = 1, C = 2")]
    [InlineData("{allOf: [{type: string, enum: [a, b, c]}, {const: b}]}", "B = 1")]
    [InlineData("{allOf: [{type: string}, {enum: [a, b]}]}", "A = 1, B = 2")]
    [InlineData("{allOf: [{type: string, enum: [a, b], x-enum-varnames: [First, Second]}, {description: X, maxLength: 1}]}", "First = 1, Second = 2")]
    public void A_vocabulary_has_the_values_that_all_parts_have(string schema, string values)
    {
        var run = Snippet.Schemas($"Pet: {{type: object, properties: {{value: {schema}}}}}").Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(values, string.Join(", ", run.Values("PetValue").Where(value => value != "Unknown = 0")));
        run.Compile();
    }

    [Fact]
    public void Of_limits_the_tightest_holds()
    {
        var run = Snippet.Members(
            """
            count: {allOf: [{type: integer, minimum: 1, maximum: 10}, {minimum: 2, maximum: 20}, {exclusiveMinimum: 3}]}
            price: {allOf: [{type: number, minimum: 1, exclusiveMinimum: true}, {minimum: 0}]}
            name: {allOf: [{type: string, minLength: 1, maxLength: 5}, {minLength: 3, maxLength: 9, pattern: a}]}
            """).Run();

        Assert.Contains("More than 3 and at most 10.", run.Documentation("Count"), StringComparison.Ordinal);
        Assert.Contains("More than 1.", run.Documentation("Price"), StringComparison.Ordinal);
        Assert.Contains("3 to 5 characters.", run.Documentation("Name"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_two_parts_describe_is_both_and_so_are_its_members()
    {
        var run = Snippet.Schemas(
            """
            Pet:
              allOf:
                - {$ref: '#/components/schemas/Base'}
                - {properties: {home: {required: [street], properties: {door: {type: integer}, street: {maxLength: 5, description: Theirs}}}, kind: {enum: [cat]}}}
              required: [kind]
            Base:
              type: object
              properties:
                kind: {type: string}
                home: {type: object, description: Where, properties: {street: {type: string, description: Ours}, city: {type: string}}}
            """).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["public PetKind Kind = Cat", "public PetHome? Home"], run.Members("Pet"));
        Assert.Equal(["public required string Street", "public string? City", "public long? Door"], run.Members("PetHome"));
        Assert.Contains("Theirs", run.Declaration("PetHome"), StringComparison.Ordinal);
        Assert.Contains("Where", run.Documentation("Home"), StringComparison.Ordinal);
        Assert.Equal(["public string? Street", "public string? City"], run.Members("BaseHome"));
        run.Compile();
    }

    [Fact]
    public void Combinations_that_lead_back_to_themselves_are_one_type()
    {
        const string Json = """{"next":{"next":{"a":"x","b":"y"},"a":"x"},"a":"x","b":"y"}""";
        var run = Snippet.Schemas(
            """
            A: {type: object, properties: {next: {$ref: '#/components/schemas/A'}, a: {type: string}}}
            B: {type: object, properties: {next: {$ref: '#/components/schemas/B'}, b: {type: string}}}
            Both: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
            Own: {allOf: [{$ref: '#/components/schemas/A'}], properties: {next: {$ref: '#/components/schemas/Own'}, own: {type: string}}}
            Other: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {next: {properties: {next: {properties: {deep: {type: string}}}}}}}]}
            """).Run();

        Assert.Equal(["public Both? Next", "public string? A", "public string? B"], run.Members("Both"));
        Assert.Equal(["public Own? Next", "public string? A", "public string? OwnValue"], run.Members("Own"));
        JsonAssert.Same(Json, run.Compile().RoundTrip("Both", Json));
    }

    [Fact]
    public void The_description_of_a_schema_is_its_own_before_that_of_what_it_is_made_of()
    {
        var run = Snippet.Schemas(
            """
            Pet: {allOf: [{$ref: '#/components/schemas/Base'}, {description: A pet., properties: {id: {type: string}}}]}
            Base: {type: object, description: Anything., title: Base, properties: {at: {type: string}}}
            """).Run();

        Assert.Contains("A pet.", run.Documentation("Pet"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_leads_nowhere_takes_nothing_with_it()
    {
        var run = FaultyProject.Document(
            schemas: "Pet: {allOf: [{$ref: »'#/components/schemas/Nobody'}, {type: object, properties: {id: {type: string}}}]}").Reports("GALE1101");

        Assert.Equal(["public string? Id"], run.Members("Pet"));
    }

    [Theory]
    [InlineData("»{allOf: [{type: string}, {type: object, properties: {a: {type: string}}}]}", "JsonElement")]
    [InlineData("»{allOf: [{type: string}, {type: integer}], description: X}", "JsonElement")]
    public void Parts_that_contradict_each_other_are_any_JSON(string schema, string type)
    {
        var run = FaultyProject.Document(schemas: $"Pet: {{type: object, properties: {{value: {schema}}}}}").Reports("GALE1256");

        Assert.Equal([$"public {type}? Value"], run.Members("Pet"));
    }

    [Fact]
    public void A_part_with_alternatives_gives_each_of_them_the_members_of_the_others()
    {
        var run = Snippet.Schemas(
            """
            Pet:
              allOf:
                - {type: object, required: [id], properties: {id: {type: string}}}
                - oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
            Cat: {type: object, required: [lives], properties: {lives: {type: integer}}}
            Dog: {type: object, required: [packSize], properties: {packSize: {type: integer}}}
            """).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal("""{"id":"a","lives":9}""", run.Compile().RoundTrip("Pet", """{"id":"a","lives":9}"""));
        Assert.StartsWith("Dog {", run.Compile().Read("Pet", """{"id":"a","packSize":2}""").ToString());
    }

    [Fact]
    public void Many_parts_that_describe_the_same_members_end()
    {
        var members = string.Join(", ", Enumerable.Range(0, 40).Select(member => $"m{member}: {{$ref: '#/components/schemas/S{member}'}}"));
        var schemas = string.Join("\n", Enumerable.Range(0, 40).Select(schema => $"S{schema}: {{type: object, properties: {{{members}, own{schema}: {{type: string}}}}}}"));
        var all = string.Join(", ", Enumerable.Range(0, 40).Select(schema => $"{{$ref: '#/components/schemas/S{schema}'}}"));
        var crossed = string.Join("\n", Enumerable.Range(0, 39).Select(schema => $"C{schema}: {{allOf: [{{$ref: '#/components/schemas/S{schema}'}}, {{properties: {{m{schema + 1}: {{$ref: '#/components/schemas/C{(schema + 1) % 39}'}}}}}}]}}"));

        Snippet.Schemas($"All: {{allOf: [{all}]}}\n{schemas}\n{crossed}").Run().Compile();
    }
}
