namespace Gale.Codegen.Runtime;

/// <summary>Something in which an answer was other than the document says.</summary>
/// <param name="Kind">In which way; its number is the id of the event.</param>
/// <param name="Operation">The <c>operationId</c>.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="PathTemplate">The path as the document writes it: <c>/v2/orders/{id}</c>.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Pointer">
/// Where in the body, as a JSON pointer (RFC 6901): <c>/data/3/status</c>; of what is missing the object that lacks it. Empty for
/// the whole.
/// </param>
public sealed record ApiDrift(ApiDriftKind Kind, string Operation, HttpMethod Method, string PathTemplate, int Status, string Pointer)
{
    /// <summary>What came, as JSON; <see langword="null"/> unless the observer is allowed to see it.</summary>
    public string? Value { get; init; }

    /// <summary>The body; empty unless the observer asks for it.</summary>
    public ReadOnlyMemory<byte> Payload { get; init; }

    /// <summary>What happened, for a log: nothing of the values that came, but where one may be shown.</summary>
    public override string ToString() =>
        $"GALE{(int)Kind}: {Kind} at '{Pointer}' of {Method} {PathTemplate} ({Status}){(Value is null ? "" : $": {Value}")}";
}
