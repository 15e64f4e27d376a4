using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Compares schemas of two documents, each pair once. Recursion is no trouble: a pair that waits is a pair already.</summary>
/// <param name="earlier">The document as it was.</param>
/// <param name="later">As it is.</param>
internal sealed class SchemaComparer(ResolvedDocument earlier, ResolvedDocument later)
{
    private readonly SchemaTable _before = earlier.Schemas;
    private readonly SchemaTable _after = later.Schemas;
    private readonly TypeNameChanges _names = new(earlier.Document.Components, later.Document.Components);

    /// <summary>Whether both documents are of one version of the specification: then the same words mean the same.</summary>
    private readonly bool _isOneVersion = earlier.Document.Version == later.Document.Version;

    private readonly Dictionary<(string Was, string Now), SchemaPair> _pairs = [];
    private readonly Dictionary<(Schema Was, Schema Now), SchemaRoot> _roots = [];
    private readonly Queue<SchemaPair> _pending = new();

    /// <summary>How many pairs were compared.</summary>
    public int Steps { get; private set; }

    /// <summary>A schema that stands by itself: a body, a parameter, a header.</summary>
    /// <returns><see langword="null"/> where there is nothing to compare.</returns>
    public SchemaRoot? Compare(Schema was, Schema now)
    {
        if (_isOneVersion && UnchangedSchema.Is(was, now))
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
        var (wasView, nowView) = (SchemaView.Of(was, _before), SchemaView.Of(now, _after));
        IReadOnlyList<SchemaChange> changes = [.. UseChanges.Between(wasView, nowView, was.Place, now.Place)];
        var root = ExchangeOf(wasView, nowView, was.Place, now.Place) is { } exchange
            ? new SchemaRoot(new SchemaPair(wasView.Target, nowView.Target), [.. changes, exchange])
            : new SchemaRoot(PairOf(wasView, nowView), [.. changes, .. _names.Between(wasView, nowView, was.Place, now.Place)]);
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
        TypeChanges.Between(was.Target.Schema, now.Target.Schema, _before, _after).FirstOrDefault(change => change.Variance == Variance.Replaces) is { } change
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
        Steps++;
        if (ReferenceEquals(pair.Was, pair.Now) || (_isOneVersion && UnchangedSchema.IsItself(pair)))
        {
            CompareReferences(pair);
            return;
        }

        var (was, now) = (pair.Was.Schema, pair.Now.Schema);
        pair.Changes.AddRange([
            .. TypeChanges.Between(was, now, _before, _after),
            .. ValueChanges.Between(was, now),
            .. ValueNameChanges.Between(was, now),
            .. LimitChanges.Between(was, now),
            .. KeywordChanges.Between(was, now),
            .. DiscriminatorChanges.Between(was, now),
        ]);
        if (HasAlternatives(was) == HasAlternatives(now))
        {
            CompareContents(pair);
        }

        CompareAlternatives(pair);
        MarkExpected(pair);
        MarkConsequences(pair);
    }

    /// <summary>What may grow at any time was written for whoever reads it: more of it is no surprise.</summary>
    private static void MarkExpected(SchemaPair pair)
    {
        if (OpenEnd.Is(pair.Now.Schema))
        {
            for (var index = 0; index < pair.Changes.Count; index++)
            {
                pair.Changes[index] = pair.Changes[index] with { IsExpected = pair.Changes[index].Kind is SchemaChangeKind.ValueAdded or SchemaChangeKind.AlternativeAdded };
            }
        }
    }

    /// <summary>Of one schema and several alternatives only what is the same on both sides can be compared.</summary>
    private static bool HasAlternatives(Schema schema) => schema.OneOf.Count + schema.AnyOf.Count > 0;

    private void CompareContents(SchemaPair pair)
    {
        CompareMembers(pair);
        foreach (var (one, other) in PartsOf(pair.Was.Schema, pair.Now.Schema))
        {
            if (!(_isOneVersion && UnchangedSchema.Is(one, other)))
            {
                ComparePart(pair, one, other);
            }
        }
    }

    /// <summary>In a schema that is written as it was, what it refers to may be something else.</summary>
    private void CompareReferences(SchemaPair pair)
    {
        var (was, now) = (pair.Was.Schema, pair.Now.Schema);
        for (var index = 0; index < now.Properties.Count; index++)
        {
            if (!UnchangedSchema.LeadsNowhere(now.Properties[index].Schema))
            {
                CompareMember(pair, now.Properties[index].Name, was.Properties[index], now.Properties[index], isAsRequired: true);
            }
        }

        foreach (var (one, other) in PartsOf(was, now))
        {
            if (!UnchangedSchema.LeadsNowhere(other))
            {
                ComparePart(pair, one, other);
            }
        }

        if (ReferenceEquals(was, now))
        {
            pair.Parts.AddRange(now.OneOf.Concat(now.AnyOf).Select(alternative => SchemaView.Of(alternative, _after)).Select(view => new SchemaPart(PairOf(view, view), IsMember: false, Travel.None)));
        }
    }

