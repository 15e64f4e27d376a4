namespace Gale.Codegen.Drift;

/// <summary>What an operation differs in, and the schemas that it has at both times.</summary>
internal sealed class OperationComparison
{
    public List<OperationChange> Changes { get; } = [];

    public List<(SchemaRoot Root, Travel Travel)> Roots { get; } = [];

    /// <summary>A schema of it, where there is something to compare.</summary>
    public void Add(SchemaRoot? root, Travel travel)
    {
        if (root is not null)
        {
            Roots.Add((root, travel));
        }
    }
}
