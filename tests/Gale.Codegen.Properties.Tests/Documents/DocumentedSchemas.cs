using System.Text.Json.Nodes;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>
/// The schemas of a document, read by nothing of the generator's: references followed, <c>allOf</c> put together, 3.0 said in
/// the words of 3.1.
/// </summary>
internal sealed class DocumentedSchemas(JsonNode document)
{
    public IReadOnlyList<string> Components { get; } =
        [.. (document["components"]?["schemas"] as JsonObject)?.Select(schema => schema.Key) ?? []];

    public JsonNode? Component(string name) => document["components"]!["schemas"]![name];

    /// <summary>A schema that says itself all that it says.</summary>
    public JsonObject Whole(JsonObject schema) => Whole(schema, []);

    /// <summary>The components that are kinds of a schema, by <c>allOf</c> under its discriminator; what is nothing but a reference is what it refers to.</summary>
    public IReadOnlyList<JsonObject> KindsOf(JsonObject schema)
    {
        var referred = schema.Count == 1 && (string?)(schema["$ref"] as JsonValue) is { } reference ? Follow(reference).Schema as JsonObject : schema;
        return referred?[RandomFamilies.Text] is null
            ? []
            : [.. Components.Select(Component).OfType<JsonObject>().Where(other => PartsOf(other).Any(part => part == referred || (string?)(part["$ref"] as JsonValue) is { } name && Follow(name).Schema == referred))];
    }

    /// <summary>Every component that what an operation answers, or a webhook sends, may lead to; all where nothing is answered.</summary>
    public IReadOnlySet<string> Received()
    {
        var received = new HashSet<string>(StringComparer.Ordinal);
        var roots = Answers().ToList();
        foreach (var root in roots)
        {
            Collect(root, received);
        }

        return roots.Count == 0 ? Components.ToHashSet(StringComparer.Ordinal) : received;
    }

    /// <summary>The names of all members that some schema has in one direction only.</summary>
    /// <param name="direction"><c>readOnly</c> or <c>writeOnly</c>.</param>
    public IReadOnlySet<string> Members(string direction)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<JsonNode?>([document]);
        while (pending.TryPop(out var node))
        {
            var inner = node is JsonObject mapping ? mapping.Select(entry => entry.Value) : node as JsonArray ?? Enumerable.Empty<JsonNode?>();
            foreach (var child in inner)
            {
                pending.Push(child);
            }

            names.UnionWith(((node as JsonObject)?["properties"] as JsonObject)?.Where(member => Says(member.Value, direction)).Select(member => member.Key) ?? []);
        }

        return names;
    }

    private bool Says(JsonNode? schema, string direction) => schema is JsonObject words && (
        words[direction]?.GetValueKind() == System.Text.Json.JsonValueKind.True ||
        ((string?)(words["$ref"] as JsonValue) is { } reference && Says(Follow(reference).Schema, direction)) ||
        (words["allOf"] as JsonArray)?.Any(part => Says(part, direction)) == true);

    /// <summary>What a reference leads to, and its name if it is a component.</summary>
    public (string? Component, JsonNode? Schema) Follow(string reference)
    {
        var parts = reference.TrimStart('#', '/').Split('/')
            .Select(part => Uri.UnescapeDataString(part).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))
            .ToList();
        var target = parts.Aggregate(document, (node, part) => (node is JsonArray items ? items[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : node?[part])!);
        return (parts is ["components", "schemas", _] or ["definitions", _] ? parts[^1] : null, target);
    }

    private JsonObject Whole(JsonObject schema, HashSet<JsonObject> visiting)
    {
        if (!visiting.Add(schema))
        {
            return [];
        }

        var whole = new JsonObject();
        var parts = PartsOf(schema).Select(part => Whole(part, visiting)).ToList();
        foreach (var part in parts.TrueForAll(AcceptsNull) ? parts : parts.Select(WithoutNull))
        {
            Merge(whole, part);
        }

        Merge(whole, (JsonObject)schema.DeepClone());
        whole.Remove("$ref");
        whole.Remove("allOf");
        visiting.Remove(schema);
        return whole;
    }

    private IEnumerable<JsonObject> PartsOf(JsonObject schema)
    {
        var referred = (string?)(schema["$ref"] as JsonValue) is { } reference ? Follow(reference).Schema as JsonObject : null;
        var parts = (schema["allOf"] as JsonArray)?.OfType<JsonObject>() ?? [];
        return referred is null ? parts : parts.Prepend(referred);
    }

    private static bool AcceptsNull(JsonObject schema) => (bool?)(schema["nullable"] as JsonValue) == true;

    private static JsonObject WithoutNull(JsonObject schema)
    {
        schema.Remove("nullable");
        return schema;
    }

    /// <summary>Members and what is required add up; of anything else the last word counts, but two words about one member count both.</summary>
    private static void Merge(JsonObject whole, JsonObject part)
    {
        foreach (var (keyword, value) in part.ToList())
        {
            part.Remove(keyword);
            whole[keyword] = (keyword, whole[keyword], value) switch
            {
                ("properties", JsonObject known, JsonObject more) => Properties(known, more),
                ("required", JsonArray known, JsonArray more) => new JsonArray([.. known.Concat(more).Select(name => (string?)name).Distinct(StringComparer.Ordinal).Select(name => JsonValue.Create(name))]),
                _ => value,
            };
        }
    }

    private static JsonObject Properties(JsonObject known, JsonObject more)
    {
        var all = (JsonObject)known.DeepClone();
        foreach (var (name, schema) in more)
        {
            all[name] = all[name] is { } before && schema is not null
                ? new JsonObject { ["allOf"] = new JsonArray(before.DeepClone(), schema.DeepClone()) }
                : schema?.DeepClone();
        }

        return all;
    }

    private IEnumerable<JsonNode> Answers()
    {
        var paths = (document["paths"] as JsonObject)?.Select(path => path.Value).OfType<JsonObject>() ?? [];
        var hooks = (document["webhooks"] as JsonObject)?.Select(hook => hook.Value).OfType<JsonObject>() ?? [];
        return paths.SelectMany(path => path).Select(operation => (operation.Value as JsonObject)?["responses"]).OfType<JsonObject>()
            .Concat(hooks.SelectMany(hook => hook).Select(operation => operation.Value).OfType<JsonObject>());
    }

    /// <summary>Adds every component that something leads to.</summary>
    public void Collect(JsonNode root, HashSet<string> reached)
    {
        var open = new Stack<JsonNode>([root]);
        while (open.TryPop(out var node))
        {
            if (node is JsonObject words && (string?)(words["$ref"] as JsonValue) is { } reference && reference.StartsWith('#'))
            {
                var (component, target) = Follow(reference);
                if (target is not null && (component is null || reached.Add(component)))
                {
                    open.Push(target);
                }
            }

            foreach (var inner in node is JsonObject members ? members.Select(member => member.Value) : node as IEnumerable<JsonNode?> ?? [])
            {
                if (inner is not null)
                {
                    open.Push(inner);
                }
            }
        }
    }
}
