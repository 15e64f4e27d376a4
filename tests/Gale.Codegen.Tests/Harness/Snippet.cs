namespace Gale.Codegen.Tests.Harness;

/// <summary>A few lines of YAML as a document.</summary>
internal static class Snippet
{
    private const string Head = "openapi: 3.1.0\ninfo: {title: Pets, version: 1.0.0}\n";

    /// <summary>The content of <c>components.schemas</c>.</summary>
    public static TestProject Schemas(string yaml) => TestProject.Of($"{Head}components:\n  schemas:\n{Indent(yaml, 4)}\n");

    /// <summary>The content of one schema, <c>Pet</c>.</summary>
    public static TestProject Pet(string yaml) => Schemas($"Pet:\n{Indent(yaml, 2)}");

    /// <summary>The members of one object, <c>Pet</c>.</summary>
    public static TestProject Members(string yaml) => Pet($"type: object\nproperties:\n{Indent(yaml, 2)}");

    /// <summary>The content of <c>paths</c>, and of <c>components.schemas</c> where it needs some.</summary>
    public static TestProject Paths(string yaml, string? schemas = null) => TestProject.Of(
        $"{Head}paths:\n{Indent(yaml, 2)}\n{(schemas is null ? "" : $"components:\n  schemas:\n{Indent(schemas, 4)}\n")}");

    /// <summary>Fields of one operation: <c>GET /pets</c>, <c>listPets</c>, tagged <c>Pets</c>.</summary>
    public static TestProject Operation(string yaml, string? schemas = null) => Paths(
        $"/pets:\n  get:\n    operationId: listPets\n    tags: [Pets]\n{Indent(yaml, 4)}",
        schemas);

    /// <summary>One operation that sends a schema and is answered by it.</summary>
    /// <param name="schemas">The content of <c>components.schemas</c>.</param>
    /// <param name="type">The schema.</param>
    public static TestProject SentAndRead(string schemas, string type) => Operation(
        $$"""
        requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/{{type}}'} } } }
        responses: { '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/{{type}}'} } } } }
        """,
        schemas);

    private static string Indent(string text, int spaces)
    {
        var margin = new string(' ', spaces);
        return string.Join("\n", text.Split('\n').Select(line => line.Length == 0 ? line : margin + line));
    }
}
