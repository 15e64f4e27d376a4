using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Drift;

/// <summary>What code does not use of what changed is an info; what it uses is a warning, whatever the way it uses it.</summary>
public class DriftUsageTests
{
    private const string Was =
        """
        openapi: 3.1.0
        info: {title: Pets, version: '2025-10'}
        paths:
          /pets:
            get:
              operationId: getPet
              tags: [Pets]
              parameters: [{name: size, in: query, schema: {type: integer, default: 1}}]
              responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
          /toys:
            get:
              operationId: listToys
              tags: [Toys]
              responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Toy'}}}}}}
        components:
          schemas:
            Pet: {type: object, required: [name], properties: {name: {type: string}, mood: {$ref: '#/components/schemas/Mood'}}}
            Mood: {type: string, enum: [asleep]}
            Toy: {type: object, properties: {color: {type: string}}}

        """;

    private static readonly string Now = Was
        .Replace("[asleep]", "[asleep, cross]", StringComparison.Ordinal)
        .Replace("required: [name], ", "", StringComparison.Ordinal)
        .Replace("default: 1", "default: 2", StringComparison.Ordinal);

    private const string Value = "pets.openapi.yaml(18,41) GALE3301";
    private const string Member = "pets.openapi.yaml(17,38) GALE3203";
    private const string Default = "pets.openapi.yaml(8,77) GALE3110";

    [Theory]
    [InlineData("", $"{Value}|{Member}|{Default}")]
    [InlineData("public object? Of(IToysOperations toys) => toys.ListToysAsync();", "")]
    [InlineData("public object? Of(IToysOperations toys, Mood mood) => null;", Value)]
    [InlineData("public bool Of(Pet pet) => pet.Mood is Mood.Asleep;", Value)]
    [InlineData("public System.Collections.Generic.List<Mood?>? Field;", Value)]
    [InlineData("public string? Of(Pet pet) => pet.Name;", Member)]
    [InlineData("public string? Of(object pet) => pet is Pet { Name: var name } ? name : \"\";", Member)]
    [InlineData("public object? Of(IPetsOperations pets) => pets.GetPetAsync();", Default)]
    [InlineData("public System.Func<System.Threading.CancellationToken, object> Of(IPetsOperations pets) => pets.GetPetAsync;", Default)]
    [InlineData("public object? Of(PetsClient client) => client.Pets.GetPetWithResponseAsync();", Default)]
    public void Only_what_is_used_is_a_warning(string code, string warned)
    {
        var project = DriftProject.Of(Was, Now) with { Code = $"using Shop.PetsApi;\npublic class Till {{ {code} }}" };
        var run = project.Run();
        Assert.Empty(run.Complaints);

        var said = run.Analyze(project, new GaleDriftAnalyzer());

        Assert.Equal(
            warned.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            said.Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Select(DiagnosticText.Place).Order(StringComparer.Ordinal));
        Assert.Equal(3, said.Count);
    }
}
