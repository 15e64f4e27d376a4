using System.Runtime.CompilerServices;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>Resolves schemas, each once. Recursion is no trouble: a schema's subschemas are resolved when somebody asks for them.</summary>
/// <param name="references">Follows references.</param>
/// <param name="components">The schemas that the document has names for.</param>
/// <param name="diagnostics">Receives what leads nowhere.</param>
internal sealed class SchemaTable(ReferenceResolver references, ElementMap<Schema> components, DiagnosticBag diagnostics)
{
    /// <summary>No document means more references than this to one schema: it is a circle of references with words beside them.</summary>
    private const int LongestWay = 100;

    /// <summary>Nor are there more members than this that several parts of an <c>allOf</c> describe in words of their own.</summary>
    private const int MostCombinations = 2_000;

    private readonly Dictionary<Schema, SchemaUse> _uses = [];
    private readonly Dictionary<string, ResolvedSchema> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpreadSchema> _spread = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedSchema> _combined = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _alternatives = new(StringComparer.Ordinal);
    private readonly HashSet<string> _merging = new(StringComparer.Ordinal);
    private readonly SchemaNames _names = new(references, components);

    /// <summary>Every schema that something has led to so far, in the order in which it did: of a resolved document all there are, whatever file they stand in.</summary>
    public IReadOnlyList<ResolvedSchema> Declared => [.. _schemas.Values];

    /// <summary>What a schema is, through its references.</summary>
    public SchemaUse Resolve(Schema schema)
    {
        if (!_uses.TryGetValue(schema, out var use))
        {
            use = ResolveNew(schema, []);
            _uses[schema] = use;
        }

        return use;
    }

    /// <summary>Whether the style of a field holds in forms of several parts of this document too.</summary>
    public bool StylesParts(MediaType media) => references.DialectOf(media.Pointer.Document).StylesParts;

    /// <summary>Whether <c>allowReserved</c> holds in every place where the document of a parameter has values encoded.</summary>
    public bool ReservesEverywhere(Parameter parameter) => references.DialectOf(parameter.Pointer.Document).ReservesEverywhere;

    /// <summary>The header that stands at a place, or that a reference there leads to; <see langword="null"/> where it leads nowhere, which is reported.</summary>
    public Header? HeaderAt(YamlNode node, JsonPointer pointer) =>
        HeaderReader.ReadOrReference(node, pointer, []) is { } header ? references.Resolve(header, dialect => dialect.Header) : null;

    /// <summary>Whether a text is the name of a schema, in whatever file that has been looked into.</summary>
    public bool IsName(string text) => components.ContainsKey(text) || references.HasComponent(text);

    /// <summary>The schema that the document has under a name; <see langword="null"/> where it has none.</summary>
    public Schema? Named(string name) => components.TryGetValue(name, out var schema) ? schema : null;

    /// <summary>Whether it is one in the file of an element, and in the document itself is none.</summary>
    public bool IsOwnName(string text, OpenApiElement element) => !components.ContainsKey(text) && references.HasComponent(text, element.Pointer.Document);

    private SchemaUse ResolveNew(Schema schema, IReadOnlyList<Schema> sites)
    {
        // Only a document that is made for it has so long a chain; the thread's stack must not be its to end.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (schema.Reference is { } reference && IsReferenceAlone(schema))
        {
            return Follow(schema, reference, sites);
        }

        if (schema.Alternative is { } alternative && Resolve(alternative) is var own && !NeedsMembers(schema, own.Target.Schema))
        {
            return own.Behind(sites, null);
        }

        // allOf of which one schema says everything is how 3.0 writes a reference with a description beside it.
        if (schema.AllOf.Count > 0 && SchemaWords.IsQuietBesideAllOf(schema))
        {
            return _merging.Add(SourceKey.Of(schema)) ? Through(schema, sites) : Circular(schema, sites);
        }

        return new SchemaUse(Declare(schema, SourceKey.Of(schema)), sites);
    }

    /// <summary>The one part that says everything, unless this is a kind of it: a discriminator knows that by its name.</summary>
    private SchemaUse Through(Schema schema, IReadOnlyList<Schema> sites)
    {
        var key = SourceKey.Of(schema);
        var quiet = schema.AllOf.Where(SchemaWords.IsQuiet).ToList();
        var parts = schema.AllOf.Where(part => !SchemaWords.IsQuiet(part)).Select(Resolve).ToList();
        var takesNull = MergedNull.Of(schema, [.. quiet.Select(MergedNull.SaidBy), .. parts.Select(MergedNull.SaidBy)]);
        _merging.Remove(key);
        var isNamed = _names.Of(schema, key) is not null;
        if (AllOfParts.WholeOf(parts) is { } whole)
        {
            return quiet.Append(schema).All(beside => SchemaWords.AddsNoType(beside, whole.Target.Schema)) && !(isNamed && SchemaWords.HasKinds(whole.Target.Schema))
                ? whole.Behind([.. sites, schema, .. quiet], takesNull)
                : new SchemaUse(Declare(schema, key), sites);
        }

        return quiet.Count > 0 || schema.Types.Count > 0 || parts.Count == 0
            ? new SchemaUse(Declare(schema, key), sites)
            : Combine(schema, key, parts, isNamed).Behind(sites, takesNull);
    }

    /// <summary>
    /// What the same schemas are together, whoever puts them together: where they lead back to themselves, the members of the
    /// combination are combinations again.
    /// </summary>
    private SchemaUse Combine(Schema schema, string key, List<SchemaUse> parts, bool isNamed)
    {
        var isOurs = SchemaCombination.Is(schema);
        var set = AllOfParts.SetOf(parts);
        if (isOurs && _combined.TryGetValue(set, out var known))
        {
            return new SchemaUse(known, []);
        }

        if (isOurs && _combined.Count >= MostCombinations)
        {
            return parts[parts.Count - 1];
        }

        var declared = Declare(schema, key);
        if (isOurs || (isNamed && schema is { ReadOnly: false, WriteOnly: false, Nullable: false, Deprecated: false }))
        {
            _combined[set] = declared;
        }

        return new SchemaUse(declared, []);
    }

