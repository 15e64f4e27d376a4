using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary><c>allOf</c> under a discriminator: records that derive from a record, read and written as what they are.</summary>
public class InheritanceTests
{
    private const string Pets =
        """
        Pet:
          type: object
          required: [petType, name]
          discriminator: {propertyName: petType, mapping: {cat: '#/components/schemas/Cat', dog: Dog, hound: Dog}}
          properties:
            petType: {type: string}
            name: {type: string}
            nick: {type: [string, 'null']}
            chip: {type: string, format: password}
        Cat:
          allOf:
            - {$ref: '#/components/schemas/Pet'}
            - {type: object, required: [skill], properties: {skill: {type: string}, claws: {type: [integer, 'null']}}}
        Dog:
          allOf: [{$ref: '#/components/schemas/Pet'}]
          properties: {packSize: {type: integer}}
        Puppy:
          allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {weeks: {type: integer}, secret: {type: string, writeOnly: true}}}]
        Lizard: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        Shelter:
          type: object
          properties:
            star: {$ref: '#/components/schemas/Pet'}
            pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}
            by_name: {type: object, additionalProperties: {$ref: '#/components/schemas/Pet'}}
            one: {oneOf: [{$ref: '#/components/schemas/Pet'}, {type: string}]}
            some: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
        """;

    [Fact]
    public void A_kind_derives_from_what_it_is_a_kind_of_and_adds_its_own_members()
    {
        var run = Snippet.Schemas(Pets[..Pets.IndexOf("Shelter", StringComparison.Ordinal)]).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Contains("public partial record Pet\n", run.Declaration("Pet"), StringComparison.Ordinal);
        Assert.Contains("public sealed partial record Cat : global::Shop.PetsApi.Pet\n", run.Declaration("Cat"), StringComparison.Ordinal);
        Assert.Contains("public partial record Dog : global::Shop.PetsApi.Pet\n", run.Declaration("Dog"), StringComparison.Ordinal);
        Assert.Contains("public sealed partial record Puppy : global::Shop.PetsApi.Dog\n", run.Declaration("Puppy"), StringComparison.Ordinal);
        Assert.Equal(["public string? PetType", "public required string Name", "public string? Nick", "public string? Chip"], run.Members("Pet"));
        Assert.Equal(["public required string Skill", "public long? Claws"], run.Members("Cat"));
        Assert.Empty(run.Members("Lizard"));
        run.Compile();
    }

    [Theory]
    [InlineData("""{"petType":"cat","name":"Tom","skill":"mice"}""", "Cat {")]
    [InlineData("""{"name":"Tom","more":{"petType":"dog"},"skill":"mice","petType":"c\u0061t"}""", "Cat {")]
    [InlineData("""{"petType":"dog","name":"Rex","packSize":2}""", "Dog {")]
    [InlineData("""{"petType":"hound","name":"Rex"}""", "Dog {")]
    [InlineData("""{"petType":"Puppy","name":"Rex","packSize":2,"weeks":3}""", "Puppy {")]
    [InlineData("""{"petType":"Lizard","name":"Liz"}""", "Lizard {")]
    [InlineData("""{"petType":"Cat","name":"Tom","skill":"mice"}""", "Cat {")]
    [InlineData("""{"petType":"CAT","name":"Tom","skill":"mice"}""", "Pet {")]
    [InlineData("""{"petType":"bird","name":"Tweety","wings":2}""", "Pet {")]
    [InlineData("""{"petType":7,"name":"Seven","wings":2}""", null)]
    [InlineData("""{"petType":null,"name":"Nobody","wings":[null]}""", "Pet {")]
    [InlineData("""{"name":"Nobody","nick":null,"wings":2}""", "Pet {")]
    [InlineData("""{"petType":"cat","name":"Tom","skill":"mice","nick":null,"claws":null,"wings":0}""", "Cat {")]
    public void A_value_is_what_its_discriminator_says_else_the_base_and_loses_nothing(string json, string? expected)
    {
        var client = Snippet.Schemas(Pets).Run().Compile();
        if (expected is null)
        {
            Assert.Throws<System.Text.Json.JsonException>(() => client.Read("Pet", json));
            return;
        }

        Assert.StartsWith(expected, client.Read("Pet", json).ToString());
        JsonAssert.Same(json, client.RoundTrip("Pet", json));
        JsonAssert.Same($$"""{"star":{{json}},"pets":[{{json}}],"by_name":{"a":{{json}}},"one":{{json}}}""", client.RoundTrip("Shelter", $$"""{"star":{{json}},"pets":[{{json}}],"by_name":{"a":{{json}}},"one":{{json}}}"""));
    }

