using Gale.Codegen.Pipeline;
using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Tests.Drift;

/// <summary>
/// What is gone since the baseline is told at the line of the code that leans on it, by one thing each: no name that does not
/// bind, no member that is missing. So the compiler keeps what analyzers say beside it.
/// </summary>
public class GoneTests
{
    private const string Was =
        """
        openapi: 3.1.0
        info: {title: Pets, version: '2025-10'}
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              tags: [Pets]
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
            delete:
              operationId: deletePet
              tags: [Pets]
              parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: why, in: query, schema: {type: string}}]
              responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Farewell'}}}}, '202': {description: OK, content: {application/json: {schema: {type: string}}}}}
          /toys:
            get:
              operationId: listToys
              tags: [Toys]
              responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Toy'}}}}}}
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: {type: string}
                weight_grams: {type: integer}
                mood: {type: string, enum: [asleep, awake, cross]}
                age: {$ref: '#/components/schemas/Age'}
                home: {oneOf: [{$ref: '#/components/schemas/House'}, {$ref: '#/components/schemas/Kennel'}, {type: string}]}
            Age: {type: object, properties: {years: {type: integer}, unit: {type: string, enum: [full, half]}}}
            House: {type: object, required: [rooms], properties: {rooms: {type: integer}}}
            Kennel: {type: object, required: [size], properties: {size: {type: integer}}}
            Farewell: {type: object, properties: {words: {type: string}}}
            Toy: {type: object, properties: {color: {type: string, enum: [red]}, of: {oneOf: [{type: string}, {type: integer}]}}}

        """;

    private const string Now =
        """
        openapi: 3.1.0
        info: {title: Pets, version: '2026-01'}
        paths:
          /pets/{id}:
            get:
              operationId: fetchPet
              tags: [Pets]
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
        components:
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: {type: string}
                weight: {type: integer}
                mood: {type: string, enum: [asleep, awake]}
                age: {$ref: '#/components/schemas/Lifetime'}
                home: {oneOf: [{$ref: '#/components/schemas/House'}, {type: string}]}
            Lifetime: {type: object, properties: {years: {type: integer}, unit: {type: string, enum: [full, half]}}}
            House: {type: object, required: [rooms], properties: {rooms: {type: integer}}}

        """;

    [Theory]
    [InlineData("var x = new Pet { Name = \"a\", WeightGrams = 3 };", "Pet.WeightGrams is gone from the API, and Pet.Weight looks like it (pets.openapi.yaml#/components/schemas/Pet/properties/weight).")]
    [InlineData("long? Of(Pet pet) => pet.WeightGrams;", "Pet.WeightGrams is gone from the API, and Pet.Weight looks like it (pets.openapi.yaml#/components/schemas/Pet/properties/weight).")]
    [InlineData("var mood = PetMood.Cross;", "PetMood.Cross is gone from the API (it was pets.baseline.yaml#/components/schemas/Pet/properties/mood).")]
    [InlineData("var age = new Age { Years = 3 };", "Age is now Lifetime (pets.openapi.yaml#/components/schemas/Lifetime).")]
    [InlineData("var unit = AgeUnit.Half;", "AgeUnit is now LifetimeUnit (pets.openapi.yaml#/components/schemas/Lifetime/properties/unit).")]
    [InlineData("object? Of(PetHome home) => home is PetHome.Kennel { Value: var kennel } ? kennel : null;", "PetHome.Kennel is gone from the API (it was pets.baseline.yaml#/components/schemas/Pet/properties/home).")]
    [InlineData("PetHome home = new PetHome.Kennel(null!);", "PetHome.Kennel is gone from the API (it was pets.baseline.yaml#/components/schemas/Pet/properties/home).")]
    [InlineData("var pet = pets.GetPetAsync(\"a\");", "Pets.GetPetAsync is now Pets.FetchPetAsync (pets.openapi.yaml#/paths/~1pets~1{id}/get).")]
    [InlineData("var pet = pets.GetPetAsync(\"a\", new GetPetOptions { Timeout = default });", "Pets.GetPetAsync is now Pets.FetchPetAsync (pets.openapi.yaml#/paths/~1pets~1{id}/get).")]
    [InlineData("var gone = pets.DeletePetWithResponseAsync(\"a\", new DeletePetOptions { Why = \"b\" });", "Pets.DeletePetAsync is gone from the API (it was pets.baseline.yaml#/paths/~1pets~1{id}/delete).")]
    [InlineData("string? Of(DeletePetResult result) => result is DeletePetResult.Farewell { Value: var farewell } ? farewell.Words : null;", "Pets.DeletePetAsync is gone from the API (it was pets.baseline.yaml#/paths/~1pets~1{id}/delete).")]
    [InlineData("var toys = client.Toys.ListToysAsync();", "Toys is gone from the API: no operation has the tag 'Toys' any more.")]
    [InlineData("object Of(Toy toy) => (toy.Color == ToyColor.Red, toy.Of is ToyOf.Text { Value: \"a\" });", "Toy is gone from the API (it was pets.baseline.yaml#/components/schemas/Toy).")]
    public void Code_is_told_what_has_the_place_of_what_it_uses(string use, string message)
    {
        var complaints = Complaints($"#pragma warning disable CS0219, CS8321 // what is used here is used for nothing\npublic class Till\n{{\n    public void Use(IPetsOperations pets, PetsClient client)\n    {{\n        {use}\n    }}\n}}\n");

        Assert.True(complaints.Exists(complaint => complaint.EndsWith($"'{message}'", StringComparison.Ordinal)), string.Join("\n", complaints));
        Assert.All(complaints, complaint => Assert.StartsWith("Code.cs(8,", complaint, StringComparison.Ordinal));
        Assert.All(complaints, complaint => Assert.Contains(") GALE5105: ", complaint, StringComparison.Ordinal));
    }