    private SchemaUse Follow(Schema schema, Reference reference, IReadOnlyList<Schema> sites)
    {
        if (sites.Count > LongestWay)
        {
            return Circular(schema, sites);
        }

        if (references.Follow(reference) is not { } target)
        {
            return new SchemaUse(Anything(schema), [.. sites, schema]);
        }

        return _schemas.TryGetValue(target.Key, out var known)
            ? new SchemaUse(known, [.. sites, schema])
            : ResolveNew(Read(target), [.. sites, schema]);
    }

    private ResolvedSchema Declare(Schema schema, string key)
    {
        if (!_schemas.TryGetValue(key, out var resolved))
        {
            var merged = Merge(schema, key, out var parts);
            resolved = new ResolvedSchema(key, _names.Of(schema, key), Spread(merged, key), parts);
            _schemas[key] = resolved;
        }

        return resolved;
    }

    private Schema Spread(Schema merged, string key)
    {
        if (AlternativeSpreader.Spread(merged) is not { } spread)
        {
            return merged;
        }

        _spread[key] = spread;
        return spread.Choice;
    }

    /// <summary>An alternative that has the members itself, as one does that names what it is an alternative of, or that is no object, stays what it is.</summary>
    private bool NeedsMembers(Schema withMembers, Schema alternative)
    {
        var members = withMembers.AllOf[0];
        return (alternative.Types.Count == 0 || alternative.Types.Contains("object")) &&
            (members.OneOf.Count + members.AnyOf.Count > 0 ||
            members.Properties.Any(member => !alternative.Properties.Any(own => own.Name == member.Name)) ||
            members.Required.Any(name => !alternative.Required.Contains(name)));
    }

    private Schema Merge(Schema schema, string key, out IReadOnlyList<ResolvedSchema> parts)
    {
        parts = [];
        if (MergedValues.Contradict(schema))
        {
            diagnostics.Report(DiagnosticDescriptors.PartsContradict, Keyword.PlaceOf(schema, "const"), "both 'enum' and 'const' of this schema");
        }

        if (schema.AllOf.Count == 0 && schema.Reference is null)
        {
            return schema;
        }

        if (!_merging.Add(key))
        {
            diagnostics.Report(DiagnosticDescriptors.ReferenceCircular, schema.Place, schema.Pointer.ToString());
            return SchemaMerger.Merge(schema, [], out _);
        }

        var uses = PartsOf(schema).ToList();
        _merging.Remove(key);
        parts = [.. uses.Select(use => use.Target)];
        var merged = SchemaMerger.Merge(schema, [.. uses.Select(use => use with { Target = use.Target with { Schema = PartOf(use.Target, key) } })], out var contradiction);
        if (contradiction is not null)
        {
            diagnostics.Report(DiagnosticDescriptors.PartsContradict, schema.Place, $"every part of this allOf: they do not agree on '{contradiction}'");
        }

        return merged;
    }

    private IEnumerable<SchemaUse> PartsOf(Schema schema)
    {
        if (schema.Reference is { } reference && references.Follow(reference) is { } target)
        {
            yield return Resolve(Read(target));
        }

        foreach (var part in schema.AllOf)
        {
            yield return Resolve(part);
        }
    }

    /// <summary>What an alternative has of the schema that it is an alternative of: the members, but not the choice.</summary>
    private Schema PartOf(ResolvedSchema part, string key)
    {
        if (!_spread.TryGetValue(part.Key, out var spread))
        {
            return part.Schema;
        }

        if (!_alternatives.TryGetValue(part.Key, out var alternatives))
        {
            alternatives = AlternativesIn(spread.Merged);
            _alternatives.Add(part.Key, alternatives);
        }

        return alternatives.Contains(key) ? spread.Members : part.Schema;
    }

    /// <summary>The keys of the alternatives, of what each is made of, and of theirs.</summary>
    private HashSet<string> AlternativesIn(Schema schema)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<Schema>(schema.OneOf.Concat(schema.AnyOf));
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (!keys.Add(SourceKey.Of(next)))
            {
                continue;
            }

            var target = next.Reference is { } reference ? references.Follow(reference) : null;
            foreach (var inner in next.OneOf.Concat(next.AnyOf).Concat(next.AllOf).Concat(target is null ? [] : [Read(target)]))
            {
                pending.Push(inner);
            }
        }

        return keys;
    }

    private SchemaUse Circular(Schema schema, IReadOnlyList<Schema> sites)
    {
        diagnostics.Report(DiagnosticDescriptors.ReferenceCircular, schema.Place, schema.Pointer.ToString());
        return new SchemaUse(Anything(schema), sites);
    }

    /// <summary>Every node reads as a schema, a wrong one as one without keywords.</summary>
    private Schema Read(ReferenceTarget target) => references.Read(target, dialect => dialect.Schema)!;

    /// <summary>Stands in for what cannot be found: no keywords, so any JSON fits.</summary>
    private static ResolvedSchema Anything(Schema schema) =>
        new(SourceKey.Of(schema), null, SchemaReader.Read(new YamlMapping([], schema.Place), schema.Pointer, []), []);

    private bool IsReferenceAlone(Schema schema) =>
        !SchemaWords.SaysMoreThanReference(schema) || references.DialectOf(schema.Pointer.Document).IgnoresSiblingsOfReferences;
}
