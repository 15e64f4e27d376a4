using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.OpenApi;

/// <summary>An entry of a Responses Object.</summary>
/// <param name="Status">A status code, a range in capitals (<c>2XX</c>), or <c>default</c>.</param>
/// <param name="StatusPlace">Where the key stands.</param>
/// <param name="Response">The response, or a reference to one.</param>
internal sealed record ResponseEntry(string Status, Place StatusPlace, Referenceable<Response> Response);
