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
        (was.Target.ComponentName is { } old && now.Target.ComponentName is { } other && old != other &&
        TypeChanges.Between(was.Target.Schema, now.Target.Schema, Before, After).FirstOrDefault(change => change.Variance == Variance.Replaces) is { } change
            ? change with { Before = $"{old} ({change.Before})", After = $"{other} ({change.After})", Was = wasAt, At = at }
            : null);

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