    [Fact]
    public void Wherever_the_base_stands_its_kinds_are_read() => Assert.Equal(
        "Cat Dog Puppy Cat Dog",
        Code.Run(
            Pets,
            """
            var shelter = JsonSerializer.Deserialize<Shelter>("{\"star\":{\"petType\":\"cat\",\"name\":\"a\",\"skill\":\"b\"},\"pets\":[{\"petType\":\"dog\",\"name\":\"a\"}],\"by_name\":{\"x\":{\"petType\":\"Puppy\",\"name\":\"a\"}},\"one\":{\"petType\":\"cat\",\"name\":\"a\",\"skill\":\"b\"},\"some\":{\"petType\":\"hound\",\"name\":\"a\"}}")!;
            object[] read = [shelter.Star!, shelter.Pets![0], shelter.ByName!["x"], ((ShelterOne.Pet)shelter.One!).Value, ((ShelterSome.Dog)shelter.Some!).Value];
            return string.Join(" ", read.Select(pet => pet.GetType().Name));
            """));

    [Theory]
    [InlineData("new Cat { Name = \"Tom\", Skill = \"mice\" }", """{"petType":"cat","name":"Tom","skill":"mice"}""")]
    [InlineData("new Cat { Name = \"Tom\", Skill = \"mice\", PetType = \"CAT\" }", """{"petType":"CAT","name":"Tom","skill":"mice"}""")]
    [InlineData("new Puppy { Name = \"Rex\", Weeks = 3 }", """{"petType":"Puppy","name":"Rex","weeks":3}""")]
    [InlineData("new Dog { Name = \"Rex\", PetType = \"hound\" }", """{"petType":"hound","name":"Rex"}""")]
    [InlineData("new Pet { Name = \"Tweety\", PetType = \"bird\" }", """{"petType":"bird","name":"Tweety"}""")]
    [InlineData("new Cat { Name = \"Tom\", Skill = \"mice\" } with { Name = \"Tim\" }", """{"petType":"cat","name":"Tim","skill":"mice"}""")]
    public void A_value_is_written_as_what_it_is_and_knows_its_own_text_where_there_is_one(string pet, string json) => Assert.Equal(
        json + json + json + $"[{json}]",
        Code.Run(
            Pets,
            $$"""
            Pet pet = {{pet}};
            return JsonSerializer.Serialize(pet) + JsonSerializer.Serialize(pet, pet.GetType())
                + JsonSerializer.Serialize(pet, new JsonSerializerOptions { TypeInfoResolver = PetsJsonResolver.Default })
                + JsonSerializer.Serialize<IReadOnlyList<Pet>>([pet], new JsonSerializerOptions { TypeInfoResolver = PetsJsonResolver.Default });
            """));

    [Fact]
    public void A_kind_can_be_asked_for_by_itself() => Assert.Equal(
        "Cat Dog Puppy",
        Code.Run(
            Pets,
            """
            var cat = JsonSerializer.Deserialize<Cat>("{\"petType\":\"tiger\",\"name\":\"a\",\"skill\":\"b\"}")!;
            var dog = JsonSerializer.Deserialize<Dog>("{\"petType\":\"dog\",\"name\":\"a\"}")!;
            var puppy = JsonSerializer.Deserialize<Dog>("{\"petType\":\"Puppy\",\"name\":\"a\"}", new JsonSerializerOptions { TypeInfoResolver = PetsJsonResolver.Default })!;
            return $"{cat.GetType().Name} {dog.GetType().Name} {puppy.GetType().Name}";
            """));

