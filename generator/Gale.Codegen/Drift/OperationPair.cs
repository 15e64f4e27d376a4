using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>An operation that both documents have.</summary>
internal sealed record OperationPair(ResolvedOperation Was, ResolvedOperation Now);
