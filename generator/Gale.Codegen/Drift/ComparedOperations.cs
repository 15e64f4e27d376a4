namespace Gale.Codegen.Drift;

/// <summary>The operations that both documents have, each with what it differs in.</summary>
/// <param name="All">Method and path, and what differs.</param>
internal sealed record ComparedOperations(IReadOnlyList<(string Name, OperationComparison Comparison)> All)
{
    /// <param name="calls">What a client calls.</param>
    /// <param name="webhooks">What the API sends by itself: its bodies are read.</param>
    /// <param name="comparer">Compares them.</param>
    public static ComparedOperations Of(OperationMatch calls, OperationMatch webhooks, OperationComparer comparer) => new(
    [
        .. calls.Both.Select(pair => (pair.Now.Title, comparer.Compare(pair))),
        .. webhooks.Both.Select(pair => (pair.Now.Title, comparer.Compare(pair, Travel.ResponseBody))),
    ]);

    /// <summary>What parts that several operations share differ in is told once.</summary>
    public IEnumerable<ApiChange> Changes() => All
        .SelectMany(operation => operation.Comparison.Changes.Select(change => (operation.Name, Change: change)))
        .GroupBy(one => one.Change)
        .Select(same => new ApiChange(
            same.Key.Kind, null, Travel.None, same.Key.Subject, same.Key.Before, same.Key.After, same.Key.Was, same.Key.At, [.. same.Select(one => one.Name).Distinct()])
        {
            IsBreaking = same.Key.IsBreaking,
            Checks = same.Key.OtherCheck is { } other ? [same.Key.Check, other] : [same.Key.Check],
        });

    /// <summary>Where their schemas travel.</summary>
    /// <param name="operations">All operations of the new document, these among them.</param>
    public SchemaTravels Travels(IReadOnlyList<string> operations)
    {
        var travels = new SchemaTravels(operations);
        foreach (var (name, comparison) in All)
        {
            foreach (var (root, travel) in comparison.Roots)
            {
                travels.Add(root, travel, name);
            }
        }

        return travels;
    }
}
