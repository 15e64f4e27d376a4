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
        var run = Both(Account, "Account").Run();

        Assert.Equal(["public required string Id", "public required string Name", "public Owner? Owner"], run.Members("Account"));
        Assert.Equal(["public required string Name", "public required string Password", "public Owner? Owner"], run.Members("AccountInput"));
        Assert.Equal("Task<Account> ListPetsAsync(AccountInput body, CancellationToken cancellationToken = default)", run.Method("ListPetsAsync"));
        Assert.DoesNotContain("OwnerInput", run.Models());
        run.Compile();
    }

    [Fact]
    public void An_answer_without_what_is_written_only_is_whole_and_one_with_it_loses_nothing()
    {
        var client = Both(Account, "Account").Run().Compile();

        Assert.Equal("""{"id":"1","name":"a"}""", client.RoundTrip("Account", """{"id":"1","name":"a"}"""));
        Assert.Equal("""{"id":"1","name":"a","password":"p"}""", client.RoundTrip("Account", """{"id":"1","name":"a","password":"p"}"""));
        Assert.DoesNotContain("= p", client.Read("AccountInput", """{"name":"a","password":"p"}""").ToString());
    }

    [Theory]
    [InlineData("List: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Account'}}}}", "public IReadOnlyList<AccountInput>? Items")]
    [InlineData("List: {type: object, properties: {items: {type: object, additionalProperties: {type: array, items: {$ref: '#/components/schemas/Account'}}}}}", "public IReadOnlyDictionary<string, IReadOnlyList<AccountInput>>? Items")]
    [InlineData("List: {type: object, properties: {items: {oneOf: [{$ref: '#/components/schemas/Account'}, {type: string}]}}}", "public ListItemsInput? Items")]
    [InlineData("List: {type: object, properties: {items: {$ref: '#/components/schemas/Page'}}}\nPage: {type: object, properties: {first: {$ref: '#/components/schemas/Account'}, next: {$ref: '#/components/schemas/Page'}}}", "public PageInput? Items")]
    public void What_contains_a_type_of_two_shapes_has_two(string schemas, string member)
    {
        var run = Both(Account + "\n" + schemas, "List").Run();

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

    [Fact]
    public void A_type_that_no_operation_reaches_has_all_its_members()
    {
        var run = Snippet.Schemas(Account).Run();

        Assert.Equal(4, run.Members("Account").Count());
    }

    [Fact]
    public void The_name_of_what_is_sent_makes_room_for_a_schema_of_that_name()
    {
        var run = Both(Account + "\nAccountInput: {type: object, properties: {other: {type: string}}}", "Account").Run();

        Assert.Equal(["public string? Other"], run.Members("AccountInput"));
        run.Compile();
    }

    [Fact]
    public void A_vocabulary_that_is_only_sent_is_closed_also_where_its_owner_is_read()
    {
        var run = Both("Account: {type: object, properties: {id: {type: string}, mode: {type: string, enum: [a], writeOnly: true}}}", "Account").Run();

        Assert.Equal(["A = 1"], run.Values("AccountMode"));
        run.Compile();
    }

    private static TestProject Both(string schemas, string type) => Snippet.Operation(
        $$"""
        requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/{{type}}'} } } }
        responses: { '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/{{type}}'} } } } }
        """,
        schemas);
}
