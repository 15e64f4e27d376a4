using System.Text;
using Gale.Codegen.Api;
using Gale.Codegen.CSharp;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Emission;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Tests.Incremental;

/// <summary>
/// Twice the work is so in every stage, of a document that has some of everything: counted in bytes that are allocated, which a busy
/// machine does not change.
/// </summary>
public class StageGrowthTests
{
    private const int Operations = 40;

    /// <summary>Buffers and tables grow in steps; what looks at everything for each thing is four times the work.</summary>
    private const double Most = 2.4;

    [Fact]
    public void Twice_the_document_is_twice_the_work_in_every_stage()
    {
        Work(Operations);
        var once = Work(Operations);

        var twice = Work(2 * Operations);

        Assert.All(once.Keys, stage => Assert.True(
            twice[stage] <= Most * once[stage], $"{stage} took {once[stage]:N0} bytes, and {twice[stage]:N0} for twice the document."));
    }

    /// <summary>The bytes that each stage allocates.</summary>
    private static Dictionary<string, long> Work(int operations)
    {
        var work = new Dictionary<string, long>(StringComparer.Ordinal);
        T Counted<T>(string stage, Func<T> act)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = act();
            work[stage] = GC.GetAllocatedBytesForCurrentThread() - before;
            return result;
        }

        var shape = new ClientShape(NamespaceOf("Shop"), Identifier.FromValid("ShopClient"), IsPublic: true, ApiPrimitiveKind.Double, Validates: true);
        var diagnostics = new DiagnosticBag();
        var source = new SourceDocument("shop.yaml", Document(operations));
        var root = Counted("reading", () => source.Root)!;
        var document = Counted("the objects of the specification", () => OpenApiReader.Read(source.Path, root, diagnostics))!;
        var resolved = Counted("resolution", () => DocumentResolver.Resolve(document, new DocumentSet([source]), diagnostics))!;
        var api = Counted("the API", () => ApiBuilder.Build(resolved, validates: true).Model);
        var client = Counted("the client", () => ClientBuilder.Build(api, shape));
        var files = Counted("the files", () => ClientFiles.Of(client));
        Counted("printing", () => files.Where(file => !file.IsEmpty).Sum(file => FileWriter.Write(file).Length));
        Assert.Empty(diagnostics);
        return work;
    }

    private static NamespaceName NamespaceOf(string text) =>
        NamespaceName.TryParse(text, out var name) ? name.Value : throw new ArgumentException(text, nameof(text));

    /// <summary>Each operation with schemas of its own, which lead to others and back, one of them merged, one a choice.</summary>
    private static string Document(int operations)
    {
        var text = new StringBuilder("openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths:\n");
        for (var index = 0; index < operations; index++)
        {
            text.Append($$"""
                  /things{{index}}/{id}:
                    put:
                      operationId: change{{index}}
                      tags: [Group{{index / 10}}]
                      parameters:
                      - {name: id, in: path, required: true, schema: {type: string} }
                      - {name: limit, in: query, schema: {type: integer} }
                      requestBody:
                        required: true
                        content:
                          application/json:
                            schema: {$ref: '#/components/schemas/Thing{{index}}'}
                      responses:
                        '200':
                          description: OK
                          content:
                            application/json:
                              schema: {$ref: '#/components/schemas/Choice{{index}}'}
                        '404':
                          description: None
                          content:
                            application/json:
                              schema: {$ref: '#/components/schemas/Thing0'}

                """);
        }

        text.Append("components:\n  schemas:\n");
        for (var index = 0; index < operations; index++)
        {
            text.Append($$"""
                    Thing{{index}}:
                      type: object
                      required: [id, status]
                      properties:
                        id: {type: string, maxLength: 20}
                        status: {type: string, enum: [open, paid, shipped]}
                        lines:
                          type: array
                          items:
                            type: object
                            properties: {sku: {type: string} }
                        next: {$ref: '#/components/schemas/Thing{{(index + 1) % operations}}'}
                    Merged{{index}}:
                      allOf:
                      - {$ref: '#/components/schemas/Thing{{index}}'}
                      - type: object
                        properties: {note: {type: string} }
                    Choice{{index}}:
                      oneOf:
                      - {$ref: '#/components/schemas/Thing{{index}}'}
                      - {$ref: '#/components/schemas/Merged{{index}}'}
                      - {type: string}

                """);
        }

        return text.ToString();
    }
}
