using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>
/// Finds what the document allows of everything that requests carry. What is a type of its own, or is referred to, has limits of
/// its own too: places that lead to one have one, and circles end.
/// </summary>
internal sealed class LimitsBuilder
{
    /// <summary>Lists and maps in each other without a name between them.</summary>
    private const int DeepestInline = 64;

    private readonly SchemaTable _schemas;
    private readonly IReadOnlyDictionary<string, ApiType> _declared;
    private readonly LimitReader _own;
    private readonly ObjectLimits _objects;
    private readonly ChoiceLimits _choices;
    private readonly List<string> _order = [];
    private readonly Dictionary<string, ApiLimitsEntry> _entries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Queue<ResolvedSchema> _pending = new();
    private int _depth;

    private LimitsBuilder(TypeCollector types, SchemaTable schemas, List<KeyedDiagnostic> diagnostics)
    {
        _schemas = schemas;
        _declared = types.Types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        _own = new LimitReader(diagnostics);
        _objects = new ObjectLimits(this, _own, schemas, types.Kinds, types.Forms);
        _choices = new ChoiceLimits(this, _objects, types.Choices);
    }

    /// <param name="types">What is sent, and the types in it.</param>
    /// <param name="schemas">Resolves schemas.</param>
    /// <param name="diagnostics">Receives the limits that no value can be held against.</param>
    public static EquatableArray<ApiLimitsEntry> Build(TypeCollector types, SchemaTable schemas, List<KeyedDiagnostic> diagnostics)
    {
        var builder = new LimitsBuilder(types, schemas, diagnostics);
        foreach (var sent in types.Sent)
        {
            if (builder._known.Add(sent.Key))
            {
                builder.Add(new ApiLimitsEntry(sent.Key, sent.Name.ToEquatableArray(), builder.Of(sent.Schema) ?? ApiLimits.None));
            }
        }

        while (builder._pending.Count > 0)
        {
            var target = builder._pending.Dequeue();
            builder.Add(new ApiLimitsEntry(target.Key, builder.NameOf(target), builder.In(target)));
        }

        return LimitsTrimmer.Trim([.. builder._order.Select(key => builder._entries[key])]);
    }

    /// <summary>A declared type by its key.</summary>
    public T? Declared<T>(string key)
        where T : ApiType => _declared.TryGetValue(key, out var type) ? type as T : null;

    /// <summary>The limits of a value where it is described; <see langword="null"/> where there are none.</summary>
    public ApiLimits? Of(Schema schema)
    {
        var use = _schemas.Resolve(schema);
        return Of(use.Target, use.Sites.Any(site => site.Reference is not null));
    }

    /// <summary>The same of a schema, of which it is known whether something refers to it.</summary>
    public ApiLimits? Of(ResolvedSchema target, bool isReferred)
    {
        if (HasKey(target, isReferred))
        {
            return ApiLimits.None with { Same = KeyOf(target) };
        }

        if (_depth > DeepestInline)
        {
            return null;
        }

        _depth++;
        var limits = In(target);
        _depth--;
        return limits == ApiLimits.None ? null : limits;
    }

    /// <summary>The key of the limits of a schema that has one.</summary>
    public string KeyOf(ResolvedSchema target)
    {
        if (_known.Add(target.Key))
        {
            _pending.Enqueue(target);
        }

        return target.Key;
    }

    private void Add(ApiLimitsEntry entry)
    {
        _order.Add(entry.Key);
        _entries.Add(entry.Key, entry);
    }

    /// <summary>Limits of a value without parts are said anew wherever they hold.</summary>
    private bool HasKey(ResolvedSchema target, bool isReferred) =>
        Declared<ApiType>(target.Key) is ApiObject or ApiTuple or ApiUnion || ((isReferred || target.ComponentName is not null) && HasParts(target.Schema));

    private static bool HasParts(Schema schema) =>
        schema.Properties.Count + schema.PatternProperties.Count + schema.PrefixItems.Count + schema.OneOf.Count + schema.AnyOf.Count > 0 ||
        (schema.Items ?? schema.AdditionalProperties ?? schema.UnevaluatedProperties ?? schema.PropertyNames) is not null;

    private EquatableArray<string> NameOf(ResolvedSchema target) =>
        Declared<ApiType>(target.Key) is { } type ? type.NameParts
        : [target.ComponentName ?? target.Key.Substring(target.Key.LastIndexOf('/') + 1)];

    private ApiLimits In(ResolvedSchema target)
    {
        var schema = target.Schema;
        var limits = _objects.In(target, _own.Of(target)) with
        {
            FirstItems = schema.PrefixItems.Select(item => Of(item) ?? ApiLimits.None).ToEquatableArray(),
            Items = schema.Items is { Boolean: null } items ? Of(items) : null,
        };
        return UnionAlternatives.IsUnion(schema) ? limits with { Choice = _choices.In(target) } : limits;
    }
}
