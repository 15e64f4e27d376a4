using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Drift;

/// <summary>Texts in code that speak of what the API had and has no more, and texts like them that mean something else.</summary>
public class GoneTextTests
{
    private const string Was =
        """
        openapi: 3.1.0
        info: {title: Pets, version: '2025-10'}
        paths:
          /v1/pets/{id}:
            get: {operationId: getPet, tags: [Pets], parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}
          /checkouts:
            get: {operationId: listCheckouts, tags: [Pets], responses: {'204': {description: OK}}}
          /refunds:
            get: {operationId: listRefunds, tags: [Pets], responses: {'204': {description: OK}}}
            post: {operationId: addRefund, tags: [Pets], responses: {'204': {description: OK}}}
          /zzz:
            get: {operationId: zzz, tags: [Pets], responses: {'204': {description: OK}}}
          /owners/{owner}:
            get: {operationId: getOwner, tags: [Pets], parameters: [{name: owner, in: path, required: true, schema: {type: string}}], responses: {'204': {description: OK}}}
        components:
          schemas:
            Pet: {type: object, properties: {amount_cents: {type: integer}, age: {type: integer}, mood: {type: string, enum: [asleep, cross]}}}

        """;

    private static readonly string Now = Was
        .Replace("/v1/pets", "/v2/pets", StringComparison.Ordinal)
        .Replace("/checkouts:", "/checkout_sessions:", StringComparison.Ordinal)
        .Replace("    get: {operationId: listRefunds, tags: [Pets], responses: {'204': {description: OK}}}\n", "", StringComparison.Ordinal)
        .Replace("  /zzz:\n    get: {operationId: zzz, tags: [Pets], responses: {'204': {description: OK}}}\n", "", StringComparison.Ordinal)
        .Replace("/owners/{owner}", "/owners/{ownerId}", StringComparison.Ordinal).Replace("name: owner", "name: ownerId", StringComparison.Ordinal)
        .Replace("amount_cents", "amount", StringComparison.Ordinal)
        .Replace("age: {type: integer}, ", "", StringComparison.Ordinal)
        .Replace("[asleep, cross]", "[asleep, hungry]", StringComparison.Ordinal);

