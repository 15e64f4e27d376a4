namespace Gale.Codegen.Drift;

/// <summary>Where a schema that stands by itself travels, and with which operations.</summary>
internal sealed class RootUse
{
    public Travel Travel { get; set; }

    /// <summary>The operations, by their places among all.</summary>
    public List<int> Operations { get; } = [];

    /// <summary>More of them, found elsewhere.</summary>
    public List<OperationSet> Others { get; } = [];
}
