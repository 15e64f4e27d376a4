using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Payloads;

/// <summary>Examples and recordings are held against their schemas: what does not fit is told at its place, and nothing else.</summary>
public class PayloadTests
{
    private const string Schemas =
        """
        Pet:
          type: object
          required: [name, secret, id]
          properties:
            id: {type: integer, readOnly: true}
            secret: {type: string, writeOnly: true}
            name: {type: string, maxLength: 5, pattern: '^[a-z]+$'}
            mood: {type: string, enum: [asleep, awake]}
            age: {type: [integer, 'null'], minimum: 0}
            born: {type: string, format: date}
            seen: {type: string, format: date-time}
            tags: {type: array, maxItems: 2, items: {type: string}}
            by_day: {type: object, additionalProperties: {type: boolean}}
            home: {oneOf: [{$ref: '#/components/schemas/House'}, {$ref: '#/components/schemas/Tent'}], discriminator: {propertyName: kind}}
            size: {anyOf: [{type: string}, {type: integer}]}
            toy: {$ref: '#/components/schemas/Toy'}
            thing: {oneOf: [{$ref: '#/components/schemas/First'}, {$ref: '#/components/schemas/Second'}], discriminator: {propertyName: is}}
            walk: {type: string, format: duration}
            photo: {type: string, format: byte}
            key: {type: string, contentEncoding: base64url}
            price: {type: string, format: decimal}
            count: {type: integer, format: int64}
            any: {}
            free: {type: object, properties: {a: {type: string}}, additionalProperties: true}
            closed: {type: object, properties: {a: {type: string}}, additionalProperties: false}
            point: {type: array, prefixItems: [{type: number}, {type: string}]}
        House: {type: object, required: [kind, rooms], properties: {kind: {type: string}, rooms: {type: integer}}}
        Toy: {type: object, required: [shape], properties: {shape: {type: string}}, discriminator: {propertyName: shape, mapping: {ball: '#/components/schemas/Ball', square: Box}}}
        Ball: {allOf: [{$ref: '#/components/schemas/Toy'}, {type: object, properties: {radius: {type: number}}}]}
        Box: {allOf: [{$ref: '#/components/schemas/Toy'}, {type: object, properties: {side: {type: number}}}]}
        First: {type: object, required: [is], properties: {is: {type: string, enum: [a]}, x: {type: integer}}}
        Second: {type: object, required: [is], properties: {is: {type: string, enum: [b]}, x: {type: integer}}}
        Tent: {type: object, required: [kind, color], properties: {kind: {type: string}, color: {type: string}}}
        """;

    private static readonly TestProject Pets = Snippet.Operation(
        """
        requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
        responses:
          '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
          '4XX': {description: no, content: {application/problem+json: {schema: {type: object, required: [code], properties: {code: {type: string}}}}}}
        """,
        Schemas);