    [Theory]
    [InlineData("string Path = »\"/checkouts\";", "Warning GALE5101", "'/checkouts' is a path that 'pets.openapi.yaml' has no more; the nearest that it has is '/checkout_sessions'.")]
    [InlineData("string Path = »\"/zzz\";", "Warning GALE5101", "it has none like it.")]
    [InlineData("string Path(string id) => »$\"/v1/pets/{id}\";", "Warning GALE5102", "'/v1/pets/{id}' is no path of 'pets.openapi.yaml' as it is called here; it is '/v2/pets/{id}' now.")]
    [InlineData("[System.Obsolete(»\"/v1/pets/{id}\")] int Old;", "Warning GALE5102", "it is '/v2/pets/{id}' now.")]
    [InlineData("System.ReadOnlySpan<byte> Path => »\"/checkouts\"u8;", "Warning GALE5101", "'/checkout_sessions'")]
    [InlineData("object Of(System.Net.Http.HttpClient http) => http.GetAsync(»\"/refunds\");", "Info GALE5102", "GET is gone, and POST is there.")]
    [InlineData("object Of() => new System.Net.Http.HttpRequestMessage(System.Net.Http.HttpMethod.Get, »\"/refunds\");", "Info GALE5102", "GET is gone, and POST is there.")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(»\"amount_cents\")] public int Cents { get; set; }", "Info GALE5103", "it looks renamed to 'amount'.")]
    [InlineData("object Of(System.Text.Json.JsonElement json) => json.GetProperty(»\"age\");", "Info GALE5103", "no schema of it has such a member.")]
    [InlineData("object Of(System.Text.Json.JsonElement json) => json.TryGetProperty(»\"age\", out _);", "Info GALE5103", "'age' is a member that 'pets.openapi.yaml' has no more")]
    [InlineData("object? Of(Shop.PetsApi.Pet pet) => pet.Unmapped![»\"age\"];", "Info GALE5103", "no schema")]
    [InlineData("object? Of(Shop.PetsApi.Pet pet) => pet.Unmapped?[»\"age\"];", "Info GALE5103", "no schema")]
    [InlineData("bool Of(PetMood mood) => mood.ToText() == »\"cross\";", "Info GALE5104", "'cross' is a value that PetMood has no more ('pets.openapi.yaml')")]
    [InlineData("bool Of(PetMood mood) => mood.ToText() is \"asleep\" or »\"cross\";", "Info GALE5104", "'cross'")]
    [InlineData("int Of(PetMood mood) => mood.ToText() switch { »\"cross\" => 1, _ => 0 };", "Info GALE5104", "'cross'")]
    [InlineData("void Of(PetMood mood) { switch (mood.ToText()) { case »\"cross\": break; } }", "Info GALE5104", "'cross'")]
    [InlineData("bool Of(Shop.PetsApi.Pet pet) => pet.Unmapped![\"mood\"].GetString() == »\"hungry\";", "Info GALE5104", "'hungry' is a value that 'pets.openapi.yaml' lists now, and no more among what it does not know, so the text is never the same.")]
    [InlineData("bool Of(Shop.PetsApi.Pet pet) => pet.Unmapped![\"mood\"].ValueEquals(»\"hungry\");", "Info GALE5104", "'hungry'")]
    [InlineData("bool Of(Shop.PetsApi.Pet pet) => pet.Unmapped![\"mood\"].GetString() is »\"hungry\";", "Info GALE5104", "'hungry'")]
    public void A_text_that_speaks_of_what_is_gone_is_told_at_its_place(string code, string said, string message)
    {
        var (text, place) = DriftProject.Unmark(Before + Class(code));
        var project = DriftProject.Of(Was, Now) with { Code = text[Before.Length..] };
        var run = project.Run();
        Assert.Empty(run.Complaints);

        var diagnostic = Assert.Single(run.Analyze(project, new GaleTextAnalyzer()));

        Assert.Equal(said, $"{diagnostic.Severity} {diagnostic.Id}");
        Assert.Equal($"Code.cs{place} {diagnostic.Id}", DiagnosticText.Place(diagnostic));
        Assert.Contains(message, DiagnosticText.Message(diagnostic), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string Path = \"/refunds\";")]
    [InlineData("string Path = \"/v2/pets/{id}\";")]
    [InlineData("string Path = \"/owners/{owner}\";")]
    [InlineData("string Path = \"/checkouts/more\";")]
    [InlineData("string Path = \"checkouts\";")]
    [InlineData("string Path(string id) => $\"/v1/pets/{id}/toys\";")]
    [InlineData("object Of(System.Net.Http.HttpClient http) => http.PostAsync(\"/refunds\", null);")]
    [InlineData("object Of(Till till) => till.GetAsync(\"/refunds\"); object GetAsync(string path) => path;")]
    [InlineData("string Age = \"age\";")]
    [InlineData("object? Of(System.Collections.Generic.Dictionary<string, int> ages) => ages[\"age\"];")]
    [InlineData("object Of(System.Text.Json.JsonElement json) => json.GetProperty(\"amount\");")]
    [InlineData("[System.ComponentModel.Description(\"age\")] public int Age { get; set; }")]
    [InlineData("bool Of(string mood) => mood == \"cross\";")]
    [InlineData("bool Of(PetMood mood) => mood.ToText() == \"asleep\";")]
    [InlineData("bool Of(PetMood mood) => mood.ToString() == \"cross\";")]
    // What is gone may still be sent: then it is among what the document does not know.
    [InlineData("bool Of(Shop.PetsApi.Pet pet) => pet.Unmapped![\"mood\"].GetString() == \"cross\";")]
    [InlineData("bool Of(Shop.PetsApi.Pet pet) => pet.Unmapped![\"mood\"].ValueEquals(\"angry\");")]
    [InlineData("bool Of(System.Text.Json.JsonElement json) => json.GetString() == \"hungry\";")]
    public void Another_text_is_not(string code)
    {
        var project = DriftProject.Of(Was, Now) with { Code = Class(code) };
        var run = project.Run();
        Assert.Empty(run.Complaints);

        Assert.Empty(run.Analyze(project, new GaleTextAnalyzer()));
    }

    [Fact]
    public void What_another_document_of_the_project_has_is_not_gone()
    {
        var project = (DriftProject.Of(Was, Now) with { Code = Class("string Path = \"/zzz\";") }).With("other.yaml", Was);

        Assert.Empty(project.Run().Analyze(project, new GaleTextAnalyzer()));
    }

    /// <summary>The harness puts a line before the code of a project.</summary>
    private const string Before = "\n";

    private static string Class(string code) => $"#nullable enable\n#pragma warning disable CS0169, CS0414\nusing Shop.PetsApi;\npublic class Till {{ {code} }}";
}
