using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>One of the forms in which an operation is called: bodies may be of several media types, and a call sends and gets one of each.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Variant">What its name has behind the operation's; empty for the usual form.</param>
/// <param name="Body">The request body.</param>
/// <param name="Responses">What may come back, in document order.</param>
internal sealed record OperationForm(string Key, string Variant, ApiBody? Body, EquatableArray<ApiResponse> Responses);
