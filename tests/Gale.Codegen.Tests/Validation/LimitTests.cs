namespace Gale.Codegen.Tests.Validation;

/// <summary>Each keyword that narrows values, and where values lie in each other: what is wrong is told with its place, all at once.</summary>
public class LimitTests
{
    [Fact]
    public void Everything_that_is_wrong_is_told_with_its_place_at_any_depth()
    {
        var project = Validated.Pets(
            """
            Pet:
              type: object
              required: [name]
              properties:
                name: {type: string, minLength: 1, maxLength: 5, pattern: '^[a-z]+$'}
                lines: {type: array, minItems: 1, maxItems: 1, items: {$ref: '#/components/schemas/Line'}}
                tags: {type: array, uniqueItems: true, items: {type: string, maxLength: 3}}
                by: {type: object, additionalProperties: {type: integer, minimum: 3}}
                mother: {$ref: '#/components/schemas/Pet'}
                point: {type: array, prefixItems: [{type: string, maxLength: 2}, {type: number, maximum: 4}], items: {type: string, minLength: 2}}
                grid: {type: array, items: {type: array, items: {type: integer, multipleOf: 2}}}
            Line:
              type: object
              properties:
                quantity: {type: integer, minimum: 1, exclusiveMaximum: 10}
                tags: {$ref: '#/components/schemas/Tags'}
            Tags: {type: array, maxItems: 2, items: {type: string, maxLength: 3}}
            """);

        Assert.Equal(
            """
            /name: expected at most 5 characters, found 6 characters
            /name: expected a text that matches ^[a-z]+$, found one that does not
            /lines/0/quantity: expected less than 10, found a number that is not
            /lines/0/tags/2: expected at most 3 characters, found 4 characters
            /lines/0/tags: expected at most 2 items, found 3 items
            /lines/1/quantity: expected at least 1, found a smaller number
            /lines: expected at most 1 items, found 2 items
            /tags: expected no item twice, found items 1 and 2 equal
            /by/a~1b~0: expected at least 3, found a smaller number
            /mother/name: expected at least 1 characters, found 0 characters
            /mother/name: expected a text that matches ^[a-z]+$, found one that does not
            /point/0: expected at most 2 characters, found 3 characters
            /point/1: expected at most 4, found a larger number
            /point/2: expected at least 2 characters, found 1 characters
            /grid/1/0: expected a multiple of 2, found a number that is none
            """,
            Validated.Violations(
                project,
                """
                new Pet
                {
                    Name = "abcdeF",
                    Lines = [new() { Quantity = 10, Tags = ["a", "b", "cccc"] }, new() { Quantity = 0 }],
                    Tags = ["x", "y", "y"],
                    By = new Dictionary<string, long> { ["a/b~"] = 2, ["c"] = 3 },
                    Mother = new() { Name = "" },
                    Point = new() { Item1 = "abc", Item2 = 5, FurtherItems = ["x", "xy"] },
                    Grid = [[2], [3]],
                }
                """));
    }

    [Fact]
    public void What_is_allowed_absent_or_null_is_not_complained_of()
    {
        var project = Validated.Members(
            """
            name: {type: string, minLength: 1, maxLength: 5, pattern: '^[a-z]+$'}
            absent: {type: string, minLength: 1}
            none: {type: [string, 'null'], minLength: 1}
            id: {type: string, minLength: 10, readOnly: true}
            count: {type: integer, minimum: 1, maximum: 3, multipleOf: 3}
            tags: {type: array, minItems: 0, maxItems: 2, uniqueItems: true, items: {type: number}}
            """);

        Assert.Equal("", Validated.Violations(project, "new Pet { Name = \"abcde\", None = null, Count = 3, Tags = [1, 2] }"));
    }

    [Fact]
    public void What_may_be_absent_null_or_there_is_held_to_limits_where_it_is_there()
    {
        var project = Validated.Members("a: {type: [string, 'null'], maxLength: 1}\nb: {type: [array, 'null'], maxItems: 1, items: {type: [string, 'null'], maxLength: 2}}");

        Assert.Equal("", Validated.Violations(project, "new Pet { A = null, B = null }"));
        Assert.Equal("", Validated.Violations(project, "new Pet()"));
        Assert.Equal(
            "/a: expected at most 1 characters, found 2 characters\n/b/1: expected at most 2 characters, found 3 characters\n/b: expected at most 1 items, found 2 items",
            Validated.Violations(project, "new Pet { A = \"ab\", B = [null, \"abc\"] }"));
    }

