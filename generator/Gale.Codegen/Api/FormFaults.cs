using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Reports what a document says of a form that is not sent as it says.</summary>
internal sealed class FormFaults(List<KeyedDiagnostic> diagnostics)
{
    private const string NoMediaTypeFault = "is none that can be sent (RFC 9110, 8.3.1)";

    /// <summary>An encoding of parts that have no names, in a form, where they have.</summary>
    public void EncodingByPosition(MediaType media, string keyword) =>
        diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.EncodingByPosition, $"{SourceKey.Of(media)}/{keyword}", keyword));

    /// <summary>An encoding of the parts of a part.</summary>
    public void InnerEncoding(MediaType media, string field, string keyword) => diagnostics.Add(KeyedDiagnostic.At(
        DiagnosticDescriptors.ParameterNotModelled, $"{KeyOf(media, field)}/{keyword}", field, $"has '{keyword}' of what is in it, which is not served", "it is sent as if that were not said"));

    /// <summary>An encoding of something that the form does not have.</summary>
    public void EncodingOfNoField(MediaType media, string field) =>
        diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.EncodingOfNoField, KeyOf(media, field), field));

    /// <summary>A form in parts of which the document does not say what is in it.</summary>
    public void NothingSaid(MediaType media) => diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.FormOfAny, SourceKey.Of(media)));

    /// <summary>A header of a part of a form whose value nothing says.</summary>
    public void PartHeader(MediaType media, string part, string header) =>
        diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.PartHeaderNotSent, $"{KeyOf(media, part)}/headers/{JsonPointerText.Escape(header)}", header, part));

    /// <summary>A header of a part that no part can have.</summary>
    public void NoPartHeader(MediaType media, string part, string header, string fault) => diagnostics.Add(KeyedDiagnostic.At(
        DiagnosticDescriptors.NotSendable, $"{KeyOf(media, part)}/headers/{JsonPointerText.Escape(header)}", "The header", header, fault, "it is left out"));

    /// <summary>Media types of a part of which none can be sent.</summary>
    public void NoMediaTypeOfPart(MediaType media, string part, string listed) => diagnostics.Add(KeyedDiagnostic.At(
        DiagnosticDescriptors.NotSendable, $"{KeyOf(media, part)}/contentType", "The media type", listed, NoMediaTypeFault, "the usual one of the value is sent"));

    /// <summary>The same where the schema of a part says it.</summary>
    public void NoMediaTypeOfPart(Schema schema) => diagnostics.Add(KeyedDiagnostic.At(
        DiagnosticDescriptors.NotSendable, SourceKey.Of(schema) + "/contentMediaType", "The media type", schema.ContentMediaType!, NoMediaTypeFault, "the usual one of the value is sent"));

    /// <summary>A media type of a body that no header can say.</summary>
    public void NoMediaType(MediaType media, string nearest) => diagnostics.Add(KeyedDiagnostic.At(
        DiagnosticDescriptors.NotSendable, SourceKey.Of(media), "The media type", media.Name, NoMediaTypeFault, $"it is taken as '{nearest}'"));

    /// <summary>A field of a form that only the caller knows how to write.</summary>
    public void ForeignField(MediaType media, string field, string mediaType, bool isInParts) =>
        diagnostics.Add(KeyedDiagnostic.At(
            DiagnosticDescriptors.FieldNotModelled, $"{KeyOf(media, field)}/contentType", field, mediaType, isInParts ? "a file" : "a text"));

    /// <summary>A field of a form that has no such style, or parts that the style has no form for.</summary>
    public void FieldStyle(MediaType media, string field, string what, string instead) =>
        diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.ParameterNotModelled, $"{KeyOf(media, field)}/style", field, what, instead));

    /// <summary>A file in a place of a form that has none for it.</summary>
    public void HiddenFile(Schema member, string name) => diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.FileHidden, SourceKey.Of(member), name));

    /// <summary>Nulls in a field of a form, which has none.</summary>
    public void NullParts(Schema member, string name) => diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.NullPartsNotSent, SourceKey.Of(member), name, "a form"));

    private static string KeyOf(MediaType media, string field) => $"{SourceKey.Of(media)}/encoding/{JsonPointerText.Escape(field)}";
}