    [Fact]
    public void A_field_a_base_and_a_signature_of_what_is_gone_bind()
    {
        var complaints = Complaints(
            """
            public class Till(IToysOperations inner) : DelegatingToysOperations(inner)
            {
                public Farewell? Last;
                public Age Of(Toy toy, ListToysOptions options) => new();
                public override System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Toy>> ListToysAsync(ListToysOptions options, System.Threading.CancellationToken cancellationToken = default) => base.ListToysAsync(options, cancellationToken);
            }

            public record Puppy : Age;
            """);

        Assert.NotEmpty(complaints);
        Assert.All(complaints, complaint => Assert.Matches(@"\) (GALE5105|CS0672): ", complaint));
    }

    [Fact]
    public void What_does_not_use_it_is_not_disturbed_and_what_is_gone_is_not_printed_compared_or_sent()
    {
        var client = Project("").Run().Compile();

        Assert.Equal("""{"name":"a","weight":3,"mood":"cross"}""", client.RoundTrip("Pet", """{"name":"a","weight":3,"mood":"cross"}"""));
        Assert.DoesNotContain("WeightGrams", client.Read("Pet", """{"name":"a"}""")!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_gone_stands_in_a_file_of_its_own_and_a_line_that_moves_emits_nothing()
    {
        var first = Project("").Run();
        Assert.Contains("PetsClient.Gone.g.cs", first.Files.Keys);

        var moved = first.Then(Project("").Edit(DriftProject.Baseline, "components:", "# a comment\ncomponents:").Edit(DriftProject.Document, "components:", "# a comment\ncomponents:"));

        Assert.Empty(moved.Touched);
    }

    [Fact]
    public void A_key_pressed_in_the_code_runs_no_step()
    {
        var run = Project("").Run().Then(Project("class Till { }"));

        Assert.All(
            new[] { StepNames.Project, StepNames.Plans, StepNames.Resolutions, StepNames.Drifts, StepNames.Apis, StepNames.Clients, StepNames.Files },
            step => Assert.All(run.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
        Assert.Empty(run.Touched);
    }

    [Fact]
    public void Without_drift_there_is_nothing_of_it() =>
        Assert.DoesNotContain("GALE5105", string.Concat(DriftProject.Of(Was, Was).Run().Files.Values), StringComparison.Ordinal);

    [Fact]
    public void Nor_where_nothing_is_compared() =>
        Assert.DoesNotContain("GALE5105", string.Concat((Project("") with { Drift = "off" }).Run().Files.Values), StringComparison.Ordinal);

    private static TestProject Project(string code) => DriftProject.Of(Was, Now) with { Code = code };

    private static List<string> Complaints(string code) => [.. Project("using Shop.PetsApi;\n" + code).Run().Complaints];
}