    [Theory]
    [InlineData("""{"id":1,"name":"rex"}""", "")]
    [InlineData("""{"id":1,"name":"rex","age":null,"tags":["a"],"by_day":{"x":true},"size":3,"any":{"x":[1]},"free":{"b":1},"point":[1,"a",3]}""", "")]
    [InlineData("""{"id":1,"name":»3}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the number 3, expected a string.")]
    [InlineData("""»{"id":1}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found an object without it, expected the required member 'name'.")]
    [InlineData("""{"id":1,"name":»null}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found nothing (null), expected a string.")]
    [InlineData("""{"id":1,"name":"rex","mood":»"cross"}""", "GALE2102: The recording of GET /pets (200) has the text 'cross', expected one of asleep, awake: clients read it as Unknown.")]
    [InlineData("""{"id":1,"name":"rex",»"color":"red"}""", "GALE2103: The recording of GET /pets (200) has the member 'color', expected a member that the schema declares: clients keep it in Unmapped.")]
    [InlineData("""{"id":1,"name":»"rexrex"}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the text 'rexrex', expected at most 5 characters.")]
    [InlineData("""{"id":1,"name":»"Rex"}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the text 'Rex', expected a text that ^[a-z]+$ matches.")]
    [InlineData("""{"id":1,"name":"rex","age":»-1}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the number -1, expected at least 0.")]
    [InlineData("""{"id":1,"name":"rex","age":»1.5}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the number 1.5, expected an integer.")]
    [InlineData("""{"id":1,"name":"rex","age":1.0}""", "")]
    [InlineData("""{"id":1,"name":"rex","born":»"30.11.2026"}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the text '30.11.2026', expected a date such as 2026-11-30.")]
    [InlineData("""{"id":1,"name":"rex","seen":"2026-11-30T10:00:00.123+01:00"}""", "")]
    [InlineData("""{"id":1,"name":"rex","seen":»"2026-11-30T10:00:00"}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the text '2026-11-30T10:00:00', expected a date and time with its offset (RFC 3339).")]
    [InlineData("""{"id":1,"name":"rex","tags":»["a","b","c"]}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found a list, expected at most 2 items.")]
    [InlineData("""{"id":1,"name":"rex","tags":["a",»{}]}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found an object, expected a string.")]
    [InlineData("""{"id":1,"name":"rex","by_day":{"x":»"yes"}}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the text 'yes', expected a boolean.")]
    [InlineData("""{"id":1,"name":"rex","home":{"kind":"Tent","color":»3}}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the number 3, expected a string.")]
    [InlineData("""{"id":1,"name":"rex","home":{"kind":»"Boat","color":"red"}}""", "GALE2102: The recording of GET /pets (200) has the text 'Boat', expected one of House, Tent: clients read it as Unknown. The discriminator is at pets.yaml(")]
    [InlineData("""{"id":1,"name":"rex","home":»{"rooms":"many"}}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found an object, expected one of the alternatives.")]
    [InlineData("""{"id":1,"name":"rex","toy":{"shape":"ball","radius":»"big"}}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the text 'big', expected a number.")]
    [InlineData("""{"id":1,"name":"rex","toy":{"shape":"ball","radius":2,»"weight":1}}""", "GALE2103: The recording of GET /pets (200) has the member 'weight', expected a member that the schema declares: clients keep it in Unmapped.")]
    [InlineData("""{"id":1,"name":"rex","toy":{"shape":»"rope","length":1}}""", "GALE2102: The recording of GET /pets (200) has the text 'rope', expected one of ball, square: clients read it as Toy. The discriminator is at pets.yaml(")]
    [InlineData("""{"id":1,"name":"rex","toy":{"shape":"Toy"}}""", "")]
    [InlineData("""{"id":1,"name":"rex","thing":{"is":"a","x":1}}""", "")]
    [InlineData("""{"id":1,"name":"rex","thing":{"is":»"c","x":1}}""", "GALE2102: The recording of GET /pets (200) has the text 'c', expected one of First, Second: clients read it as Unknown.")]
    [InlineData("""{"id":1,"name":"rex","walk":"P1DT2H30.5M","photo":"aGk=","key":"aGk","price":"1.50","count":9223372036854775807}""", "")]
    [InlineData("""{"id":1,"name":"rex","walk":»"1 hour"}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the text '1 hour', expected a duration such as P1DT12H (ISO 8601).")]
    [InlineData("""{"id":1,"name":"rex","walk":»"PT"}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the text 'PT', expected a duration such as P1DT12H (ISO 8601).")]
    [InlineData("""{"id":1,"name":"rex","photo":»"hi!"}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the text 'hi!', expected base64 (RFC 4648, 4).")]
    [InlineData("""{"id":1,"name":"rex","key":»"a!b"}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the text 'a!b', expected base64url (RFC 4648, 5).")]
    [InlineData("""{"id":1,"name":"rex","price":»"1,50"}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the text '1,50', expected a decimal number as text.")]
    [InlineData("""{"id":1,"name":"rex","count":»9223372036854775808}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the number 9223372036854775808, expected a number of 64 bits.")]
    [InlineData("""{"id":1,"name":"rex","size":»true}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found true, expected one of the alternatives.")]
    [InlineData("""{"id":1,"name":"rex","closed":{»"b":1}}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the member 'b', expected no other members.")]
    [InlineData("""{"id":1,"name":"rex","point":[1,»2]}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the number 2, expected a string.")]
    public void A_recorded_answer(string json, string told) => Expect("listPets.200.json", json, told);

    [Theory]
    [InlineData("listPets.request.json", """{"name":"rex","secret":"x"}""", "")]
    [InlineData("listPets.request.json", """»{"name":"rex"}""", "GALE2101: The recording of GET /pets (request) does not fit its schema: found an object without it, expected the required member 'secret'.")]
    [InlineData("listPets.404.no-such-pet.json", """{"code":"gone"}""", "")]
    [InlineData("listPets.404.json", """{"code":»1}""", "GALE2101: The recording of GET /pets (404) does not fit its schema: found the number 1, expected a string.")]
    [InlineData("recordings/deep/listPets.200.after.a.walk.json", """{"id":»"1","name":"rex"}""", "GALE2101: The recording of GET /pets (200) does not fit its schema: found the text '1', expected an integer.")]
    [InlineData("listPets.500.json", "»{}", "GALE2105: No document has a JSON body for 'listPets' and status 500.")]
    [InlineData("listCats.200.json", "»{}", "GALE2105: No document has a JSON body for 'listCats' and status 200.")]
    [InlineData("pets.json", "»{}", "GALE2105: The name of the recording names no operation and status.")]
    [InlineData("listPets.200.json", "{", "GALE2106: ")]
    [InlineData("listPets.200.json", """{"id":1,"name":"rex",»"name":3}""", "GALE2106: The recording cannot be read: the member 'name' is there twice, and only the first is looked at.")]
    [InlineData("listPets.200.json", "{\"id\":1, // the first\n\"name\":\"rex\"}", "GALE2106: ")]
    public void The_name_of_a_recording_says_what_it_is(string path, string json, string told) => Expect(path, json, told);

    [Fact]
    public void The_message_ends_with_the_place_of_the_schema() => Assert.EndsWith(
        "The enum is at pets.yaml(21,30).",
        Assert.Single(Told(Pets.WithRecording("listPets.200.json", """{"id":1,"name":"rex","mood":"cross"}"""))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("", "recordings/listPets.200.json", "GALE2105: 2 documents have the operation 'listPets'.")]
    [InlineData("pets.yaml", "recordings/listPets.200.json", "GALE2101")]
    [InlineData("", "recordings/pets/listPets.200.json", "GALE2101")]
    [InlineData("", "recordings/others/listPets.200.json", "GALE2103")]
    public void One_that_several_documents_could_have_belongs_to_the_one_that_is_named_or_called_as_its_folder(string spec, string path, string told)
    {
        var project = Pets
            .With(new GaleSpec("others.yaml"), Pets.Documents["pets.yaml"].Replace("required: [name, secret, id]", "required: [id]", StringComparison.Ordinal))
            .WithRecording(path, """{"id":1,"color":"red"}""", spec);

        Assert.StartsWith(told, Told(project).Where(one => !one.Message.StartsWith("GALE2103", StringComparison.Ordinal) || told == "GALE2103").Select(one => one.Message).First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example: {id: 1, name: rex}", "")]
    [InlineData("example: {id: 1, name: »3}", "GALE2001: The example does not fit its schema: found the number 3, expected a string.")]
    [InlineData("example: {id: 1, name: rex, mood: »cross}", "GALE2002: The example has the text 'cross', expected one of asleep, awake.")]
    [InlineData("example: {id: 1, name: rex, »color: red}", "GALE2003: The example has the member 'color', expected a member that the schema declares.")]
    [InlineData("example: {id: 1, name: »rexrex}", "GALE2004: The example has the text 'rexrex', expected at most 5 characters")]
    [InlineData("examples: {one: {value: {id: 1, name: rex}}, two: {value: »{name: rex}}}", "GALE2001: The example does not fit its schema: found an object without it, expected the required member 'id'.")]
    public void An_example_of_a_body(string example, string told)
    {
        var mark = example.IndexOf('»', StringComparison.Ordinal);
        var project = Pets.Edit("'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}", $"'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Pet'}}, {example.Replace("»", "", StringComparison.Ordinal)}}}}}}}");

        Match(Told(project), told, mark < 0 ? null : $"pets.yaml({LineOf(project, "'200'")},{ColumnOf(project, example.Replace("»", "", StringComparison.Ordinal)) + mark})");
    }

    [Fact]
    public void An_example_of_a_parameter_is_held_against_it_too()
    {
        var project = Snippet.Operation("parameters: [{name: limit, in: query, schema: {type: integer, maximum: 100}, example: 500}]\nresponses: {'204': {description: Done}}");

        Assert.StartsWith("GALE2004: The example has the number 500, expected at most 100", Assert.Single(Told(project)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gale-v2.openapi.yaml")]
    [InlineData("gale-v2-2025-10.openapi.yaml")]
    [InlineData("gale-v1.openapi.yaml")]
    [InlineData("kadosei-v1.openapi.yaml")]
    [InlineData("gale-carts.openapi.yaml")]
    public void The_documents_of_this_repository_keep_what_they_say(string document) =>
        Assert.Empty(Told(new TestProject().With(document, File.ReadAllText(Path.Combine(Repository.Root, "spec", document)))));

    [Fact]
    public void What_no_recording_has_of_what_they_have_is_hidden_at_its_place_in_the_document()
    {
        var project = Pets
            .WithRecording("listPets.200.json", """{"id":1,"name":"rex","home":{"kind":"House","rooms":2},"free":{}}""")
            .WithRecording("listPets.200.other.json", """{"id":2,"name":"rex","mood":"awake","age":null,"tags":[],"by_day":{},"size":1,"any":1,"closed":{"a":"b"},"point":[],"toy":{"shape":"ball"},"thing":{"is":"a","x":1},"walk":"P1D","photo":"","key":"","price":"1","count":1}""");

        var unseen = project.Run().Analyze(project, new GalePayloadAnalyzer()).Where(diagnostic => diagnostic.Id == "GALE2104").ToList();

        Assert.All(unseen, diagnostic => Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Hidden, diagnostic.Severity));
        Assert.Equal(
            ["born of Pet", "seen of Pet", "a of /components/schemas/Pet/properties/free", "radius of Ball"],
            unseen.Select(diagnostic => DiagnosticText.Message(diagnostic)).Select(message => System.Text.RegularExpressions.Regex.Replace(message, "^No recording of (.*) has its member '(.*)':.*$", "$2 of $1")));
        Assert.Equal($"pets.yaml({LineOf(project, "born:")},{ColumnOf(project, "born:")}) GALE2104", DiagnosticText.Place(unseen[0]));
    }

    private static void Expect(string path, string json, string told)
    {
        var mark = json.IndexOf('»', StringComparison.Ordinal);
        var isMarked = mark >= 0 && told.Length > 0;
        Match(Told(Pets.WithRecording(path, json.Replace("»", "", StringComparison.Ordinal))), told, isMarked ? $"{path}(1,{mark + 1})" : null);
    }

    private static void Match(IReadOnlyList<(string Place, string Message)> said, string told, string? place)
    {
        if (told.Length == 0)
        {
            Assert.Empty(said);
            return;
        }

        var (at, message) = Assert.Single(said);
        Assert.StartsWith(told, message, StringComparison.Ordinal);
        Assert.True(place is null || at == place, $"expected at {place}, found at {at}");
    }

    private static IReadOnlyList<(string Place, string Message)> Told(TestProject project) =>
    [
        .. project.Run().Analyze(project, new GalePayloadAnalyzer()).Where(diagnostic => diagnostic.Id != "GALE2104").Select(diagnostic =>
            (DiagnosticText.Place(diagnostic).Split(' ')[0], $"{diagnostic.Id}: {DiagnosticText.Message(diagnostic)}")),
    ];

    private static int LineOf(TestProject project, string text) => project.Documents["pets.yaml"].Split('\n').ToList().FindIndex(line => line.Contains(text, StringComparison.Ordinal)) + 1;

    private static int ColumnOf(TestProject project, string text) =>
        project.Documents["pets.yaml"].Split('\n').First(line => line.Contains(text, StringComparison.Ordinal)).IndexOf(text, StringComparison.Ordinal) + 1;
}
