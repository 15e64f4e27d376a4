using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Compares schemas of two documents, each pair once. Recursion is no trouble: a pair that waits is a pair already.</summary>
internal sealed class SchemaComparer
{
    private readonly ComparedSchemas _schemas;
    private readonly SchemaPartComparer _parts;
    private readonly Dictionary<(string Was, string Now), SchemaPair> _pairs = [];
    private readonly Dictionary<(Schema Was, Schema Now), SchemaRoot> _roots = [];
    private readonly Queue<SchemaPair> _pending = new();

    /// <param name="earlier">The document as it was.</param>
    /// <param name="later">As it is.</param>
    public SchemaComparer(ResolvedDocument earlier, ResolvedDocument later)
    {
        _schemas = new ComparedSchemas(earlier, later);
        _parts = new SchemaPartComparer(_schemas, PairOf);
    }

    /// <summary>How many pairs were compared.</summary>
    public int Steps { get; private set; }

    /// <summary>A schema that stands by itself: a body, a parameter, a header.</summary>
    /// <returns><see langword="null"/> where there is nothing to compare.</returns>
    public SchemaRoot? Compare(Schema was, Schema now)
    {
        if (_schemas.AreUnchanged(was, now))
        {
            return null;
        }

        if (!_roots.TryGetValue((was, now), out var root))
        {
            root = CompareNew(was, now);
            _roots.Add((was, now), root);
        }

        return root;
    }

    private SchemaRoot CompareNew(Schema was, Schema now)
    {
        var (wasView, nowView) = _schemas.ViewsOf(was, now);
        IReadOnlyList<SchemaChange> changes = [.. UseChanges.Between(wasView, nowView, was.Place, now.Place)];
        var root = _schemas.ExchangeOf(wasView, nowView, was.Place, now.Place) is { } exchange
            ? new SchemaRoot(new SchemaPair(wasView.Target, nowView.Target), [.. changes, exchange with { Use = now.Pointer }])
            : new SchemaRoot(PairOf(wasView, nowView), [.. changes, .. Choice(wasView, nowView, was, now), .. _schemas.Names.Between(wasView, nowView, was.Place, now.Place)]);
        while (_pending.Count > 0)
        {
            Compare(_pending.Dequeue());
        }

        return root;
    }

    private IEnumerable<SchemaChange> Choice(SchemaView wasView, SchemaView nowView, Schema was, Schema now) =>
        _schemas.ChoiceOf(wasView, nowView, was.Place, now.Place) is { } choice ? [choice with { Use = now.Pointer }] : [];

    private SchemaPair PairOf(SchemaView was, SchemaView now)
    {
        if (!_pairs.TryGetValue((was.Target.Key, now.Target.Key), out var pair))
        {
            pair = new SchemaPair(was.Target, now.Target);
            _pairs.Add((was.Target.Key, now.Target.Key), pair);
            _pending.Enqueue(pair);
        }

        return pair;
    }

    private void Compare(SchemaPair pair)
    {
        Steps++;
        if (_schemas.AreUnchangedThemselves(pair))
        {
            _parts.CompareReferences(pair);
            return;
        }

        var (was, now) = (pair.Was.Schema, pair.Now.Schema);
        pair.Changes.AddRange([
            .. TypeChanges.Between(was, now, _schemas.Before, _schemas.After),
            .. SchemaPartComparer.AreOfOneForm(pair) ? OfValues(was, now) : [],
            .. KeywordChanges.Between(pair),
            .. DiscriminatorChanges.Between(was, now, _schemas),
            .. CSharpNames.OfType(pair.Was, pair.Now),
        ]);
        _parts.Compare(pair);
        ChangeMarks.Put(pair);
        TwoShapes.Mark(pair, _schemas);
    }

    private static IEnumerable<SchemaChange> OfValues(Schema was, Schema now) =>
        [.. ValueChanges.Between(was, now), .. ValueNameChanges.Between(was, now), .. LimitChanges.Between(was, now)];
}