    /// <summary>What is in the values of both, apart from what has a name.</summary>
    private static IEnumerable<(Schema Was, Schema Now)> PartsOf(Schema was, Schema now)
    {
        if (was.Items is { } item && now.Items is { } items)
        {
            yield return (item, items);
        }

        if (FurtherOf(was) is { } other && FurtherOf(now) is { } others)
        {
            yield return (other, others);
        }

        for (var index = 0; index < Math.Min(was.PrefixItems.Count, now.PrefixItems.Count); index++)
        {
            yield return (was.PrefixItems[index], now.PrefixItems[index]);
        }

        foreach (var pattern in was.PatternProperties)
        {
            if (now.PatternProperties.FirstOrDefault(same => same.Name == pattern.Name) is { } same)
            {
                yield return (pattern.Schema, same.Schema);
            }
        }
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

    private static Schema? FurtherOf(Schema schema) => schema.AdditionalProperties is { Boolean: null } further ? further : null;

    private void ComparePart(SchemaPair pair, Schema was, Schema now)
    {
        var (wasView, nowView) = (SchemaView.Of(was, _before), SchemaView.Of(now, _after));
        if (!UseChanges.AreNone(wasView, nowView))
        {
            pair.Changes.AddRange(UseChanges.Between(wasView, nowView, was.Place, now.Place).Select(change => change with { IsOfMember = true }));
        }

        AddPart(pair, ExchangeOf(wasView, nowView, was.Place, now.Place), wasView, nowView, "", Travel.None);
        AddNames(pair, wasView, nowView, was.Place, now.Place, "");
    }

    private void CompareMembers(SchemaPair pair)
    {
        var matched = MemberMatch.Of(pair.Was.Schema, pair.Now.Schema, _before, _after);
        pair.Changes.AddRange(matched.Changes);
        foreach (var (name, was, now) in matched.Both)
        {
            var isAsRequired = MemberChanges.IsAsRequired(pair, was, now);
            if (!(_isOneVersion && isAsRequired && UnchangedSchema.Is(was.Schema, now.Schema)))
            {
                CompareMember(pair, name, was, now, isAsRequired);
            }
        }
    }

    private void CompareMember(SchemaPair pair, string name, SchemaProperty was, SchemaProperty now, bool isAsRequired)
    {
        var (wasView, nowView) = (SchemaView.Of(was.Schema, _before), SchemaView.Of(now.Schema, _after));
        if (!isAsRequired || !UseChanges.AreNone(wasView, nowView))
        {
            pair.Changes.AddRange(MemberChanges.Between(name, pair, was, now, wasView, nowView));
        }

        AddPart(pair, ExchangeOf(wasView, nowView, was.NamePlace, now.NamePlace), wasView, nowView, name, BlockedFor(wasView, nowView));
        AddNames(pair, wasView, nowView, was.NamePlace, now.NamePlace, name);
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

    private void AddNames(SchemaPair pair, SchemaView was, SchemaView now, Place wasAt, Place at, string name)
    {
        if (was.Target.ComponentName != now.Target.ComponentName && !pair.Changes.Exists(change => change.Kind is SchemaChangeKind.TypeChanged or SchemaChangeKind.TypesChanged && change.Name == name && change.At == at))
        {
            pair.Changes.AddRange(_names.Between(was, now, wasAt, at).Select(change => change with { IsOfMember = true, Name = name }));
        }
    }

    /// <summary>What only answers have is not sent, what only requests have is not read; unless it was so or is so in one of the two only.</summary>
    private static Travel BlockedFor(SchemaView was, SchemaView now) =>
        was.IsReadOnly && now.IsReadOnly ? Travel.Sent : was.IsWriteOnly && now.IsWriteOnly ? Travel.Read : Travel.None;

    private void CompareAlternatives(SchemaPair pair)
    {
        var matched = AlternativeMatch.Of(pair.Was, pair.Now, _before, _after, _names);
        pair.Changes.AddRange(matched.Changes);
        foreach (var (was, now) in matched.Both)
        {
            pair.Changes.AddRange(_names.Between(was, now, was.Target.Schema.Place, now.Target.Schema.Place));
            pair.Parts.Add(new SchemaPart(PairOf(was, now), IsMember: false, Travel.None));
        }
    }
}
