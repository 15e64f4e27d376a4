using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>What the document says of a thing is said where it is used.</summary>
public class DocumentationTests
{
    [Theory]
    [InlineData("description: A friend.", "<summary>A friend.</summary>")]
    [InlineData("description: \"A friend.\\n\\nMore of it.\"", "<summary>A friend.</summary>\n<remarks>More of it.</remarks>")]
    [InlineData("description: \"One\\ntwo.\"", "<summary>\nOne\ntwo.\n</summary>")]
    [InlineData("description: 1 < 2 && 2 > 1", "<summary>1 &lt; 2 &amp;&amp; 2 &gt; 1</summary>")]
    [InlineData("title: Nothing", "<summary>The schema Pet of the document.</summary>")]
    [InlineData("description: '  '", "<summary>The schema Pet of the document.</summary>")]
    public void A_description_is_the_documentation_of_its_type(string yaml, string expected)
    {
        var run = Snippet.Pet($"type: object\n{yaml}\nproperties: {{id: {{type: string}}}}").Run();

        Assert.Equal(expected, run.Documentation("Pet"));
        run.Compile();
    }

    [Theory]
    [InlineData("name: {type: string, description: What it hears.}", "<summary>What it hears.</summary>")]
    [InlineData("name: {type: string, description: X., example: Rex}", "<summary>X.</summary>\n<example>\"Rex\"</example>")]
    [InlineData("name: {type: string, description: X., examples: [Rex, Fido]}", "<summary>X.</summary>\n<example>\"Rex\"</example>")]
    [InlineData("name: {type: object, description: X., example: {a: [1, '1']}}", "<summary>X.</summary>\n<example>{\"a\": [1, \"1\"]}</example>")]
    [InlineData("name: {$ref: '#/components/schemas/Pet', description: Its mother.}", "<summary>Its mother.</summary>")]
    public void Members_have_their_description_and_example(string yaml, string expected)
    {
        var run = Snippet.Members(yaml).Run();

        Assert.Equal(expected, run.Documentation("Name"));
        run.Compile();
    }

    [Fact]
    public void An_operation_says_what_it_does_takes_and_throws()
    {
        var run = Snippet.Operation(
            """
            summary: Lists pets
            description: All of them.
            parameters:
              - {name: owner, in: query, required: true, description: Whose., schema: {type: string}}
            responses:
              '204': {description: Done}
              '404': {description: No such owner., content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
              '500': {description: Broken}
            """,
            "Error: {type: object, properties: {code: {type: string}}}").Run();

        Assert.Equal(
            """
            <summary>Lists pets</summary>
            <remarks>All of them.</remarks>
            <param name="owner">Whose.</param>
            <param name="cancellationToken">Cancels the call.</param>
            <exception cref="global::Gale.Codegen.Runtime.ApiException{TError}">
            The answer is an error and has a <see cref="global::Shop.PetsApi.Error"/>.
            <br/>404: No such owner.
            </exception>
            <exception cref="global::Gale.Codegen.Runtime.ApiException">
            <br/>500: Broken
            </exception>
            """,
            run.Documentation("ListPetsAsync"));
        run.Compile();
    }

    [Fact]
    public void What_must_come_together_is_said() => Assert.Equal(
        "<summary>With <c>card</c> there must be <c>zip</c> and <c>city</c>. With <c>a</c> there must be <c>b</c>.</summary>",
        Snippet.Pet("type: object\nproperties: {card: {type: string}, zip: {type: string}}\ndependentRequired: {card: [zip, city]}\ndependencies: {a: [b], c: {required: [d]}}").Run().Documentation("Pet"));

    [Fact]
    public void What_is_deprecated_is_obsolete_with_the_documents_reason()
    {
        var run = Snippet.Pet(
            """
            type: object
            deprecated: true
            required: [old_id]
            properties:
              old_id: {type: string, deprecated: true}
              old_name: {type: string, deprecated: true, description: "The name.\nDeprecated, use name."}
              old_age: {type: integer, deprecated: true}
            """).Run();

        Assert.Contains(
            "[global::System.Obsolete(\"Deprecated by the API's document.\", DiagnosticId = \"GALE5201\")]",
            run.Declaration("Pet"),
            StringComparison.Ordinal);
        Assert.Equal(
            [
                "public required string OldId",
                "[Obsolete(\"Deprecated, use name.\", DiagnosticId = \"GALE5201\")] public string? OldName",
                "[Obsolete(\"Deprecated by the API's document.\", DiagnosticId = \"GALE5201\")] public long? OldAge",
            ],
            run.Members("Pet"));
        Assert.Equal("<summary>The member <c>old_id</c>. Deprecated by the API's document.</summary>", run.Documentation("OldId"));
        run.Compile();
    }

