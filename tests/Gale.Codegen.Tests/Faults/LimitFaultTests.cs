using Gale.Codegen.Tests.Harness;
using Gale.Codegen.Tests.Validation;

namespace Gale.Codegen.Tests.Faults;

/// <summary>Limits that no value can be held against are reported where they stand, once, and left to the server.</summary>
public class LimitFaultTests
{
    private const string Paths =
        """
        /pets:
          post:
            operationId: listPets
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
            responses: {'204': {description: Done}}
        """;

    [Theory]
    [InlineData("{type: string, »minLength: -1}", "GALE1262")]
    [InlineData("{type: string, »maxLength: 1.5}", "GALE1262")]
    [InlineData("{type: array, »minItems: 99999999999, items: {}}", "GALE1262")]
    [InlineData("{type: integer, »multipleOf: 0}", "GALE1262")]
    [InlineData("{type: integer, »multipleOf: -2}", "GALE1262")]
    [InlineData("{type: number, »maximum: .inf}", "GALE1262")]
    [InlineData("{type: number, »exclusiveMinimum: 1e99999999}", "GALE1262")]
    [InlineData("{type: string, »pattern: '(a)\\1'}", "GALE1261")]
    [InlineData("{type: string, »pattern: '(a'}", "GALE1261")]
    [InlineData("{type: string, »pattern: '/^a$/i'}", "GALE1261")]
    [InlineData("{allOf: [{type: string, maxLength: 4}, {»pattern: '(?i)a'}]}", "GALE1261")]
    [InlineData("{type: object, propertyNames: {»pattern: '['}}", "GALE1261")]
    [InlineData("{type: object, patternProperties: {»'\\p{Script=Greek}': {type: string}}, additionalProperties: {type: string, maxLength: 2}}", "GALE1261")]
    public void It_is_told_where_it_stands(string schema, string id) => Sending(schema).Reports(id);

    [Theory]
    [InlineData("{type: string, maxLength: 99999999999999999999}")]
    [InlineData("{type: string, minLength: 2.0, pattern: ''}")]
    [InlineData("{type: number, minimum: -1e400, maximum: 0x10}")]
    [InlineData("{type: string, format: binary, pattern: '['}")]
    [InlineData("{type: string, readOnly: true, pattern: '['}")]
    public void What_can_be_held_to_or_is_not_sent_is_not_spoken_of(string schema) => Sending(schema).Reports();

    [Fact]
    public void A_client_that_does_not_look_does_not_speak_of_limits() => Document("{type: string, minLength: -1, pattern: '['}").Reports();

    [Fact]
    public void A_pattern_is_text_in_code_whatever_is_in_it() => Sending("{type: string, pattern: \"\\\" + Evil() + \\\"\\n*/ }\"}").Reports();

    private static TestProject Sending(string schema) => Validated.Project(Document(schema));

    private static TestProject Document(string schema) => FaultyProject.Document(
        Paths,
        $$"""
        Pet: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, b: {$ref: '#/components/schemas/A'} } }
        A: {{schema}}
        """);
}
