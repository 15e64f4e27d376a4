using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Which of the operations that are new may have the place of one that is gone.</summary>
internal sealed class OperationSuccessor
{
    private readonly ILookup<string, ResolvedOperation> _byId;
    private readonly ILookup<string, ResolvedOperation> _byPath;

    public OperationSuccessor(IReadOnlyList<ResolvedOperation> added)
    {
        _byId = added.ToLookup(operation => operation.Operation.OperationId ?? "", StringComparer.Ordinal);
        _byPath = added.ToLookup(AddressOf, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The one of its <c>operationId</c>, else of its path in another version or in other letters; <see langword="null"/> where there is none.</summary>
    public ResolvedOperation? Of(ResolvedOperation gone) =>
        (gone.Operation.OperationId is { Length: > 0 } id ? _byId[id].FirstOrDefault() : null) ?? _byPath[AddressOf(gone)].FirstOrDefault();

    private static string AddressOf(ResolvedOperation operation) => $"{operation.Method} {PathShape.OfAnyVersion(operation.Path).TrimEnd('/')}";
}
