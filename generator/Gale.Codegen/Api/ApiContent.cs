using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>What a body is.</summary>
/// <param name="Format">How it is written and read.</param>
/// <param name="MediaTypes">The media types as the document writes them; the first is the one that is sent.</param>
/// <param name="Type">What it holds; nothing is known of a text or a stream.</param>
/// <param name="Fields">What the document says beside the usual of the fields of a form.</param>
internal sealed record ApiContent(ApiContentFormat Format, EquatableArray<string> MediaTypes, ApiTypeUse Type, EquatableArray<ApiFormField> Fields);
