using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Compares what is said of a schema where it is used: null, other values than those listed, a default, that only one side has it, that it is deprecated.</summary>
internal static class UseChanges
{
    /// <param name="was">The use as it was.</param>
    /// <param name="now">As it is.</param>
    /// <param name="before">Where it stood.</param>
    /// <param name="at">Where it stands.</param>
    public static IEnumerable<SchemaChange> Between(SchemaView was, SchemaView now, Place before, Place at)
    {
        if (was.TakesNull != now.TakesNull)
        {
            yield return now.TakesNull
                ? new(SchemaChangeKind.NullAdded, Variance.Widens, "", "", "", before, PlaceOf(now, at, "nullable", "type"))
                : new(SchemaChangeKind.NullRemoved, Variance.Narrows, "", "", "", PlaceOf(was, before, "nullable", "type"), PlaceOf(now, at, "nullable"));
        }

        if (was.IsOpen != now.IsOpen && was.IsVocabulary && now.IsVocabulary)
        {
            yield return now.IsOpen
                ? new(SchemaChangeKind.OthersAllowed, Variance.Widens, "", "", "", before, at)
                : new(SchemaChangeKind.OthersForbidden, Variance.Narrows, "", "", "", before, at);
        }

        foreach (var change in Default(DefaultOf(was), DefaultOf(now), now, before, at))
        {
            yield return change;
        }

        if (was.IsDeprecated != now.IsDeprecated)
        {
            yield return new(now.IsDeprecated ? SchemaChangeKind.Deprecated : SchemaChangeKind.Reactivated, Variance.None, "", "", "", before, PlaceOf(now, at, "deprecated"));
        }

        if (AskedTypeOf(was) != AskedTypeOf(now))
        {
            yield return new(SchemaChangeKind.CSharpTypeChanged, Variance.None, "", AskedTypeOf(was), AskedTypeOf(now), before, at);
        }

        if (was.IsReadOnly != now.IsReadOnly)
        {
            yield return new(now.IsReadOnly ? SchemaChangeKind.ReadOnlyAdded : SchemaChangeKind.ReadOnlyRemoved, Variance.None, "", "", "", before, PlaceOf(now, at, "readOnly"));
        }

        if (was.IsWriteOnly != now.IsWriteOnly)
        {
            yield return new(now.IsWriteOnly ? SchemaChangeKind.WriteOnlyAdded : SchemaChangeKind.WriteOnlyRemoved, Variance.None, "", "", "", before, PlaceOf(now, at, "writeOnly"));
        }
    }

    /// <summary>Whether the same is said of both: asked far more often than what it is.</summary>
    public static bool AreNone(SchemaView was, SchemaView now) =>
        was.TakesNull == now.TakesNull && was.IsOpen == now.IsOpen && was.IsDeprecated == now.IsDeprecated && was.IsReadOnly == now.IsReadOnly && was.IsWriteOnly == now.IsWriteOnly && AskedTypeOf(was) == AskedTypeOf(now) &&
        (DefaultOf(was), DefaultOf(now)) is var (before, after) && (before is null || after is null ? before == after : AreSame(before, after, now));

    /// <summary>The type of C# that the document asks for, of a value without members; empty where it asks for none.</summary>
    private static string AskedTypeOf(SchemaView view)
    {
        for (var index = 0; index < view.Sites.Count; index++)
        {
            if (AskedTypeOf(view.Sites[index]) is { } asked)
            {
                return asked;
            }
        }

        return AskedTypeOf(view.Target.Schema) ?? "";
    }

    private static string? AskedTypeOf(Schema schema) =>
        schema.HasExtensions && schema.Extension(SpecificationExtension.CSharpType) is YamlScalar { IsNull: false } asked ? asked.Text : null;

    private static bool AreSame(YamlNode one, YamlNode other, SchemaView now) =>
        YamlComparer.AreSame(one, other) || (one is YamlScalar && other is YamlScalar && ListedText.Of(one, now.Target.Schema) == ListedText.Of(other, now.Target.Schema));

    /// <summary>Where the first of some keywords stands that is there, at the use or in what it leads to.</summary>
    private static Place PlaceOf(SchemaView view, Place otherwise, params string[] keywords) =>
        (from keyword in keywords
         from schema in view.Sites.Append(view.Target.Schema)
         where Keyword.ValueOf(schema, keyword) is not null
         select Keyword.PlaceOf(schema, keyword)).FirstOrDefault() ?? otherwise;

    public static YamlNode? DefaultOf(SchemaView view)
    {
        for (var index = 0; index < view.Sites.Count; index++)
        {
            if (view.Sites[index].Default is { } value)
            {
                return value;
            }
        }

        return view.Target.Schema.Default;
    }

    private static IEnumerable<SchemaChange> Default(YamlNode? was, YamlNode? now, SchemaView view, Place before, Place at) => (was, now) switch
    {
        (null, { } value) => [new(SchemaChangeKind.DefaultAdded, Variance.None, "", "", SchemaText.Of(value), null, value.Place)],
        ({ } value, null) => [new(SchemaChangeKind.DefaultRemoved, Variance.None, "", SchemaText.Of(value), "", value.Place, at)],
        ({ } old, { } value) when !AreSame(old, value, view) =>
            [new(SchemaChangeKind.DefaultChanged, Variance.None, "", SchemaText.Of(old), SchemaText.Of(value), old.Place, value.Place)],
        _ => [],
    };
}
