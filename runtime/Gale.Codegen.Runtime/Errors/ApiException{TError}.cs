using System.Net;

namespace Gale.Codegen.Runtime;

/// <summary>The server answered with an error whose body is the one that the document promises.</summary>
/// <typeparam name="TError">What the document says the body is.</typeparam>
public sealed class ApiException<TError> : ApiException
{
    /// <summary>Describes a failed call; fakes and decorators set the rest of what they know.</summary>
    /// <param name="operation">The <c>operationId</c>.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="error">The body.</param>
    public ApiException(string operation, HttpStatusCode status, TError error)
        : base(operation, status) => Error = error;

    internal ApiException(FailedCall call, TError error)
        : base(call) => Error = error;

    /// <summary>The body of the answer.</summary>
    public TError Error { get; }
}
