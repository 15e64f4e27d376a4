using System.Net;
using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>
/// The server answered with a success whose body is not what the document promises. The request may well have taken
/// effect: do not simply repeat it.
/// </summary>
public sealed class InvalidResponseException : ApiException
{
    /// <summary>Describes an unreadable success; fakes and decorators set the rest of what they know.</summary>
    /// <param name="operation">The <c>operationId</c>.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="jsonPointer">The place in the body, see <see cref="JsonPointer"/>.</param>
    /// <param name="jsonException">What was expected there and what was found.</param>
    public InvalidResponseException(
        string operation, HttpStatusCode status, string jsonPointer, JsonException jsonException)
        : base(operation, status, jsonException)
    {
        ArgumentNullException.ThrowIfNull(jsonPointer);
        ArgumentNullException.ThrowIfNull(jsonException);
        JsonPointer = jsonPointer;
    }

    internal InvalidResponseException(FailedCall call, JsonMisfit misfit)
        : base(call, misfit.Exception) => JsonPointer = misfit.Pointer;

    /// <summary>
    /// The place in the body that does not fit (RFC 6901), for example <c>/items/3/amount</c>; empty for the body as a
    /// whole.
    /// </summary>
    public string JsonPointer { get; }

    /// <summary>
    /// For example <c>getCheckout: 200 OK, but its body does not fit the document at /items/3/amount: expected an
    /// integer, found a string; …</c>, continued as in <see cref="ApiException.Message"/>.
    /// </summary>
    public override string Message
    {
        get
        {
            var place = JsonPointer.Length == 0 ? "" : $" at {JsonPointer}";
            var complaint = $"but its body does not fit the document{place}: {InnerException!.Message.TrimEnd('.')}";
            return ApiExceptionMessage.Of(this, complaint);
        }
    }
}
