using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Drift;

/// <summary>Compares a member that an object had and has.</summary>
internal static class MemberChanges
{
    public static IEnumerable<SchemaChange> Between(string name, SchemaPair owner, SchemaProperty was, SchemaProperty now, SchemaView wasView, SchemaView nowView) =>
        Requiredness(owner, was, now)
            .Concat(UseChanges.Between(wasView, nowView, was.NamePlace, now.NamePlace))
            .Select(change => change with
            {
                Name = name,
                IsOfMember = true,
                IsRequired = owner.NowRequired.Contains(now.Name),
                HasDefault = UseChanges.DefaultOf(nowView) is not null,
                IsReadOnly = nowView.IsReadOnly,
                IsWriteOnly = nowView.IsWriteOnly,
            });

    /// <summary>Whether it must be there as before.</summary>
    public static bool IsAsRequired(SchemaPair owner, SchemaProperty was, SchemaProperty now) => owner.WasRequired.Contains(was.Name) == owner.NowRequired.Contains(now.Name);

    /// <summary>What must be there, or must no more, and is no member: a limit of the values, which no client has a member for.</summary>
    public static IEnumerable<SchemaChange> OfUndeclared(SchemaPair pair)
    {
        if (pair.WasRequired.SetEquals(pair.NowRequired))
        {
            yield break;
        }

        var declared = new HashSet<string>(pair.Was.Schema.Properties.Concat(pair.Now.Schema.Properties).Select(member => member.Name), StringComparer.Ordinal);
        var (was, now) = (pair.Was.Schema, pair.Now.Schema);
        foreach (var name in now.Required.Where(name => !pair.WasRequired.Contains(name) && !declared.Contains(name)))
        {
            yield return Undeclared(SchemaChangeKind.MemberBecameRequired, name, was.Place, PlaceIn(now, name, now.Place));
        }

        foreach (var name in was.Required.Where(name => !pair.NowRequired.Contains(name) && !declared.Contains(name)))
        {
            yield return Undeclared(SchemaChangeKind.MemberBecameOptional, name, PlaceIn(was, name, was.Place), Keyword.PlaceOf(now, "required"));
        }
    }

    private static SchemaChange Undeclared(SchemaChangeKind kind, string name, Place was, Place at) => new(kind, Variance.None, name, "", "", was, at)
    {
        IsOfMember = true,
        IsRequired = kind == SchemaChangeKind.MemberBecameRequired,
        IsUndeclared = true,
    };

    private static IEnumerable<SchemaChange> Requiredness(SchemaPair owner, SchemaProperty was, SchemaProperty now) =>
        (owner.WasRequired.Contains(was.Name), owner.NowRequired.Contains(now.Name)) switch
        {
            (false, true) => [new(SchemaChangeKind.MemberBecameRequired, Variance.Narrows, "", "", "", was.NamePlace, PlaceIn(owner.Now.Schema, now.Name, now.NamePlace))],
            (true, false) => [new(SchemaChangeKind.MemberBecameOptional, Variance.Widens, "", "", "", PlaceIn(owner.Was.Schema, was.Name, was.NamePlace), now.NamePlace)],
            _ => [],
        };

    /// <summary>Where <c>required</c> names it.</summary>
    private static Place PlaceIn(Schema owner, string name, Place otherwise) =>
        owner.Required.ToList().IndexOf(name) is >= 0 and var index && index < owner.RequiredPlaces.Count ? owner.RequiredPlaces[index] : otherwise;
}
