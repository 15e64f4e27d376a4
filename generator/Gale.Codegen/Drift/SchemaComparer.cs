using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Compares schemas of two documents, each pair once. Recursion is no trouble: a pair that waits is a pair already.</summary>
/// <param name="before">The schemas as they were.</param>
/// <param name="after">As they are.</param>
/// <param name="isOneVersion">Whether both documents are of one version of the specification: then the same words mean the same.</param>
internal sealed class SchemaComparer(SchemaTable before, SchemaTable after, bool isOneVersion)
{
    private readonly Dictionary<(string Was, string Now), SchemaPair> _pairs = [];
    private readonly Dictionary<(Schema Was, Schema Now), SchemaRoot> _roots = [];
    private readonly Queue<SchemaPair> _pending = new();

    /// <summary>A schema that stands by itself: a body, a parameter, a header.</summary>
    public SchemaRoot Compare(Schema was, Schema now)
    {
        if (!_roots.TryGetValue((was, now), out var root))
        {
            root = CompareNew(was, now);
            _roots.Add((was, now), root);
        }

        return root;
    }

    private SchemaRoot CompareNew(Schema was, Schema now)
    {
        var (wasView, nowView) = (SchemaView.Of(was, before), SchemaView.Of(now, after));
        IReadOnlyList<SchemaChange> changes = [.. UseChanges.Between(wasView, nowView, was.Place, now.Place)];
        var root = ExchangeOf(wasView, nowView, was.Place, now.Place) is { } exchange
            ? new SchemaRoot(new SchemaPair(wasView.Target, nowView.Target), [.. changes, exchange])
            : new SchemaRoot(PairOf(wasView, nowView), changes);
        while (_pending.Count > 0)
        {
            Compare(_pending.Dequeue());
        }

        return root;
    }

    /// <summary>
    /// Another schema in the place of one, of which no value is a value of the other: that is a change of what refers to them, and
    /// there is nothing in them to compare.
    /// </summary>
    private SchemaChange? ExchangeOf(SchemaView was, SchemaView now, Place wasAt, Place at) =>
        was.Target.ComponentName is { } old && now.Target.ComponentName is { } other && old != other &&
        TypeChanges.Between(was.Target.Schema, now.Target.Schema, before, after).FirstOrDefault(change => change.Variance == Variance.Replaces) is { } change
            ? change with { Before = $"{old} ({change.Before})", After = $"{other} ({change.After})", Was = wasAt, At = at }
            : null;

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
        var (was, now) = (pair.Was.Schema, pair.Now.Schema);
        pair.Changes.AddRange([
            .. TypeChanges.Between(was, now, before, after),
            .. ValueChanges.Between(was, now),
            .. LimitChanges.Between(was, now),
            .. KeywordChanges.Between(was, now),
            .. DiscriminatorChanges.Between(was, now),
        ]);
        CompareMembers(pair);
        CompareParts(pair, was.Items, now.Items);
        CompareParts(pair, FurtherOf(was), FurtherOf(now));
        foreach (var (one, other) in was.PrefixItems.Zip(now.PrefixItems, (one, other) => (one, other)))
        {
            CompareParts(pair, one, other);
        }

        foreach (var pattern in was.PatternProperties)
        {
            CompareParts(pair, pattern.Schema, now.PatternProperties.FirstOrDefault(other => other.Name == pattern.Name)?.Schema);
        }

        CompareAlternatives(pair);
        MarkConsequences(pair);
    }

    /// <summary>Where one type is in the place of another, all else that differs is because of that.</summary>
    private static void MarkConsequences(SchemaPair pair)
    {
        if (pair.Changes.Exists(change => !change.IsOfMember && change is { Kind: SchemaChangeKind.TypeChanged or SchemaChangeKind.TypesChanged, Variance: Variance.Replaces }))
        {
            for (var index = 0; index < pair.Changes.Count; index++)
            {
                pair.Changes[index] = pair.Changes[index] with { IsConsequence = pair.Changes[index].Kind is not (SchemaChangeKind.TypeChanged or SchemaChangeKind.TypesChanged) };
            }
        }
    }

    private bool IsUnchanged(Schema was, Schema now) => isOneVersion && UnchangedSchema.Is(was, now);

    private static Schema? FurtherOf(Schema schema) => schema.AdditionalProperties is { Boolean: null } further ? further : null;

    private void CompareParts(SchemaPair pair, Schema? was, Schema? now)
    {
        if (was is not null && now is not null && !IsUnchanged(was, now))
        {
            var (wasView, nowView) = (SchemaView.Of(was, before), SchemaView.Of(now, after));
            pair.Changes.AddRange(UseChanges.Between(wasView, nowView, was.Place, now.Place).Select(change => change with { IsOfMember = true }));
            AddPart(pair, ExchangeOf(wasView, nowView, was.Place, now.Place), wasView, nowView, "", Travel.None);
        }
    }

    private void CompareMembers(SchemaPair pair)
    {
        var matched = MemberMatch.Of(pair.Was.Schema, pair.Now.Schema, before, after);
        pair.Changes.AddRange(matched.Changes);
        foreach (var (name, was, now) in matched.Both)
        {
            if (IsUnchanged(was.Schema, now.Schema) && MemberChanges.IsAsRequired(pair, was, now))
            {
                continue;
            }

            var (wasView, nowView) = (SchemaView.Of(was.Schema, before), SchemaView.Of(now.Schema, after));
            pair.Changes.AddRange(MemberChanges.Between(name, pair, was, now, wasView, nowView));
            AddPart(pair, ExchangeOf(wasView, nowView, was.NamePlace, now.NamePlace), wasView, nowView, name, BlockedFor(wasView, nowView));
        }
    }

    private void AddPart(SchemaPair pair, SchemaChange? exchange, SchemaView was, SchemaView now, string name, Travel blocked)
    {
        if (exchange is not null)
        {
            pair.Changes.Add(exchange with { IsOfMember = true, Name = name });
        }
        else
        {
            pair.Parts.Add(new SchemaPart(PairOf(was, now), IsMember: true, blocked));
        }
    }

    /// <summary>What only answers have is not sent, what only requests have is not read; unless it was so or is so in one of the two only.</summary>
    private static Travel BlockedFor(SchemaView was, SchemaView now) =>
        was.IsReadOnly && now.IsReadOnly ? Travel.Sent : was.IsWriteOnly && now.IsWriteOnly ? Travel.Read : Travel.None;

    private void CompareAlternatives(SchemaPair pair)
    {
        var matched = AlternativeMatch.Of(pair.Was, pair.Now, before, after);
        pair.Changes.AddRange(matched.Changes);
        foreach (var (was, now) in matched.Both)
        {
            pair.Parts.Add(new SchemaPart(PairOf(was, now), IsMember: false, Travel.None));
        }
    }
}
