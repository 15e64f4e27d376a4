using System.Runtime.CompilerServices;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>
/// Which named objects are kinds of which: a schema whose <c>allOf</c> names an object with a discriminator is a kind of that
/// (OpenAPI 3.1, 4.8.25). A document's own names only: an inline schema has none that a discriminator could say.
/// </summary>
internal sealed class SchemaKinds
{
    /// <summary>Nobody needs more levels; each writes the members of all above it once more.</summary>
    private const int MostLevels = 16;

    private readonly SchemaTable _schemas;
    private readonly List<KeyedDiagnostic> _diagnostics;
    private readonly Dictionary<string, ResolvedSchema?> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ResolvedSchema>> _kinds = new(StringComparer.Ordinal);

    /// <param name="schemas">Resolves the schemas.</param>
    /// <param name="components">The schemas that the document names.</param>
    /// <param name="diagnostics">Receives what cannot be a kind of what it names.</param>
    public SchemaKinds(SchemaTable schemas, IEnumerable<Schema> components, List<KeyedDiagnostic> diagnostics)
    {
        (_schemas, _diagnostics) = (schemas, diagnostics);
        foreach (var component in components)
        {
            BaseOf(schemas.Resolve(component).Target);
        }

        foreach (var elsewhere in schemas.Declared)
        {
            BaseOf(elsewhere);
        }

        FindMapped();
    }

    /// <summary>Whether a schema is a kind of another, or has kinds.</summary>
    public bool Has(ResolvedSchema schema) => _kinds.ContainsKey(schema.Key) || BaseOf(schema) is not null;

    /// <summary>What a schema is a kind of.</summary>
    public ResolvedSchema? BaseOf(ResolvedSchema schema)
    {
        if (_bases.TryGetValue(schema.Key, out var known))
        {
            return known;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        _bases[schema.Key] = null;
        if (schema.ComponentName is null || FindBase(schema) is not { } found)
        {
            return null;
        }

        _bases[schema.Key] = found;
        if (!_kinds.TryGetValue(found.Key, out var kinds))
        {
            _kinds.Add(found.Key, kinds = []);
        }

        kinds.Add(schema);
        return found;
    }

    /// <summary>The kinds of a schema, and the kinds of those, each behind what it is a kind of.</summary>
    public IEnumerable<ResolvedSchema> KindsOf(ResolvedSchema schema)
    {
        var pending = new Stack<ResolvedSchema>([schema]);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (next.Key != schema.Key)
            {
                yield return next;
            }

            foreach (var kind in _kinds.TryGetValue(next.Key, out var kinds) ? Enumerable.Reverse(kinds) : [])
            {
                pending.Push(kind);
            }
        }
    }

    /// <summary>A kind in another file that nothing else refers to is known only where a mapping leads to it.</summary>
    private void FindMapped()
    {
        var pending = new Stack<ResolvedSchema>(_schemas.Declared.Where(schema => schema.Schema.Discriminator is not null));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (pending.Count > 0)
        {
            var schema = pending.Pop();
            if (seen.Add(schema.Key) && schema.Schema.Discriminator is { } discriminator)
            {
                foreach (var mapped in discriminator.Mapping.Select(entry => DiscriminatorTarget.Find(entry, discriminator, _schemas)).OfType<ResolvedSchema>())
                {
                    pending.Push(mapped);
                    BaseOf(mapped);
                }
            }
        }
    }

    private ResolvedSchema? FindBase(ResolvedSchema schema)
    {
        var candidates = CandidatesIn(schema);
        var above = new HashSet<string>(candidates.SelectMany(AncestorsOf), StringComparer.Ordinal);
        candidates.RemoveAll(candidate => above.Contains(candidate.Key));
        if (candidates.Count == 0)
        {
            return null;
        }

        var chosen = candidates[0];
        if (WhyNot(schema, chosen) is { } reason)
        {
            _diagnostics.Add(KeyedDiagnostic.Between(DiagnosticDescriptors.KindNotDerived, schema.Key, chosen.Key, NameOf(schema), NameOf(chosen), reason));
            return null;
        }

        Report(schema, chosen, candidates.Skip(1));
        return chosen;
    }

    private void Report(ResolvedSchema schema, ResolvedSchema chosen, IEnumerable<ResolvedSchema> others)
    {
        foreach (var other in others)
        {
            _diagnostics.Add(KeyedDiagnostic.Between(DiagnosticDescriptors.SecondBaseMerged, schema.Key, other.Key, NameOf(schema), NameOf(chosen), NameOf(other)));
        }

        foreach (var member in SharedMembers.NarrowedIn(schema.Schema, chosen.Schema, _schemas).Where(member => member != chosen.Schema.Discriminator!.PropertyName))
        {
            _diagnostics.Add(KeyedDiagnostic.Between(DiagnosticDescriptors.InheritedMemberNarrowed, schema.Key, chosen.Key, NameOf(schema), member, NameOf(chosen)));
        }
    }

    /// <summary>The named objects with a discriminator that a schema adds up, each once; the inline ones on the way are looked into.</summary>
    private static List<ResolvedSchema> CandidatesIn(ResolvedSchema schema)
    {
        var found = new List<ResolvedSchema>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { schema.Key };
        var pending = new Stack<ResolvedSchema>(schema.Parts.Reverse());
        while (pending.Count > 0)
        {
            var part = pending.Pop();
            if (!seen.Add(part.Key))
            {
                continue;
            }

            if (part.ComponentName is null)
            {
                foreach (var inner in part.Parts.Reverse())
                {
                    pending.Push(inner);
                }
            }
            else if (SchemaWords.HasKinds(part.Schema) && IsObject(part.Schema))
            {
                found.Add(part);
            }
        }

        return found;
    }

    private IEnumerable<string> AncestorsOf(ResolvedSchema schema)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { schema.Key };
        for (var next = BaseOf(schema); next is not null && seen.Add(next.Key); next = BaseOf(next))
        {
            yield return next.Key;
        }
    }

    private string? WhyNot(ResolvedSchema schema, ResolvedSchema @base)
    {
        var ancestors = AncestorsOf(@base).ToList();
        return !IsObject(schema.Schema) ? "it is not an object only"
            : ancestors.Contains(schema.Key) ? "each is a kind of the other"
            : ancestors.Count + 1 >= MostLevels ? FormattableString.Invariant($"that would be more than {MostLevels} levels")
            : schema.Schema.Properties.Count > UnionAlternatives.MostMembers ? "it has too many members"
            : SharedMembers.Contradiction(schema.Schema, @base.Schema, _schemas) is { } member ? $"the two do not agree on what '{member}' holds"
            : null;
    }

    private static bool IsObject(Schema schema) =>
        !UnionAlternatives.IsUnion(schema) && EnumValues.Of(schema) is null && schema.Types.All(type => type is "object" or "null");

    private static string NameOf(ResolvedSchema schema) => schema.ComponentName ?? schema.Key;
}
