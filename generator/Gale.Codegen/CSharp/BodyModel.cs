using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>How a request body is sent.</summary>
/// <param name="Setter">The request's method.</param>
/// <param name="IsTyped">Whether the method goes by the codec of the body's type.</param>
/// <param name="MediaType">The media type, for a text or a stream.</param>
/// <param name="Fields">What the document says beside the usual of the fields of a form.</param>
internal sealed record BodyModel(Identifier Setter, bool IsTyped, Literal MediaType, EquatableArray<FormFieldModel> Fields);
