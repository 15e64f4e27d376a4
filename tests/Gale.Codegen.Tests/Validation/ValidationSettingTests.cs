using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Validation;

/// <summary>What <c>Validation="true"</c> adds to a client, and that nothing of it is there without.</summary>
public class ValidationSettingTests
{
    private const string Members = "name: {type: string, maxLength: 3}\nvalidate: {type: boolean}\nline: {type: object, properties: {a: {type: string}}}";

    [Theory]
    [InlineData("")]
    [InlineData("false")]
    public void Without_it_the_client_is_as_if_there_were_no_such_thing(string value)
    {
        var project = Validated.Members(Members);
        var run = (project with { Specs = [project.Specs[0] with { Validation = value }] }).Run();

        Assert.DoesNotContain(run.Files.Keys, file => file.Contains("Limits", StringComparison.Ordinal));
        Assert.All(run.Files.Values, text => Assert.DoesNotContain("Validation", text, StringComparison.Ordinal));
        Assert.Contains("public bool? Validate", run.Members("Pet"));
        Assert.Null(run.Compile().Type("Pet").GetMethod("Validate"));
    }

    [Fact]
    public void A_member_that_is_called_as_the_method_makes_room_for_it()
    {
        var run = Validated.Members(Members).Run();

        Assert.Contains("public bool? ValidateValue", run.Members("Pet"));
        run.Compile();
    }

    [Fact]
    public void Types_that_requests_carry_have_the_method_and_no_others()
    {
        var client = Validated.Project(Snippet.Paths(
            """
            /pets:
              post:
                operationId: listPets
                tags: [Pets]
                requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}}
                responses: {'200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Read'}}}}}
            """,
            """
            Sent: {type: object, properties: {id: {type: string, readOnly: true, maxLength: 3}, name: {type: string, maxLength: 3}, in: {$ref: '#/components/schemas/Both'}}}
            Both: {type: object, properties: {a: {type: string}}}
            Read: {type: object, properties: {name: {type: string, maxLength: 3}, in: {$ref: '#/components/schemas/Both'}, of: {$ref: '#/components/schemas/Sent'}}}
            """)).Run().Compile();

        Assert.Equal(
            ["Both", "SentInput"],
            client.Types.Where(type => type.GetMethod("Validate", []) is not null).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_client_whose_document_has_no_limits_has_no_class_of_them()
    {
        var run = Validated.Members("name: {type: string}").Run();

        Assert.DoesNotContain("PetsClient.Limits.g.cs", run.Files.Keys);
        Assert.Contains("public void Validate()", run.Files["PetsClient.Models.P.g.cs"], StringComparison.Ordinal);
        run.Compile();
    }

    [Fact]
    public void A_type_that_is_called_as_the_class_makes_room_for_it()
    {
        var run = Validated.Pets("Pet: {type: object, properties: {name: {type: string, maxLength: 3}, of: {$ref: '#/components/schemas/PetsLimits'}}}\nPetsLimits: {type: object, properties: {a: {type: string, maxLength: 1}}}").Run();

        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Id == "GALE1303");
        run.Compile();
    }

    [Fact]
    public void A_type_that_is_called_as_the_method_makes_room_for_it()
    {
        var run = Validated.Pets("Pet: {type: object, properties: {of: {$ref: '#/components/schemas/Validate'}, way: {$ref: '#/components/schemas/Way'}}}\nValidate: {type: object, properties: {a: {type: string, maxLength: 1}}}\nWay: {oneOf: [{title: Validate, type: object, required: [b], properties: {b: {type: string}}}, {type: string}]}").Run();

        run.Compile();
    }

    [Fact]
    public void An_edited_limit_changes_what_says_it_and_what_checks_it()
    {
        var project = Validated.Members("name: {type: string, maxLength: 3}");
        var run = project.Run();

        Assert.Equal(["PetsClient.Limits.g.cs", "PetsClient.Models.P.g.cs"], run.Then(project.Edit("maxLength: 3", "maxLength: 4")).Touched);
        Assert.Empty(run.Then(project.Edit("maxLength: 3", "maxLength: 3, x-note: 1")).Touched);
    }
}
