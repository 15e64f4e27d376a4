using Gale.Codegen.Collections;

namespace Gale.Codegen.Selection;

/// <summary>Which operations of a document the consumer wants, as the settings of a GaleSpec item say it. Compares by value.</summary>
/// <param name="Tags">Tags of which an operation has one; empty: any.</param>
/// <param name="IncludedPaths">Patterns of which one fits an operation; empty: any.</param>
/// <param name="ExcludedPaths">Patterns of which none fits an operation.</param>
internal sealed record OperationFilter(
    EquatableArray<string> Tags, EquatableArray<string> IncludedPaths, EquatableArray<string> ExcludedPaths)
{
    /// <summary>Whether every operation is wanted.</summary>
    public bool IsEmpty => Tags.Count == 0 && IncludedPaths.Count == 0 && ExcludedPaths.Count == 0;

    /// <summary>Reads lists with <c>;</c> or a line end between their items. No comma: tags and paths may have one.</summary>
    public static OperationFilter Parse(string tags, string includedPaths, string excludedPaths) =>
        new(Split(tags), Split(includedPaths), Split(excludedPaths));

    private static EquatableArray<string> Split(string list) => list
        .Split(';', '\n', '\r')
        .Select(item => item.Trim())
        .Where(item => item.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();
}
