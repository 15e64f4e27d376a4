using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>The schemas of two documents: how those of each are looked at, and what is to be said of one in the place of another.</summary>
/// <param name="earlier">The document as it was.</param>
/// <param name="later">As it is.</param>
internal sealed class ComparedSchemas(ResolvedDocument earlier, ResolvedDocument later)
{
    public SchemaTable Before { get; } = earlier.Schemas;

    public SchemaTable After { get; } = later.Schemas;

    public TypeNameChanges Names { get; } = new(earlier.Document.Components, later.Document.Components);

    /// <summary>Whether both documents are of one version of the specification: then the same words mean the same.</summary>
    private bool IsOneVersion { get; } = earlier.Document.Version == later.Document.Version;

    /// <summary>Whether there is nothing to compare.</summary>
    public bool AreUnchanged(Schema was, Schema now) => IsOneVersion && UnchangedSchema.Is(was, now);

    /// <summary>Whether only what they refer to may differ.</summary>
    public bool AreUnchangedThemselves(SchemaPair pair) => ReferenceEquals(pair.Was, pair.Now) || (IsOneVersion && UnchangedSchema.IsItself(pair));

    public (SchemaView Was, SchemaView Now) ViewsOf(Schema was, Schema now) => (SchemaView.Of(was, Before), SchemaView.Of(now, After));

    /// <summary>
    /// Another schema in the place of one, of which no value is a value of the other, or which is another type though the values are the
    /// same: that is a change of what refers to them, and there is nothing in them to compare.
    /// </summary>
    public SchemaChange? ExchangeOf(SchemaView was, SchemaView now, Place wasAt, Place at) =>
        OpenedOf(was, now, wasAt, at) ??
        (was.Target.ComponentName != now.Target.ComponentName &&
        TypeChanges.Between(was.Target.Schema, now.Target.Schema, Before, After).FirstOrDefault(change => change.Variance == Variance.Replaces) is { } change
            ? change with { Before = Named(was, change.Before), After = Named(now, change.After), Was = PlaceOf(was, now, earlier.Document.Components, change.Was ?? wasAt, wasAt), At = PlaceOf(now, was, later.Document.Components, change.At, at) }
            : null);

    /// <summary>A choice in the place of one schema, or the other way round, where another schema than before is referred to: told at what refers to it.</summary>
    public SchemaChange? ChoiceOf(SchemaView was, SchemaView now, Place wasAt, Place at) =>
        !IsToldOfUse(was.Target, now.Target) || ChoiceMatch.ChangeBetween(was.Target, now.Target, Before, After) is not { } change
            ? null
            : change with { Was = PlaceOf(was, now, earlier.Document.Components, change.Was ?? wasAt, wasAt), At = PlaceOf(now, was, later.Document.Components, change.At, at) };

    /// <summary>Whether a choice and one schema stand at two places, so that it is what uses them that changed.</summary>
    public static bool IsToldOfUse(ResolvedSchema was, ResolvedSchema now) =>
        was.Schema.OneOf.Count + was.Schema.AnyOf.Count > 0 != (now.Schema.OneOf.Count + now.Schema.AnyOf.Count > 0) && !was.Schema.Pointer.IsSameWay(now.Schema.Pointer);

    /// <summary>
    /// What is written where the other was, or on the way to it, has changed there. Another component is told where it is referred to: by
    /// the component that the other was, or by what uses it.
    /// </summary>
    private static Place PlaceOf(SchemaView view, SchemaView other, Components components, Place inPlace, Place otherwise) =>
        view.Target.ComponentName is null || other.Sites.Any(site => site.Pointer.IsSameWay(view.Target.Schema.Pointer)) ? inPlace
        : view.Sites.FirstOrDefault(site => site.Pointer.IsSameWay(other.Target.Schema.Pointer)) is { } written ? written.Place
        : other.Target.ComponentName is { } name && components.Schemas.TryGetValue(name, out var leading) && leading.Reference is not null ? leading.Place
        : otherwise;

    private static string Named(SchemaView view, string types) => view.Target.ComponentName is { } name ? $"{name} ({types})" : types;

    /// <summary>A vocabulary that has any other text too allows what a text allows, and is an enum in C#.</summary>
    private SchemaChange? OpenedOf(SchemaView was, SchemaView now, Place wasAt, Place at) =>
        was.IsOpen == now.IsOpen || was.IsVocabulary == now.IsVocabulary
            ? null
            : new SchemaChange(
                SchemaChangeKind.TypeChanged,
                TypeChanges.Between(was.Target.Schema, now.Target.Schema, Before, After).FirstOrDefault()?.Variance ?? Variance.None,
                "",
                SchemaText.OfView(was),
                SchemaText.OfView(now),
                wasAt,
                at);
}
