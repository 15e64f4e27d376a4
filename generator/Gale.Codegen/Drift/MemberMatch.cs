using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Which members of an object are the same: by name, and one gone and one new that look like one renamed.</summary>
/// <param name="Both">Those that both have, with the name they have now.</param>
/// <param name="Changes">Those that are gone, new or called otherwise.</param>
internal sealed record MemberMatch(IReadOnlyList<(string Name, SchemaProperty Was, SchemaProperty Now)> Both, IReadOnlyList<SchemaChange> Changes)
{
    public static MemberMatch Of(Schema was, Schema now, SchemaTable before, SchemaTable after)
    {
        if (HaveSameNames(was.Properties, now.Properties))
        {
            return new MemberMatch([.. was.Properties.Zip(now.Properties, (one, other) => (other.Name, one, other))], []);
        }

        var earlier = was.Properties.ToDictionary(member => member.Name, StringComparer.Ordinal);
        var later = new HashSet<string>(now.Properties.Select(member => member.Name), StringComparer.Ordinal);
        var both = now.Properties.Where(member => earlier.ContainsKey(member.Name)).Select(member => (member.Name, earlier[member.Name], member)).ToList();
        var gone = was.Properties.Where(member => !later.Contains(member.Name)).ToList();
        var added = now.Properties.Where(member => !earlier.ContainsKey(member.Name)).ToList();
        var changes = new List<SchemaChange>();
        foreach (var (old, @new) in MemberRenames.Among(gone, added, before, after))
        {
            gone.Remove(old);
            added.Remove(@new);
            both.Add((@new.Name, old, @new));
            changes.Add(Describe(SchemaChangeKind.MemberRenamed, Variance.Replaces, @new, now, after) with { Before = old.Name, After = @new.Name, Was = old.NamePlace, At = @new.NamePlace });
        }

        changes.AddRange(gone.Select(member => Describe(SchemaChangeKind.MemberRemoved, Variance.Replaces, member, was, before) with
        {
            Before = member.Name,
            Was = member.NamePlace,
            At = Keyword.PlaceOf(now, "properties"),
        }));
        changes.AddRange(added.Select(member => Describe(SchemaChangeKind.MemberAdded, now.Required.Contains(member.Name) ? Variance.Narrows : Variance.None, member, now, after)));
        return new MemberMatch(both, changes);
    }

    private static bool HaveSameNames(IReadOnlyList<SchemaProperty> was, IReadOnlyList<SchemaProperty> now)
    {
        for (var index = 0; index < was.Count; index++)
        {
            if (index >= now.Count || was[index].Name != now[index].Name)
            {
                return false;
            }
        }

        return was.Count == now.Count;
    }

    private static SchemaChange Describe(SchemaChangeKind kind, Variance variance, SchemaProperty member, Schema owner, SchemaTable table)
    {
        var view = SchemaView.Of(member.Schema, table);
        return new SchemaChange(kind, variance, member.Name, "", "", null, member.NamePlace)
        {
            IsOfMember = true,
            IsRequired = owner.Required.Contains(member.Name),
            HasDefault = UseChanges.DefaultOf(view) is not null,
            IsReadOnly = view.IsReadOnly,
            IsWriteOnly = view.IsWriteOnly,
        };
    }
}