    [Fact]
    public void Records_of_different_kinds_differ_and_those_of_one_compare_by_all_members() => Assert.Equal(
        "True False False False",
        Code.Run(
            Pets,
            """
            Pet cat = new Cat { Name = "a", Skill = "b" }, same = new Cat { Name = "a", Skill = "b" }, other = new Cat { Name = "a", Skill = "c" };
            Pet @base = new Pet { Name = "a", PetType = "cat" };
            return $"{cat == same} {cat == other} {cat == @base} {@base == cat}";
            """));

    [Fact]
    public void What_is_secret_is_printed_by_none() => Assert.Equal(
        "Puppy { PetType = Puppy, Name = a, Nick = , Chip = ***, Unmapped = , PackSize = 2, Weeks = 3, Secret = *** }",
        Code.Run(Pets, """return new Puppy { Name = "a", Chip = "x", PackSize = 2, Weeks = 3, Secret = "y" }.ToString();"""));

    [Fact]
    public void Bodies_of_both_directions_are_of_the_kind_that_they_are() => Assert.Equal(
        "application/json\n{\"petType\":\"cat\",\"name\":\"Tom\",\"skill\":\"mice\"}",
        Exchange.Of(
            Snippet.Operation(
                """
                requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
                """,
                Pets.Replace(", secret: {type: string, writeOnly: true}", "", StringComparison.Ordinal)),
            "new CatInput { Name = \"Tom\", Skill = \"mice\" }",
            answer: """new StringContent("{\"petType\":\"dog\",\"name\":\"Rex\"}", System.Text.Encoding.UTF8, "application/json")""").Body);

    [Theory]
    [InlineData("{type: string, enum: [cat, dog]}", "PetKind.Cat")]
    [InlineData("{type: string, enum: [CAT, dog]}", "PetKind.Cat")]
    [InlineData("{type: string, enum: [ca_t, dog]}", "PetKind.CaT")]
    [InlineData("{$ref: '#/components/schemas/Kind'}", "Kind.Cat")]
    public void A_vocabulary_names_the_kinds_also_in_other_letters(string kind, string value)
    {
        var schemas =
            $$"""
            Pet: {type: object, discriminator: {propertyName: kind}, properties: {kind: {{kind}} } }
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer} } }] }
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {packSize: {type: integer} } }] }
            Kind: {type: string, enum: [Cat, Dog]}
            """;

        Assert.Equal(
            "True Cat",
            Code.Run(
                schemas,
                $$"""
                var json = JsonSerializer.Serialize<Pet>(new Cat { Lives = 9 });
                return $"{new Cat().Kind == {{value}}} {JsonSerializer.Deserialize<Pet>(json)!.GetType().Name}";
                """));
    }

