using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Drift;

/// <summary>Compares what is in two schemas: members, items, alternatives. What differs in those themselves is theirs.</summary>
/// <param name="schemas">The schemas of both documents.</param>
/// <param name="pairOf">Sees to it that two schemas are compared, once.</param>
internal sealed class SchemaPartComparer(ComparedSchemas schemas, Func<SchemaView, SchemaView, SchemaPair> pairOf)
{
    public void Compare(SchemaPair pair)
    {
        if (AreOfOneForm(pair))
        {
            CompareValues(pair);
        }

        CompareAlternatives(pair);
    }

    /// <summary>Of one schema and several alternatives only what is the same on both sides can be compared.</summary>
    public static bool AreOfOneForm(SchemaPair pair) => HasAlternatives(pair.Was.Schema) == HasAlternatives(pair.Now.Schema);

    private static bool HasAlternatives(Schema schema) => schema.OneOf.Count + schema.AnyOf.Count > 0;

    private void CompareValues(SchemaPair pair)
    {
        CompareMembers(pair);
        foreach (var (one, other) in SchemaParts.Between(pair.Was.Schema, pair.Now.Schema))
        {
            if (!schemas.AreUnchanged(one, other))
            {
                ComparePart(pair, one, other);
            }
        }
    }

    /// <summary>In a schema that is written as it was, what it refers to may be something else.</summary>
    public void CompareReferences(SchemaPair pair)
    {
        var (was, now) = (pair.Was.Schema, pair.Now.Schema);
        for (var index = 0; index < now.Properties.Count; index++)
        {
            if (!UnchangedSchema.LeadsNowhere(now.Properties[index].Schema))
            {
                CompareMember(pair, now.Properties[index].Name, was.Properties[index], now.Properties[index], isAsRequired: true);
            }
        }

        foreach (var (one, other) in SchemaParts.Between(was, now))
        {
            if (!UnchangedSchema.LeadsNowhere(other))
            {
                ComparePart(pair, one, other);
            }
        }

        if (ReferenceEquals(was, now))
        {
            pair.Parts.AddRange(now.OneOf.Concat(now.AnyOf).Select(alternative => SchemaView.Of(alternative, schemas.After)).Select(view => new SchemaPart(pairOf(view, view), IsMember: false, Travel.None)));
        }
    }

    private void ComparePart(SchemaPair pair, Schema was, Schema now)
    {
        var (wasView, nowView) = schemas.ViewsOf(was, now);
        if (!UseChanges.AreNone(wasView, nowView))
        {
            pair.Changes.AddRange(UseChanges.Between(wasView, nowView, was.Place, now.Place).Select(change => change with { IsOfMember = true }));
        }

        AddPart(pair, wasView, nowView, was.Place, now.Place, "", Travel.None);
        AddNames(pair, wasView, nowView, was.Place, now.Place, "");
    }

    private void CompareMembers(SchemaPair pair)
    {
        var matched = MemberMatch.Of(pair.Was.Schema, pair.Now.Schema, schemas.Before, schemas.After);
        pair.Changes.AddRange(matched.Changes);
        pair.Changes.AddRange(MemberChanges.OfUndeclared(pair));
        foreach (var (name, was, now) in matched.Both)
        {
            var isAsRequired = MemberChanges.IsAsRequired(pair, was, now);
            if (!(isAsRequired && schemas.AreUnchanged(was.Schema, now.Schema)))
            {
                CompareMember(pair, name, was, now, isAsRequired);
            }
        }
    }

    private void CompareMember(SchemaPair pair, string name, SchemaProperty was, SchemaProperty now, bool isAsRequired)
    {
        var (wasView, nowView) = schemas.ViewsOf(was.Schema, now.Schema);
        if (!isAsRequired || !UseChanges.AreNone(wasView, nowView))
        {
            pair.Changes.AddRange(MemberChanges.Between(name, pair, was, now, wasView, nowView));
        }

        pair.Changes.AddRange(CSharpNames.OfMember(was, now));
        AddPart(pair, wasView, nowView, was.NamePlace, now.NamePlace, name, BlockedFor(wasView, nowView));
        AddNames(pair, wasView, nowView, was.NamePlace, now.NamePlace, name);
    }

    private void AddPart(SchemaPair pair, SchemaView was, SchemaView now, Place wasAt, Place at, string name, Travel blocked)
    {
        var exchange = schemas.ExchangeOf(was, now, wasAt, at);
        if (exchange is not null)
        {
            pair.Changes.Add(exchange with { IsOfMember = true, Name = name });
        }
        else
        {
            if (schemas.ChoiceOf(was, now, wasAt, at) is { } choice)
            {
                pair.Changes.Add(choice with { IsOfMember = true, Name = name });
            }

            pair.Parts.Add(new SchemaPart(pairOf(was, now), IsMember: true, blocked));
        }
    }

    private void AddNames(SchemaPair pair, SchemaView was, SchemaView now, Place wasAt, Place at, string name)
    {
        if (was.Target.ComponentName != now.Target.ComponentName && !pair.Changes.Exists(change => change.Kind is SchemaChangeKind.TypeChanged or SchemaChangeKind.TypesChanged && change.Name == name && change.At == at))
        {
            pair.Changes.AddRange(schemas.Names.Between(was, now, wasAt, at).Select(change => change with { IsOfMember = true, Name = name }));
        }
    }

    /// <summary>What only answers have is not sent, what only requests have is not read; unless it was so or is so in one of the two only.</summary>
    private static Travel BlockedFor(SchemaView was, SchemaView now) =>
        was.IsReadOnly && now.IsReadOnly ? Travel.Sent : was.IsWriteOnly && now.IsWriteOnly ? Travel.Read : Travel.None;

    private void CompareAlternatives(SchemaPair pair)
    {
        var matched = AlternativeMatch.Of(pair.Was, pair.Now, schemas.Before, schemas.After, schemas.Names);
        if (!ComparedSchemas.IsToldOfUse(pair.Was, pair.Now))
        {
            pair.Changes.AddRange(matched.Changes);
        }

        foreach (var (was, now) in matched.Both)
        {
            pair.Changes.AddRange(schemas.Names.Between(was, now, was.Target.Schema.Place, now.Target.Schema.Place));
            pair.Parts.Add(new SchemaPart(pairOf(was, now), IsMember: false, Travel.None));
        }
    }
}