    [Fact]
    public void A_deprecated_operation_is_obsolete_in_all_its_forms()
    {
        var run = Snippet.Operation("deprecated: true\nresponses: {'204': {description: Done}}").Run();

        Assert.All(
            run.Methods("ListPetsAsync").Concat(run.Methods("ListPetsWithResponseAsync")),
            method => Assert.StartsWith("[Obsolete(", method, StringComparison.Ordinal));
        run.Compile();
    }

    [Fact]
    public void Secrets_are_not_printed()
    {
        var client = Snippet.Members(
            """
            name: {type: string}
            password: {type: string, format: password}
            pin: {type: integer, writeOnly: true}
            tokens: {type: array, items: {type: string, format: password}}
            by_name: {type: object, additionalProperties: {type: string, format: password}}
            """).Run().Compile();

        var printed = client
            .Read("Pet", """{"name":"Rex","password":"hunter2","pin":1234,"tokens":["hunter3"],"by_name":{"x":"hunter4"},"new":"hunter5"}""")
            .ToString();

        Assert.Equal(
            "Pet { Name = Rex, Password = ***, Pin = ***, Tokens = ***, ByName = ***, Unmapped = { new = *** } }",
            printed);
    }

    [Fact]
    public void Records_without_secrets_print_what_the_document_knows_and_hide_the_rest() => Assert.Equal(
        "Pet { Name = Rex, Tags = [a, b], Unmapped = { new = *** } }",
        Snippet.Members("name: {type: string}\ntags: {type: array, items: {type: string}}")
            .Run()
            .Compile()
            .Read("Pet", """{"name":"Rex","tags":["a","b"],"new":1}""")
            .ToString());

    [Fact]
    public void Words_beside_a_reference_speak_of_its_place()
    {
        var run = Snippet.Operation(
            """
            parameters: [{$ref: '#/components/parameters/Limit', description: How many pets.}]
            responses:
              '204': {description: Done}
              '404': {$ref: '#/components/responses/Missing', description: There is no such pet.}
            """).Edit(
            "paths:",
            """
            components:
              parameters: {Limit: {name: limit, in: query, description: How many., schema: {type: integer}}}
              responses: {Missing: {description: There is none.}}
            paths:
            """).Run();

        Assert.Contains("How many pets.", run.Documentation("Limit"));
        Assert.Contains("404: There is no such pet.", run.Documentation("ListPetsAsync"));
    }

    [Theory]
    [InlineData("{type: integer, minimum: 1, maximum: 100}", "1 to 100.")]
    [InlineData("{type: integer, minimum: 1}", "At least 1.")]
    [InlineData("{type: number, exclusiveMinimum: 0}", "More than 0.")]
    [InlineData("{type: number, exclusiveMinimum: 0, maximum: 9.5}", "More than 0 and at most 9.5.")]
    [InlineData("{type: number, minimum: 0, exclusiveMinimum: true}", "More than 0.")]
    [InlineData("{type: string, maxLength: 500}", "At most 500 characters.")]
    [InlineData("{type: string, minLength: 2, maxLength: 2}", "Exactly 2 characters.")]
    [InlineData("{type: array, items: {type: string}, minItems: 1, maxItems: 10, uniqueItems: true}", "1 to 10 items. No item twice.")]
    [InlineData("{type: integer, multipleOf: 5}", "A multiple of 5.")]
    [InlineData("{type: string, pattern: '^[a-z]+$'}", "Matches <c>^[a-z]+$</c>.")]
    public void Limits_are_said_behind_the_description(string schema, string limits)
    {
        var member = Snippet.Members($"value: {schema.Insert(1, "description: Some words., ")}").Run();
        var parameter = Snippet.Operation($"parameters: [{{name: value, in: query, schema: {schema}}}]\nresponses: {{'204': {{description: Done}}}}").Run();

        Assert.Contains("Some words.", member.Documentation("Value"));
        Assert.Contains(limits, member.Documentation("Value"));
        Assert.Contains(limits, parameter.Documentation("Value"));
        member.Compile();
    }
}
