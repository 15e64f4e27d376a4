using System.Text.RegularExpressions;
using Gale.Codegen.Tests.Drift;
using Gale.Codegen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gale.Codegen.Tests.Switches;

/// <summary>
/// Code over an order whose status, size, payment, buyer and outcome have each one thing more than the baseline: <c>Disputed</c>,
/// <c>Huge</c>, <c>Crypto</c>, <c>Firm</c> and <c>Letter</c>.
/// </summary>
internal static partial class OrderProject
{
    private const string Now =
        """
        openapi: 3.1.0
        info: {title: Orders, version: '2026-01'}
        paths:
          /orders:
            get:
              operationId: getOrder
              tags: [Orders]
              parameters: [{name: sort, in: query, schema: {type: string, enum: [up, down]}}]
              responses:
                '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
                '202': {description: Later, content: {application/json: {schema: {$ref: '#/components/schemas/Ticket'}}}}
                '203': {description: By post, content: {application/json: {schema: {$ref: '#/components/schemas/Letter'}}}}
        components:
          schemas:
            Order:
              type: object
              required: [status, before, size, payment, buyer, paid]
              properties:
                status: {$ref: '#/components/schemas/Status'}
                before: {$ref: '#/components/schemas/Status'}
                wanted: {$ref: '#/components/schemas/Status'}
                size: {$ref: '#/components/schemas/Size'}
                payment: {$ref: '#/components/schemas/Payment'}
                buyer: {$ref: '#/components/schemas/Buyer'}
                paid: {type: boolean}
                amount: {type: integer}
                mood: {$ref: '#/components/schemas/Mood'}
            Status: {type: string, enum: [open, paid, expired, disputed]}
            Mood: {type: string, oneOf: [{const: calm}, {const: cross, deprecated: true}, {const: glad}]}
            Size: {type: integer, enum: [1, 2, 3], x-enum-varnames: [Small, Big, Huge]}
            Payment: {oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Cash'}, {$ref: '#/components/schemas/Crypto'}]}
            Card: {type: object, required: [brand], properties: {brand: {$ref: '#/components/schemas/Status'}}}
            Cash: {type: object, required: [coins], properties: {coins: {type: integer}}}
            Crypto: {type: object, required: [chain], properties: {chain: {type: string}}}
            Buyer: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {person: Person, shop: Shop, firm: Firm}}}
            Person: {allOf: [{$ref: '#/components/schemas/Buyer'}, {type: object, properties: {age: {type: integer}}}]}
            Shop: {allOf: [{$ref: '#/components/schemas/Buyer'}, {type: object, properties: {street: {type: string}}}]}
            Firm: {allOf: [{$ref: '#/components/schemas/Buyer'}, {type: object, properties: {number: {type: string}}}]}
            Ticket: {type: object, required: [place], properties: {place: {type: integer}}}
            Letter: {type: object, required: [stamp], properties: {stamp: {type: string}}}

        """;

    private static readonly string Was = Now
        .Replace(", disputed]", "]", StringComparison.Ordinal)
        .Replace("[1, 2, 3]", "[1, 2]", StringComparison.Ordinal)
        .Replace(", {$ref: '#/components/schemas/Crypto'}]", "]", StringComparison.Ordinal)
        .Replace(", firm: Firm}", "}", StringComparison.Ordinal)
        .Replace("    Firm: {allOf: [{$ref: '#/components/schemas/Buyer'}, {type: object, properties: {number: {type: string}}}]}\n", "", StringComparison.Ordinal)
        .Replace("        '203': {description: By post, content: {application/json: {schema: {$ref: '#/components/schemas/Letter'}}}}\n", "", StringComparison.Ordinal);

    /// <summary>Of the class that the members stand in.</summary>
    private const int LinesBefore = 5;

    private static readonly Lazy<TestProject> Project = new(() => DriftProject.Of(Was, Now));

    /// <summary>The client is generated once: it is the code over it that differs.</summary>
    private static readonly Lazy<Compilation> Client = new(() => Project.Value.Run().Compilation);

    /// <summary>The client with members of a class, which see its names.</summary>
    public static Compilation With(string members) => Over(Client.Value, members);

    /// <summary>The same where it may not compile.</summary>
    public static Compilation Unchecked(string members) => Written(Client.Value, members);

    /// <summary>The same in a project of its own, which has the client as an assembly.</summary>
    public static Compilation InAnotherProject(string members)
    {
        using var image = new MemoryStream();
        Assert.True(Client.Value.Emit(image).Success);
        return Over(Client.Value.RemoveAllSyntaxTrees().WithAssemblyName("Till").AddReferences(MetadataReference.CreateFromImage(image.ToArray())), members);
    }

    /// <summary>What is said of the code: <c>GALE5002 Disputed</c>, an info as <c>GALE5001 Info Paid</c>.</summary>
    public static IReadOnlyList<string> Said(this Compilation code, string drift = "warn") => [.. code.Analyzed(drift).Select(Brief)];

    public static IReadOnlyList<Diagnostic> Analyzed(this Compilation code, string drift = "warn") =>
    [
        .. code.WithAnalyzers([new GaleSwitchAnalyzer()], new AnalyzerOptions([], new BuildOptions(Project.Value with { Drift = drift })))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .OrderBy(said => said.Location.SourceSpan.Start),
    ];

    /// <summary>Those of some members, a line each, that compile.</summary>
    public static IReadOnlyList<string> WhatCompiles(IReadOnlyList<string> members)
    {
        var wrong = Errors(Written(Client.Value, string.Join("\n", members))).Select(error => error.Location.GetLineSpan().StartLinePosition.Line - LinesBefore).ToHashSet();
        return [.. members.Where((_, index) => !wrong.Contains(index))];
    }

    private static Compilation Over(Compilation client, string members)
    {
        var code = Written(client, members);
        Assert.Empty(Errors(code));
        return code;
    }

    private static Compilation Written(Compilation client, string members) => client.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
        $"using System;\nusing Shop.PetsApi;\n\npublic class Till\n{{\n{members}\n}}\n", Consumer.ParseOptions(Project.Value), $"{TestProject.Folder}/Till.cs"));

    private static IEnumerable<Diagnostic> Errors(Compilation code) => code.GetDiagnostics().Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);

    public static string Brief(Diagnostic diagnostic)
    {
        var level = diagnostic.Severity is DiagnosticSeverity.Info or DiagnosticSeverity.Hidden ? diagnostic.Severity + " " : "";
        return $"{diagnostic.Id} {level}{Names().Match(DiagnosticText.Message(diagnostic)).Groups[1].Value}".Replace(" (new since the baseline)", "", StringComparison.Ordinal).Replace(" (all new since the baseline)", "", StringComparison.Ordinal);
    }

    [GeneratedRegex("(?:no arm for|takes|throws on|arms for|arm is for|speak of) (.*?)(?:;|:| for something else| under| of the|, which)")]
    private static partial Regex Names();
}
