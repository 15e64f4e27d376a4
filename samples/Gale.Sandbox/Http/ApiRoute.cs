namespace Gale.Sandbox.Http;

/// <summary>One row of an API's table: an operation and what it wants.</summary>
internal sealed record ApiRoute(string Method, string Template, string OperationId)
{
    /// <summary>Members that the body must have. <c>line_items.price</c> means that of every item.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Writes down what else a body must not say.</summary>
    public Action<BodyReader>? Check { get; init; }

    /// <summary>What answers a call that is in order, or null for the recording of the operation.</summary>
    public Func<ApiRequest, Answer>? Handle { get; init; }

    /// <summary>The status of a success that has no body, and so no recording.</summary>
    public int EmptyStatus { get; init; } = 204;

    public Credential Credential { get; init; } = Credential.Any;

    /// <summary>Whether the header Idempotency-Key may not be left out.</summary>
    public bool NeedsIdempotencyKey { get; init; }

    /// <summary>Whether the query takes a <c>limit</c> of 1 to 100.</summary>
    public bool IsPaged { get; init; }

    /// <summary>The paths of members inside another, and of that one.</summary>
    public static IEnumerable<string> Inside(string outer, params IEnumerable<string> members) =>
        members.Select(member => $"{outer}.{member}").Prepend(outer);
}