    [Theory]
    [InlineData("3.0.3", "{type: integer, minimum: 1, exclusiveMinimum: true, maximum: 5, exclusiveMaximum: true}")]
    [InlineData("3.1.0", "{type: integer, exclusiveMinimum: 1, exclusiveMaximum: 5}")]
    [InlineData("3.1.0", "{type: integer, minimum: -7, exclusiveMinimum: 1, maximum: 4, exclusiveMaximum: 9}")]
    [InlineData("3.0.3", "{type: integer, minimum: 2, exclusiveMinimum: false, maximum: 4.0}")]
    public void Bounds_are_exclusive_in_the_words_of_each_version(string version, string schema)
    {
        var project = Validated.Members($"of: {{type: array, items: {schema}}}", version);

        var found = Validated.Violations(project, "new Pet { Of = [1, 2, 4, 5] }").Split('\n').Select(line => line.Split(':')[0]);

        Assert.Equal(["/of/0", "/of/3"], found);
    }

    [Fact]
    public void Numbers_are_compared_with_all_their_digits()
    {
        var project = Validated.Members(
            """
            long: {type: integer, maximum: 9007199254740993}
            ulong: {type: integer, format: uint64, minimum: 18446744073709551615}
            decimal: {type: number, format: decimal, maximum: 0.1000000000000000000000000001}
            double: {type: number, format: double, exclusiveMinimum: 0.1, maximum: 1e300}
            cents: {type: number, format: decimal, multipleOf: 0.01}
            other_cents: {type: number, format: double, multipleOf: 0.01}
            huge: {type: number, format: double, multipleOf: 3}
            """);

        Assert.Equal(
            "",
            Validated.Violations(
                project,
                "new Pet { Long = 9007199254740993, Ulong = 18446744073709551615, Decimal = 0.1000000000000000000000000001m, Double = 0.10000000000000002, Cents = 19.99m, OtherCents = 0.07, Huge = 3e200 }"));
        Assert.Equal(
            """
            /long: expected at most 9007199254740993, found a larger number
            /ulong: expected at least 18446744073709551615, found a smaller number
            /decimal: expected at most 0.1000000000000000000000000001, found a larger number
            /double: expected more than 0.1, found a number that is not
            /cents: expected a multiple of 0.01, found a number that is none
            /other_cents: expected a multiple of 0.01, found a number that is none
            /huge: expected a multiple of 3, found a number that is none
            """,
            Validated.Violations(
                project,
                "new Pet { Long = 9007199254740994, Ulong = 18446744073709551614, Decimal = 0.1000000000000000000000000002m, Double = 0.1, Cents = 19.999m, OtherCents = 0.1 + 0.2, Huge = 1e200 }"));
    }

    [Fact]
    public void Lengths_are_in_characters_of_Unicode_whatever_they_take()
    {
        var project = Validated.Members("name: {type: string, minLength: 2, maxLength: 2, pattern: '^.[^a]$'}");

        Assert.Equal("", Validated.Violations(project, "new Pet { Name = \"\\U0001F600\\U0001F600\" }"));
        Assert.Equal(
            "/name: expected at least 2 characters, found 1 characters\n/name: expected a text that matches ^.[^a]$, found one that does not",
            Validated.Violations(project, "new Pet { Name = \"\\U0001F600\" }"));
    }

