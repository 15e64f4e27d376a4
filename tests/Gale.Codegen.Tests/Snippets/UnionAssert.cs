using System.Text.Json.Nodes;
using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>What a union reads, and that it writes the same again.</summary>
internal static class UnionAssert
{
    /// <param name="schemas">The schemas; <c>→X</c> refers to the schema X.</param>
    /// <param name="type">The union.</param>
    /// <param name="json">What is read.</param>
    /// <param name="expected">How what was read begins when it is printed.</param>
    /// <param name="allows">The id of what may be said of the document all the same.</param>
    public static void Reads(string schemas, string type, string json, string expected, string? allows = null)
    {
        var run = Snippet.Schemas(Written(schemas)).Run();
        var client = run.Compile();

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id != allows && diagnostic.Severity > DiagnosticSeverity.Info && diagnostic.Id.StartsWith("GALE12", StringComparison.Ordinal));
        Assert.StartsWith(expected, client.Read(type, json).ToString());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(client.RoundTrip(type, json))), client.RoundTrip(type, json));
    }

    /// <summary><c>→X</c> as the reference that it stands for.</summary>
    public static string Written(string schemas) =>
        System.Text.RegularExpressions.Regex.Replace(schemas, @"→(\w+)", "{$$ref: '#/components/schemas/$1'}");
}
