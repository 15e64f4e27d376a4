using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>What a body is.</summary>
/// <param name="Format">How it is written and read.</param>
/// <param name="MediaType">The media type as the document writes it.</param>
/// <param name="Type">What it holds; nothing is known of a text or a stream.</param>
/// <param name="Fields">What the document says beside the usual of the fields of a form.</param>
internal sealed record ApiContent(ApiContentFormat Format, string MediaType, ApiTypeUse Type, EquatableArray<ApiFormField> Fields);
