using System.Runtime.CompilerServices;
using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Says what every schema means, and collects those that need a declaration: each once, in document order.</summary>
internal sealed class TypeCollector(SchemaTable schemas, List<KeyedDiagnostic> diagnostics)
{
    /// <summary>
    /// The compiler's work on an object grows with the square of its members: 2,000 take it seconds, 10,000 more than a minute.
    /// </summary>
    private const int MostMembers = 2_000;

    /// <summary>
    /// Objects that lie deeper inside each other wait for their turn: how far a document's schemas reach is not how far the
    /// thread's stack does.
    /// </summary>
    private const int DeepestObject = 24;

    /// <summary>How many lists and maps inside each other are searched for secrets.</summary>
    private const int SecretDepth = 4;

    private readonly List<ApiType?> _types = [];
    private readonly Dictionary<string, ApiTypeUse> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _enums = new(StringComparer.Ordinal);
    private readonly Queue<Action> _pending = new();
    private int _depth;

    /// <summary>The declared types so far.</summary>
    public IReadOnlyList<ApiType> Types => [.. _types.OfType<ApiType>()];

    public bool IsEnum(string key) => _enums.Contains(key);

    /// <summary>What a schema means where it stands.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">What it is called if it is an inline one that needs a declaration.</param>
    public ApiTypeUse UseOf(Schema schema, IReadOnlyList<string> name)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var use = schemas.Resolve(schema);
        var type = TypeOf(use.Target, name);
        return use.IsNullable ? OrNull(type) : type;
    }

    private static ApiTypeUse OrNull(ApiTypeUse type) => type is ApiAny ? type : type.WithNull(true);

    private ApiTypeUse TypeOf(ResolvedSchema target, IReadOnlyList<string> name)
    {
        if (_known.TryGetValue(target.Key, out var known))
        {
            return known;
        }

        if (!_open.Add(target.Key))
        {
            return NotModelled(target, "A list or map that contains nothing but itself");
        }

        var type = Interpret(target, target.ComponentName is { } component ? [component] : name);
        _open.Remove(target.Key);
        _known[target.Key] = type;
        return type;
    }

    private ApiTypeUse Interpret(ResolvedSchema target, IReadOnlyList<string> name)
    {
        var schema = target.Schema;
        if (schema.Properties.Count == 0 && schema.OneOf.Concat(schema.AnyOf).Any())
        {
            return Alternatives(target, [.. schema.OneOf, .. schema.AnyOf], name);
        }

        if (EnumValues.Of(schema) is { } values)
        {
            return Enum(target, values, name);
        }

        IReadOnlyList<string> types = [.. schema.Types.Where(type => type != "null")];
        var use = types.Count > 1
            ? NotModelled(target, $"A value that may be {string.Join(" or ", types)}")
            : Typed(target, types.FirstOrDefault() ?? ImpliedType(schema), name);
        return schema.Types.Contains("null") ? OrNull(use) : use;
    }

    /// <summary>Documents often leave out the type where the keywords leave no doubt.</summary>
    private static string? ImpliedType(Schema schema) => schema switch
    {
        { Properties.Count: > 0 } or { AdditionalProperties.Boolean: null } => "object",
        { Items: not null } => "array",
        _ => null,
    };

    private ApiTypeUse Typed(ResolvedSchema target, string? type, IReadOnlyList<string> name) => type switch
    {
        "object" => Object(target, name),
        "array" => new ApiList(target.Schema.Items is { } items ? UseOf(items, [.. name.Take(name.Count - 1), ItemName.Of(name)]) : new ApiAny()),
        "string" or "integer" or "number" or "boolean" => new ApiPrimitive(PrimitiveFormats.KindOf(type, target.Schema)),
        _ => new ApiAny(),
    };

    /// <summary>One alternative beside null is that alternative or null; anything more is not modelled yet.</summary>
    private ApiTypeUse Alternatives(ResolvedSchema target, IReadOnlyList<Schema> alternatives, IReadOnlyList<string> name)
    {
        var values = alternatives.Where(alternative => !IsNull(alternative)).ToList();
        if (values.Count != 1)
        {
            return NotModelled(target, $"A choice of {values.Count} schemas");
        }

        var use = UseOf(values[0], name);
        return values.Count < alternatives.Count || target.Schema.Types.Contains("null") ? OrNull(use) : use;
    }

    private bool IsNull(Schema schema) => schemas.Resolve(schema).Target.Schema is { Types: { Count: 1 } types } && types[0] == "null";

    private ApiTypeUse Enum(ResolvedSchema target, EnumValues values, IReadOnlyList<string> name)
    {
        if (!values.AreTexts)
        {
            var type = target.Schema.Types.FirstOrDefault(type => type != "null");
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.EnumNotModelled, target.Key, type ?? "any JSON"));
            return values.HasNull ? OrNull(Typed(target, type, name)) : Typed(target, type, name);
        }

        _enums.Add(target.Key);
        _types.Add(new ApiEnum(
            target.Key,
            name.ToEquatableArray(),
            target.Schema.Description,
            target.Schema.Deprecated,
            ApiUsage.None,
            values.Values));
        return new ApiTypeReference(target.Key, values.HasNull || target.Schema.Types.Contains("null"));
    }

    private ApiTypeUse Object(ResolvedSchema target, IReadOnlyList<string> name)
    {
        if (target.Schema.Properties.Count > MostMembers)
        {
            return NotModelled(target, $"An object of {target.Schema.Properties.Count} members (at most {MostMembers} are)");
        }

        if (target.Schema.Properties.Count > 0)
        {
            return Declare(target, name);
        }

        return new ApiMap(target.Schema.AdditionalProperties is { Boolean: null } value ? UseOf(value, [.. name, "value"]) : new ApiAny());
    }

    /// <summary>Known before its members are looked at, for they may lead back to it.</summary>
    private ApiTypeUse Declare(ResolvedSchema target, IReadOnlyList<string> name)
    {
        foreach (var keyword in KeywordsAside(target.Schema))
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.KeywordNotModelled, target.Key, keyword));
        }

        var reference = new ApiTypeReference(target.Key);
        _known[target.Key] = target.Schema.Types.Contains("null") ? reference.WithNull(true) : reference;
        var index = _types.Count;
        _types.Add(null);
        if (_depth > DeepestObject)
        {
            _pending.Enqueue(() => _types[index] = ObjectOf(target, name));
            return reference;
        }

        _depth++;
        _types[index] = ObjectOf(target, name);
        _depth--;
        while (_depth == 0 && _pending.Count > 0)
        {
            _depth++;
            _pending.Dequeue()();
            _depth--;
        }

        return reference;
    }

    /// <summary>Keywords beside members that say more than the members do.</summary>
    private static IEnumerable<string> KeywordsAside(Schema schema) =>
        new[]
        {
            (Name: "oneOf", IsThere: schema.OneOf.Count > 0),
            (Name: "anyOf", IsThere: schema.AnyOf.Count > 0),
            (Name: "not", IsThere: schema.Not is not null),
            (Name: "patternProperties", IsThere: schema.PatternProperties.Count > 0),
            (Name: "additionalProperties", IsThere: schema.AdditionalProperties is { Boolean: null }),
        }
        .Where(keyword => keyword.IsThere)
        .Select(keyword => keyword.Name);

    private ApiObject ObjectOf(ResolvedSchema target, IReadOnlyList<string> name) => new(
        target.Key,
        name.ToEquatableArray(),
        target.Schema.Description,
        target.Schema.Deprecated,
        ApiUsage.None,
        target.Schema.Properties.Select(property => MemberOf(property, target.Schema, name)).ToEquatableArray());

    private ApiMember MemberOf(SchemaProperty property, Schema owner, IReadOnlyList<string> ownerName)
    {
        var use = schemas.Resolve(property.Schema);
        return new ApiMember(
            SourceKey.Of(property.Schema),
            property.Name,
            UseOf(property.Schema, [.. ownerName, property.Name]),
            owner.Required.Contains(property.Name),
            use.IsWriteOnly || IsSecret(use.Target.Schema, SecretDepth),
            use.IsDeprecated,
            use.Description,
            ExampleText.Of(property.Schema) ?? ExampleText.Of(use.Target.Schema));
    }

    /// <summary>A secret, or a list or map of some.</summary>
    private bool IsSecret(Schema schema, int depth) =>
        schema.Format == "password" ||
        (depth > 0 && new[] { schema.Items, schema.AdditionalProperties }.Any(inner => inner is not null && IsSecret(schemas.Resolve(inner).Target.Schema, depth - 1)));

    private ApiTypeUse NotModelled(ResolvedSchema target, string what)
    {
        diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.SchemaNotModelled, target.Key, what));
        return new ApiAny();
    }
}
