using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>One document of spec/, as JSON.</summary>
internal sealed class SpecDocument
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
    private static readonly ConcurrentDictionary<string, SpecDocument> Read = new();

    private SpecDocument(string name)
    {
        Name = name;
        Root = YamlJson.Read(File.ReadAllText(PathOf(name)))!.AsObject();
        Operations = [.. OperationsIn("paths", isWebhook: false)];
        Webhooks = [.. OperationsIn("webhooks", isWebhook: true)];
    }

    public static IReadOnlyList<string> Names { get; } = ["gale-v2", "gale-v2-2025-10", "gale-v1", "gale-carts", "kadosei-v1"];

    /// <summary>What to call the tests of every document with.</summary>
    public static TheoryData<string> All => [.. Names];

    public string Name { get; }

    public JsonObject Root { get; }

    /// <summary>What a client may call.</summary>
    public IReadOnlyList<SpecOperation> Operations { get; }

    /// <summary>What calls the merchant.</summary>
    public IReadOnlyList<SpecOperation> Webhooks { get; }

    public JsonObject Schemas => Root["components"]!["schemas"]!.AsObject();

    /// <summary>The enums.</summary>
    public IEnumerable<(string Schema, IEnumerable<string> Values)> Vocabularies =>
        from schema in Schemas
        where schema.Value!["enum"] is not null
        select (schema.Key, schema.Value!["enum"]!.AsArray().Select(value => value!.GetValue<string>()));

    public static SpecDocument Of(string name) => Read.GetOrAdd(name, missing => new SpecDocument(missing));

    /// <summary>The value, or what it refers to.</summary>
    public JsonObject Resolve(JsonNode value)
    {
        var found = value.AsObject();
        return found["$ref"] is { } reference ? Resolve(At(reference.GetValue<string>())) : found;
    }

    /// <summary>What a reference refers to.</summary>
    public JsonNode At(string reference) =>
        JsonPointer.Names(reference).Aggregate((JsonNode)Root, (value, name) =>
            value[name] ?? throw new KeyNotFoundException($"{Name}: {reference} refers to nothing."));

    private IEnumerable<SpecOperation> OperationsIn(string section, bool isWebhook) =>
        from path in Root[section]?.AsObject() ?? []
        from member in path.Value!.AsObject()
        where Methods.Contains(member.Key)
        select new SpecOperation(this, path.Key, member.Key.ToUpperInvariant(), member.Value!.AsObject(), isWebhook);

    private static string PathOf(string name) => Path.Combine(Repository.Spec, $"{name}.openapi.yaml");
}
