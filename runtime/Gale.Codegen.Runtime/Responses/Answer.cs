using System.Net;

namespace Gale.Codegen.Runtime;

/// <summary>What came of a call: a value, or an error.</summary>
/// <param name="Status">The status of the answer.</param>
/// <param name="Value">The value, when there is no error.</param>
/// <param name="Error">The error, if it is one.</param>
/// <param name="IsDocumented">Whether the document lists the status.</param>
/// <param name="Headers">The headers, where they were asked for.</param>
/// <param name="HoldsBody">Whether the value is the body itself, which has yet to be read.</param>
internal readonly record struct Answer<T>(
    HttpStatusCode Status, T? Value, ApiException? Error, bool IsDocumented, ApiHeaders? Headers, bool HoldsBody = false);
