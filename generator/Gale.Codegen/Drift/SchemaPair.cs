using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>A schema as it was and as it is: compared once, however many operations lead to it.</summary>
/// <param name="was">How it was.</param>
/// <param name="now">How it is.</param>
internal sealed class SchemaPair(ResolvedSchema was, ResolvedSchema now)
{
    private HashSet<string>? _wasRequired;
    private HashSet<string>? _nowRequired;

    public ResolvedSchema Was { get; } = was;

    public ResolvedSchema Now { get; } = now;

    /// <summary>The names of the members that had to be there.</summary>
    public HashSet<string> WasRequired => _wasRequired ??= new HashSet<string>(Was.Schema.Required, StringComparer.Ordinal);

    /// <summary>Of those that must be.</summary>
    public HashSet<string> NowRequired => _nowRequired ??= new HashSet<string>(Now.Schema.Required, StringComparer.Ordinal);

    /// <summary>In what it differs itself; what its parts differ in is theirs.</summary>
    public List<SchemaChange> Changes { get; } = [];

    /// <summary>The schemas in it that both have.</summary>
    public List<SchemaPart> Parts { get; } = [];
}
