using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Tests.Drift;

/// <summary>A project whose document <c>pets.openapi.yaml</c> is held against <c>pets.baseline.yaml</c>.</summary>
internal static class DriftProject
{
    public const string Document = "pets.openapi.yaml";

    public const string Baseline = "pets.baseline.yaml";

    public const string Acceptances = "pets.drift.yaml";

    public static TestProject Of(string was, string now) => new TestProject()
        .With(new GaleSpec(Document) { Baseline = Baseline }, now)
        .WithFile(Baseline, was);

    /// <summary>A document of one operation, given its fields.</summary>
    public static string Operation(string fields, string schemas = "Other: {}") =>
        $$"""
        openapi: 3.1.0
        info: {title: Pets, version: '2026-01'}
        paths:
          /pets:
            post:
              operationId: addPet
              tags: [Pets]
              {{fields}}
        components:
          schemas:
            {{schemas}}
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key}
            token: {type: http, scheme: bearer}

        """;

    /// <summary>The schema <c>Pet</c> as what a call answers.</summary>
    public static string Answer(string pet) => Operation(
        "responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}",
        $"Pet: {pet}");

    /// <summary>The schema <c>Pet</c> as what a call sends.</summary>
    public static string Request(string pet) => Operation(
        "requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}\n      responses: {'204': {description: OK}}",
        $"Pet: {pet}");

    /// <summary>The document with a <c>»</c> before what a diagnostic must point at, without it, and that place.</summary>
    public static (string Text, string? Place) Unmark(string marked)
    {
        var mark = marked.IndexOf('»', StringComparison.Ordinal);
        var before = mark < 0 ? "" : marked[..mark];
        return (
            marked.Replace("»", "", StringComparison.Ordinal),
            mark < 0 ? null : FormattableString.Invariant($"({before.Count(character => character == '\n') + 1},{mark - before.LastIndexOf('\n')})"));
    }

    /// <summary>
    /// What is said of the drift, each as <c>generator Warning pets.openapi.yaml(12,5) GALE3202</c>, the roll-up and what nobody
    /// has to look at left out.
    /// </summary>
    public static IReadOnlyList<string> Says(this TestProject project) =>
        [.. project.Diagnostics().Where(said => said.Diagnostic is { Id: not "GALE3001", Severity: not DiagnosticSeverity.Hidden }).Select(said => $"{said.Who} {said.Diagnostic.Severity} {DiagnosticText.Place(said.Diagnostic)}")];

    /// <summary>What the generator and the analyzer say.</summary>
    public static IReadOnlyList<(string Who, Diagnostic Diagnostic)> Diagnostics(this TestProject project)
    {
        var run = project.Run();
        return
        [
            .. run.Diagnostics.Select(diagnostic => ("generator", diagnostic)),
            .. run.Analyze(project, new GaleDriftAnalyzer()).Select(diagnostic => ("analyzer", diagnostic)),
        ];
    }

    public static string MessageOf(this TestProject project, string id) =>
        DiagnosticText.Message(Assert.Single(project.Diagnostics(), said => said.Diagnostic.Id == id).Diagnostic);
}