    [Fact]
    public void Texts_of_a_format_are_held_against_limits_as_they_are_sent()
    {
        var project = Validated.Members(
            """
            site: {type: string, format: uri, maxLength: 12, pattern: '^https:'}
            day: {type: string, format: date, pattern: '^2024-'}
            bytes: {type: string, format: byte, maxLength: 4}
            price: {type: string, format: decimal, pattern: '^\d+\.\d\d$'}
            """);

        Assert.Equal("", Validated.Violations(project, "new Pet { Site = new(\"https://a.bc\"), Day = new(2024, 2, 3), Bytes = [1, 2, 3], Price = 1.50m }"));
        Assert.Equal(
            ["/site", "/site", "/day", "/bytes", "/price"],
            Validated.Violations(project, "new Pet { Site = new(\"http://abc.defg\"), Day = new(2023, 2, 3), Bytes = [1, 2, 3, 4], Price = 1.5m }")
                .Split('\n').Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void Items_are_equal_as_JSON()
    {
        var project = Validated.Members(
            """
            numbers: {type: array, uniqueItems: true, items: {type: number, format: decimal}}
            objects: {type: array, uniqueItems: true, items: {type: object, properties: {a: {type: integer}, b: {type: string}}}}
            any: {type: array, uniqueItems: true, items: {}}
            """);

        Assert.Equal(
            """
            /numbers: expected no item twice, found items 0 and 1 equal
            /objects: expected no item twice, found items 0 and 2 equal
            /any: expected no item twice, found items 1 and 2 equal
            """,
            Validated.Violations(
                project,
                "new Pet { Numbers = [1.0m, 1m], Objects = [new() { A = 1 }, new() { A = 1, B = \"\" }, new() { A = 1 }], Any = [Json(\"1\"), Json(\"{\\\"a\\\":1,\\\"b\\\":2}\"), Json(\"{\\\"b\\\":2.0,\\\"a\\\":1}\")] }"
                    .Replace("Json(", "JsonSerializer.Deserialize<JsonElement>(", StringComparison.Ordinal)));
    }

    [Fact]
    public void Members_are_counted_and_named_as_they_are_sent()
    {
        var project = Validated.Pets(
            """
            Pet:
              type: object
              minProperties: 2
              maxProperties: 3
              propertyNames: {maxLength: 4}
              properties: {a: {type: string}, b: {type: string}}
              additionalProperties: {type: string, maxLength: 2}
            """);

        Assert.Equal("the value: expected at least 2 members, found 1 members", Validated.Violations(project, "new Pet { A = \"long\" }"));
        Assert.Equal(
            """
            /ccccc: expected a name of at most 4 characters, found 5 characters
            /d: expected at most 2 characters, found 3 characters
            the value: expected at most 3 members, found 4 members
            """,
            Validated.Violations(project, "new Pet { A = \"long\", B = \"long\", AdditionalProperties = new Dictionary<string, string> { [\"ccccc\"] = \"\", [\"d\"] = \"ddd\" } }"));
    }

    [Fact]
    public void Members_by_pattern_have_the_limits_of_every_pattern_that_fits_and_else_those_of_the_others()
    {
        var project = Validated.Members(
            """
            map:
              type: object
              patternProperties: {^x: {type: integer, minimum: 2}, y$: {type: integer, maximum: 5}}
              additionalProperties: {type: integer, multipleOf: 10}
            """);

        Assert.Equal(
            """
            /map/x: expected at least 2, found a smaller number
            /map/xy: expected at most 5, found a larger number
            /map/z: expected a multiple of 10, found a number that is none
            """,
            Validated.Violations(project, "new Pet { Map = new Dictionary<string, long> { [\"x\"] = 1, [\"xy\"] = 7, [\"y\"] = 5, [\"z\"] = 9, [\"zz\"] = 20 } }"));
    }

    [Fact]
    public void Parts_of_an_allOf_all_count()
    {
        var project = Validated.Pets(
            """
            Pet:
              type: object
              properties:
                name:
                  allOf:
                    - $ref: '#/components/schemas/Name'
                    - {pattern: 'z$', maxLength: 5}
                    - {maxLength: 4}
            Name: {type: string, minLength: 2, pattern: '^a'}
            """);

        Assert.Equal(
            """
            /name: expected at most 4 characters, found 5 characters
            /name: expected a text that matches ^a, found one that does not
            /name: expected a text that matches z$, found one that does not
            """,
            Validated.Violations(project, "new Pet { Name = \"bbbbb\" }"));
        Assert.Equal("", Validated.Violations(project, "new Pet { Name = \"abcz\" }"));
    }

    [Fact]
    public void A_schema_that_leads_back_to_itself_is_followed_as_far_as_the_value_goes()
    {
        var project = Validated.Pets("Pet: {type: object, properties: {n: {type: integer, maximum: 1}, of: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}");

        Assert.Equal(
            "/of/1/of/0/n: expected at most 1, found a larger number",
            Validated.Violations(project, "new Pet { Of = [new(), new() { Of = [new() { N = 2 }] }] }"));
    }

    [Fact]
    public void Values_are_never_printed()
    {
        var project = Validated.Members("pin: {type: string, format: password, maxLength: 4, pattern: '^[0-9]+$'}\ncode: {type: integer, maximum: 9}");

        var found = Validated.Violations(project, "new Pet { Pin = \"s3cr3t\", Code = 4711 }");

        Assert.Equal(3, found.Split('\n').Length);
        Assert.DoesNotContain("s3cr3t", found, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", found, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_that_have_no_property_count_as_what_is_sent()
    {
        var project = Validated.Pets("Pet: {type: object, maxProperties: 1, properties: {a: {type: string}}}");
        const string Pet = "JsonSerializer.Deserialize<Pet>(\"{\\\"a\\\":\\\"\\\",\\\"b\\\":1}\")!";

        Assert.Equal("the value: expected at most 1 members, found 2 members", Validated.Violations(project, Pet));
        Assert.Equal("", Validated.Violations(project, $"{Pet} with {{ Unmapped = null }}"));
    }
}
