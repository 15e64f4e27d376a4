using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Drift;

/// <summary>A baseline of several files: what it refers to lies beside it.</summary>
public class BaselinePartTests
{
    private const string Root =
        """
        openapi: 3.1.0
        info: {title: Pets, version: '2025-10'}
        paths:
          /pets:
            get:
              operationId: getPet
              responses: {'200': {description: OK, content: {application/json: {schema: {$ref: 'parts/pet.yaml#/Pet'}}}}}

        """;

    public const string Was = "Pet:\n  type: object\n  properties:\n    mood: {type: string, enum: [asleep]}\n    age: {type: integer}\n";

    private static readonly string Now = Was.Replace("[asleep]", "[asleep, cross]", StringComparison.Ordinal).Replace("    age: {type: integer}\n", "", StringComparison.Ordinal);

    [Fact]
    public void A_part_beside_the_baseline_is_what_it_refers_to()
    {
        var project = Project("accepted/pets.yaml").WithFile("accepted/parts/pet.yaml", Was);

        Assert.Equal(
            ["generator Warning spec/parts/pet.yaml(3,3) GALE3202", "analyzer Warning spec/parts/pet.yaml(4,41) GALE3301"],
            project.Says());
        Assert.Empty(project.Run().Complaints);
        Assert.Contains("GALE5105", string.Concat(project.Run().Files.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_only_the_document_has_the_part_it_is_said_that_nothing_is_found_in_it()
    {
        var project = Project("accepted/pets.yaml");

        Assert.Equal(["generator Warning accepted/pets.yaml(1,1) GALE3009"], project.Says());
        Assert.StartsWith("The baseline 'accepted/pets.yaml' refers to 'spec/parts/pet.yaml', which is the document's own as it is today", project.MessageOf("GALE3009"), StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_the_document_a_baseline_has_the_parts_of_the_document() =>
        Assert.Equal(["generator Warning spec/pets.baseline.yaml(1,1) GALE3009"], Project("spec/pets.baseline.yaml").Says());

    [Fact]
    public void A_document_of_one_file_is_told_nothing_of_it() =>
        Assert.DoesNotContain(DriftProject.Of(DriftProject.Answer("{type: string}"), DriftProject.Answer("{type: integer}")).Diagnostics(), said => said.Diagnostic.Id == "GALE3009");

    internal static TestProject Project(string baseline) => new TestProject()
        .With(new GaleSpec("spec/pets.yaml") { Baseline = baseline }, Root)
        .WithFile("spec/parts/pet.yaml", Now)
        .WithFile(baseline, Root);
}
