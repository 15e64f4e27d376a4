using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gale.Codegen.Runtime;
using Gale.Codegen.Tests.Harness;
using Json.Schema;

namespace Gale.Codegen.Properties.Tests.Limits;

/// <summary>What <c>Validate</c> says of a value is what a validator that knows nothing of this project says of its JSON.</summary>
public class LimitAgreementTests
{
    private const int Documents = 3;
    private const int Members = 60;
    private const int ValuesOfEach = 40;

    [Fact]
    public void Validate_allows_what_JSON_Schema_allows()
    {
        var (allowed, refused) = (0, 0);
        for (var run = 0; run < Documents * PropertyRun.Effort; run++)
        {
            var random = new Random(unchecked((int)PropertyRun.Seed + run));
            var schemas = Schemas(random);
            var subject = new Subject(schemas);
            var contents = new RandomContents(random, (JsonObject)schemas["Node"]!);
            foreach (var (name, schema) in (JsonObject)schemas["Root"]!["properties"]!)
            {
                for (var time = 0; time < ValuesOfEach; time++)
                {
                    _ = subject.Agree(new JsonObject { [name] = contents.Of((JsonObject)schema!) }.ToJsonString()) ? allowed++ : refused++;
                }
            }
        }

        Assert.True(allowed > 1_000 * PropertyRun.Effort && refused > 1_000 * PropertyRun.Effort, $"{allowed} allowed, {refused} refused");
    }

    private static JsonObject Schemas(Random random)
    {
        var limits = new RandomLimits(random);
        return new()
        {
            ["Root"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject(Enumerable.Range(0, Members).Select(index => KeyValuePair.Create<string, JsonNode?>($"m{index}", limits.Schema(depth: 3)))),
            },
            ["Node"] = JsonNode.Parse("""{"type":"object","properties":{"a":{"type":"string","maxLength":3},"of":{"$ref":"#/components/schemas/Node"}},"additionalProperties":{"type":"integer","maximum":3}}"""),
        };
    }

    /// <summary>The client of some schemas, and what judges it.</summary>
    private sealed class Subject
    {
        private readonly CompiledClient _client;
        private readonly JsonSchema _oracle;
        private readonly MethodInfo _validate;

        public Subject(JsonObject schemas)
        {
            var document = new JsonObject
            {
                ["openapi"] = "3.1.0",
                ["info"] = new JsonObject { ["title"] = "Limits", ["version"] = "1" },
                ["paths"] = JsonNode.Parse("""{"/":{"post":{"operationId":"send","requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Root"}}}},"responses":{"204":{"description":"Done"}}}}}"""),
                ["components"] = new JsonObject { ["schemas"] = schemas.DeepClone() },
            };
            _client = new TestProject().With(new GaleSpec("limits.json") { Validation = "true" }, document.ToJsonString()).Run().Compile();
            _validate = _client.Type("Root").GetMethod("Validate")!;
            _oracle = JsonSchema.FromText(new JsonObject { ["$ref"] = "#/$defs/Root", ["$defs"] = schemas.DeepClone() }.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal));
        }

        /// <returns>Whether both allow it.</returns>
        public bool Agree(string json)
        {
            var value = _client.Read("Root", json);
            var written = JsonSerializer.Serialize(value, _client.Type("Root"), _client.Options);
            using var parsed = JsonDocument.Parse(written);
            var found = Violations(value);
            Assert.True(_oracle.Evaluate(parsed.RootElement).IsValid == (found.Length == 0), $"{written}: {found}");
            return found.Length == 0;
        }

        private string Violations(object value)
        {
            try
            {
                _validate.Invoke(value, null);
                return "";
            }
            catch (TargetInvocationException exception) when (exception.InnerException is RequestValidationException violations)
            {
                return violations.Message;
            }
        }
    }
}
