using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>Finds the requests that operations have the API send back, each once however many operations share it.</summary>
/// <param name="references">Follows references.</param>
/// <param name="resolve">The operations of a path item.</param>
internal sealed class CallbackResolver(ReferenceResolver references, Func<PathItem, IEnumerable<ResolvedOperation>> resolve)
{
    private readonly HashSet<Operation> _seen = [];

    /// <summary>The callbacks of an operation, and theirs. What is the path of others is the name of one: its address is the caller's.</summary>
    public IEnumerable<ResolvedOperation> Of(ResolvedOperation owner) =>
        from callback in owner.Operation.Callbacks
        let resolved = references.Resolve(callback.Value, dialect => dialect.Callback)
        where resolved is not null
        from item in resolved.Items
        from operation in resolve(item)
        where _seen.Add(operation.Operation)
        let named = operation with { Path = $"{owner.Operation.OperationId ?? owner.Path} {callback.Key}" }
        from one in new[] { named }.Concat(Of(named))
        select one;
}
