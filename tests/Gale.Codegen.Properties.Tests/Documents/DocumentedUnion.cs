using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Gale.Codegen.Properties.Tests.Json;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>The alternatives of a schema (none where it has none), each with what is said around them.</summary>
internal sealed class DocumentedUnion
{
    /// <summary>Marks a vocabulary in which nothing new may come, for it says which alternative it is.</summary>
    public const string Exact = "x-exact";

    private static readonly Dictionary<string, string> _tokens = new(StringComparer.Ordinal)
    {
        ["string"] = "\"strange\"",
        ["number"] = "12.5",
        ["boolean"] = "true",
        ["array"] = "[[\"strange\"],{}]",
        ["object"] = "{\"strange\":{\"a\":[1]}}",
    };

    /// <summary>Marks an alternative: what is strange to those in it may be one of those beside it.</summary>
    private const string Inner = "x-inner";

    private readonly DocumentedSchemas _schemas;
    private readonly string? _discriminator;
    private readonly bool _isInner;

    public DocumentedUnion(DocumentedSchemas schemas, JsonObject schema)
    {
        _schemas = schemas;
        _discriminator = (string?)(schema["discriminator"]?["propertyName"] as JsonValue);
        _isInner = schema.ContainsKey(Inner);
        Alternatives = [.. new[] { "oneOf", "anyOf" }
            .SelectMany(word => schema[word] as JsonArray ?? [])
            .OfType<JsonObject>()
            .Select(alternative => With(schema, IsNullableAlone(alternative) ? new JsonObject { ["type"] = "null" } : alternative))];
    }

    public IReadOnlyList<JsonObject> Alternatives { get; }

    /// <summary>By the letter anything, and by what everybody means null.</summary>
    private static bool IsNullableAlone(JsonObject alternative) =>
        alternative["nullable"]?.GetValueKind() == System.Text.Json.JsonValueKind.True && alternative.All(word => word.Key is "nullable" or "description" or "title");

    /// <summary>JSON that cannot be one of the alternatives; null where anything can.</summary>
    public Gen<string>? NewAlternatives => _discriminator is { } name
        ? JsonTexts.Object(Gen.Zip(JsonTexts.Text, JsonTexts.Any).ListOf().ScaleSize(size => Math.Min(size, 2))
            .Select(members => members.Append((name, "\"strange\"")).Reverse().ToArray()))
        : _isInner ? null
        : Strange() is { Count: > 0 } tokens ? Gen.Elements<string>(tokens) : null;

    /// <summary>Tokens that no alternative begins with; none where all of them list values, which together are one vocabulary.</summary>
    private List<string> Strange()
    {
        if (Alternatives.Select(_schemas.Whole).All(alternative => alternative["enum"] is not null || alternative["const"] is not null))
        {
            return [];
        }

        var types = Alternatives.SelectMany(TypesOf).Select(type => type == "integer" ? "number" : type).ToHashSet(StringComparer.Ordinal);
        return types.Contains("any") || types.Count(type => type != "null") < 2
            ? []
            : [.. _tokens.Where(token => !types.Contains(token.Key)).Select(token => token.Value)];
    }

    private IEnumerable<string> TypesOf(JsonObject alternative)
    {
        var whole = _schemas.Whole(alternative);
        var inner = new DocumentedUnion(_schemas, whole).Alternatives;
        var types = SchemaTypes.Of(whole);
        return inner.Count > 0 ? inner.SelectMany(TypesOf)
            : types.Count > 0 ? types
            : whole["enum"] is JsonArray values ? values.Select(value => value?.GetValueKind() == System.Text.Json.JsonValueKind.String ? "string" : "any")
            : ["any"];
    }

    private JsonObject With(JsonObject schema, JsonObject alternative)
    {
        var around = (JsonObject)schema.DeepClone();
        foreach (var word in new[] { "oneOf", "anyOf", "discriminator", "description", "title", "nullable" })
        {
            around.Remove(word);
        }

        JsonNode[] parts = [around, alternative.DeepClone(), .. Named(schema, alternative), new JsonObject { [Inner] = true }];
        return new JsonObject { ["allOf"] = new JsonArray([.. parts.Where(part => part.AsObject().Count > 0)]) };
    }

    /// <summary>What the discriminator says where it says this alternative.</summary>
    private IEnumerable<JsonObject> Named(JsonObject schema, JsonObject alternative)
    {
        if (_discriminator is null || (string?)(alternative["$ref"] as JsonValue) is not { } reference)
        {
            return [];
        }

        var name = reference[(reference.LastIndexOf('/') + 1)..];
        var mapped = (schema["discriminator"]!["mapping"] as JsonObject)?
            .Where(entry => (string?)entry.Value is { } target && (target == reference || target == name))
            .Select(entry => entry.Key)
            .ToList() ?? [];
        var names = mapped.Count > 0 ? mapped : [name];
        return [new JsonObject
        {
            ["required"] = new JsonArray(_discriminator),
            ["properties"] = new JsonObject { [_discriminator] = new JsonObject { ["enum"] = new JsonArray([.. names.Select(it => JsonValue.Create(it))]), ["type"] = "string", [Exact] = true } },
        }];
    }
}
