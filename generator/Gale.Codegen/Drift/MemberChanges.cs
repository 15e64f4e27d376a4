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

    private static IEnumerable<SchemaChange> Requiredness(SchemaPair owner, SchemaProperty was, SchemaProperty now) =>
        (owner.WasRequired.Contains(was.Name), owner.NowRequired.Contains(now.Name)) switch
        {
            (false, true) => [new(SchemaChangeKind.MemberBecameRequired, Variance.Narrows, "", "", "", was.NamePlace, PlaceIn(owner.Now.Schema, now))],
            (true, false) => [new(SchemaChangeKind.MemberBecameOptional, Variance.Widens, "", "", "", PlaceIn(owner.Was.Schema, was), now.NamePlace)],
            _ => [],
        };

    /// <summary>Where <c>required</c> names it.</summary>
    private static Place PlaceIn(Schema owner, SchemaProperty member) =>
        owner.Required.ToList().IndexOf(member.Name) is >= 0 and var index && index < owner.RequiredPlaces.Count ? owner.RequiredPlaces[index] : member.NamePlace;
}