    [Theory]
    [InlineData("{type: string, const: cat}")]
    [InlineData("{type: string, enum: [cat]}")]
    [InlineData("{enum: [cat]}")]
    public void A_kind_may_say_its_text_itself_and_the_member_stays_the_one_of_the_base(string constant)
    {
        var schemas =
            $$"""
            Pet: {type: object, required: [kind], discriminator: {propertyName: kind}, properties: {kind: {type: string} } }
            Tom: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {kind: {{constant}}, lives: {type: integer} } }] }
            """;
        var run = Snippet.Schemas(schemas).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["public long? Lives"], run.Members("Tom"));
        Assert.Equal(["Pet", "Tom"], run.Models());
        Assert.StartsWith("Tom {", run.Compile().Read("Pet", """{"kind":"cat","lives":9}""").ToString());
        Assert.Equal("""{"kind":"cat"}""", Code.Run(schemas, "return JsonSerializer.Serialize<Pet>(new Tom());"));
    }

    [Fact]
    public void A_kind_may_have_the_discriminator_that_the_base_only_names() => Assert.Equal(
        """Cat {"kind":"cat","lives":9} Pet {"kind":"cow","milk":1}""",
        Code.Run(
            """
            Pet: {type: object, discriminator: {propertyName: kind}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {required: [kind], properties: {kind: {type: string, enum: [cat]}, lives: {type: integer}}}]}
            """,
            """
            var cat = JsonSerializer.Deserialize<Pet>(JsonSerializer.Serialize(new Cat { Lives = 9 }))!;
            var cow = JsonSerializer.Deserialize<Pet>("{\"kind\":\"cow\",\"milk\":1}")!;
            return $"{cat.GetType().Name} {JsonSerializer.Serialize(cat)} {cow.GetType().Name} {JsonSerializer.Serialize(cow)}";
            """));

    [Fact]
    public void A_kind_may_have_kinds_by_a_discriminator_of_its_own() => Assert.Equal(
        """Poodle {"kind":"dog","breed":"Poodle","curls":3} Dog {"kind":"dog","breed":"mutt"}""",
        Code.Run(
            """
            Pet: {type: object, discriminator: {propertyName: kind, mapping: {dog: Dog}}, properties: {kind: {type: string}}}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}], discriminator: {propertyName: breed}, properties: {breed: {type: string}}}
            Poodle: {allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {curls: {type: integer}}}]}
            """,
            """
            var poodle = JsonSerializer.Deserialize<Pet>(JsonSerializer.Serialize<Pet>(new Poodle { Curls = 3 }))!;
            var mutt = JsonSerializer.Deserialize<Pet>("{\"kind\":\"dog\",\"breed\":\"mutt\"}")!;
            return $"{poodle.GetType().Name} {JsonSerializer.Serialize(poodle)} {mutt.GetType().Name} {JsonSerializer.Serialize(mutt)}";
            """));

    [Fact]
    public void A_member_that_a_kind_describes_once_more_stays_as_the_base_has_it()
    {
        var run = Snippet.Schemas(
            """
            Pet:
              type: object
              discriminator: {propertyName: kind}
              properties: {kind: {type: string}, name: {type: string}, tags: {type: array, items: {type: string}}, data: {}, size: {type: number}}
            Cat:
              allOf: [{$ref: '#/components/schemas/Pet'}]
              required: [name, data]
              properties:
                tags: {type: array, items: {type: string, enum: [a]}}
                data: {type: object, properties: {lives: {type: integer}}}
                size: {type: integer}
                'Name ': {type: string}
            """).Run();

        Assert.Equal(["GALE1252", "GALE1252", "GALE1252", "GALE1252"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(["public string? NameValue"], run.Members("Cat"));
        Assert.Equal(["Cat", "Pet"], run.Models());
        const string Json = """{"kind":"Cat","name":"a","tags":["b"],"data":{"lives":9},"size":2,"Name ":"c"}""";
        Assert.Equal(Json, run.Compile().RoundTrip("Pet", Json));
    }

    [Theory]
    [InlineData("additionalProperties: {type: integer}, ", "")]
    [InlineData("", "additionalProperties: {type: integer}, ")]
    public void Members_without_a_name_have_one_property_in_a_hierarchy(string ofBase, string ofKind)
    {
        var run = Snippet.Schemas(
            $$"""
            Pet: {type: object, {{ofBase}}discriminator: {propertyName: kind}, properties: {kind: {type: string}, additional_properties: {type: string} } }
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}], type: object, {{ofKind}}properties: {'additional properties': {type: string} } }
            """).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Single(run.Members("Pet").Concat(run.Members("Cat")), member => member.EndsWith("> AdditionalProperties", StringComparison.Ordinal) || member.EndsWith(">? AdditionalProperties", StringComparison.Ordinal));
        const string Json = """{"kind":"Cat","additional_properties":"a","additional properties":"b","lives":9}""";
        Assert.Equal(Json, run.Compile().RoundTrip("Pet", Json));
    }

    [Fact]
    public void A_hierarchy_in_which_one_differs_by_direction_has_two_shapes()
    {
        var run = Snippet.Operation(
            """
            requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}
            responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}
            """,
            """
            Pet: {type: object, required: [id], discriminator: {propertyName: kind}, properties: {id: {type: string, readOnly: true}, kind: {type: string}}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {pin: {type: string, writeOnly: true}, friends: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}]}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {packSize: {type: integer}}}]}
            """).Run();

        Assert.Equal(["Cat", "CatInput", "Dog", "DogInput", "Pet", "PetInput"], run.Models());
        Assert.Contains("record CatInput : global::Shop.PetsApi.PetInput\n", run.Declaration("CatInput"), StringComparison.Ordinal);
        Assert.Equal(["public string? Pin", "public IReadOnlyList<PetInput>? Friends"], run.Members("CatInput"));
        Assert.Equal(["public string? Kind"], run.Members("PetInput"));
        Assert.Equal("""{"kind":"Cat","friends":[{"kind":"Dog"}]}""", run.Compile().RoundTrip("PetInput", """{"kind":"Cat","friends":[{"kind":"Dog"}]}"""));
    }

    [Fact]
    public void The_base_may_stand_in_another_file_and_a_mapping_may_lead_to_one()
    {
        var run = Snippet.Schemas(
                """
                Shop: {type: object, properties: {pet: {$ref: 'pets/pet.yaml#/Pet'}}}
                Cat: {allOf: [{$ref: 'pets/pet.yaml#/Pet'}, {properties: {lives: {type: integer}}}]}
                """)
            .WithFile(
                "pets/pet.yaml",
                """
                Pet: {type: object, discriminator: {propertyName: kind, mapping: {hound: 'dog.yaml#/Dog'}}, properties: {kind: {type: string}}}
                """)
            .WithFile("pets/dog.yaml", "Dog: {allOf: [{$ref: 'pet.yaml#/Pet'}, {properties: {packSize: {type: integer}}}]}")
            .Run();

        Assert.Empty(run.Diagnostics);
        Assert.StartsWith("Dog {", run.Compile().Read("Pet", """{"kind":"hound","packSize":2}""").ToString());
        Assert.StartsWith("Shop { Pet = Cat {", run.Compile().Read("Shop", """{"pet":{"kind":"Cat","lives":9}}""").ToString());
    }

    [Fact]
    public void In_Swagger_2_0_the_text_is_the_name_of_a_definition_or_the_one_that_an_extension_says()
    {
        var client = TestProject.Of(
            """
            swagger: '2.0'
            info: {title: Pets, version: 1.0.0}
            paths: {}
            definitions:
              Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
              Cat: {allOf: [{$ref: '#/definitions/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
              Dog: {x-ms-discriminator-value: '#Shop.Dog', allOf: [{$ref: '#/definitions/Pet'}, {type: object, properties: {packSize: {type: integer}}}]}
            """).Run().Compile();

        Assert.StartsWith("Cat {", client.Read("Pet", """{"kind":"Cat","lives":9}""").ToString());
        Assert.StartsWith("Dog {", client.Read("Pet", """{"kind":"#Shop.Dog","packSize":9}""").ToString());
    }

    /// <summary>Each level requires the members that tell its kinds, and the one above does too.</summary>
    [Theory]
    [InlineData("""{"kind":"shark","sharktype":"saw","age":2}""", "SawShark {")]
    [InlineData("""{"kind":"shark","age":2}""", "Shark {")]
    [InlineData("""{"age":2}""", "Fish {")]
    public void A_kind_of_a_kind_is_told_by_the_discriminators_of_both(string json, string type)
    {
        var client = Snippet.Schemas(
            """
            Fish: {type: object, required: [age, kind], properties: {age: {type: integer}, kind: {type: string}}, discriminator: {propertyName: kind, mapping: {shark: Shark}}}
            Shark:
              type: object
              required: [kind, sharktype]
              properties: {kind: {type: string, enum: [shark]}, sharktype: {type: string}}
              discriminator: {propertyName: sharktype, mapping: {saw: SawShark}}
              allOf: [{$ref: '#/components/schemas/Fish'}]
            SawShark: {type: object, required: [sharktype], properties: {sharktype: {type: string, enum: [saw]}}, allOf: [{$ref: '#/components/schemas/Shark'}]}
            """).Run().Compile();

        Assert.StartsWith(type, client.Read("Fish", json).ToString());
        JsonAssert.Same(json, client.RoundTrip("Fish", json));
    }
}
