using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides how a request body is passed and sent.</summary>
internal static class BodyBuilder
{
    /// <summary>The type of the argument, null set aside: items that are sent one after the other are whatever gives them so.</summary>
    public static TypeName TypeOf(ApiContent content, TypeTable types) =>
        SentShape(content, types).Type is var sent && content.Type is ApiSequence ? KnownTypes.AsyncEnumerable.Of(sent) : sent;

    /// <summary>Whether null is a value of it: nothing but JSON has one.</summary>
    public static bool HasNull(ApiContent content) => content is { Format: ApiContentFormat.Json, Type.IsNullable: true };

    /// <param name="content">What the body is.</param>
    /// <param name="limits">What the document allows of it, where it is held against that.</param>
    /// <param name="types">The types of the API.</param>
    public static BodyModel Build(ApiContent content, TypeName? limits, TypeTable types)
    {
        var sent = HasNull(content) ? TypeTable.OrNull(SentShape(content, types)) : SentShape(content, types);
        return content.Format switch
        {
            ApiContentFormat.Form => new BodyModel(Setter("SetFormBody"), [sent.Type, sent.Codec], null, FieldsOf(content)),
            ApiContentFormat.Multipart => new BodyModel(Setter("SetMultipartBody"), [sent.Type, sent.Codec], null, FieldsOf(content)),
            ApiContentFormat.Json => new BodyModel(Setter(HasNull(content) ? "SetNullableJsonBody" : "SetJsonBody"), [sent.Type, sent.Codec], JsonType.Of(content), []),
            ApiContentFormat.JsonLines or ApiContentFormat.JsonTextSequence => new BodyModel(Setter($"Set{content.Format}Body"), [sent.Type, sent.Codec], Sent(content), []) { Checked = [], ItemLimits = limits },
            ApiContentFormat.Text => new BodyModel(Setter("SetTextBody"), [], Sent(content), []) { Checked = [sent.Type, sent.Codec] },
            _ => new BodyModel(Setter($"Set{content.Format}Body"), [], Sent(content), []),
        };
    }

    /// <summary>What the argument is where the document does not say: which media types it may be of, if that is the caller's to say.</summary>
    public static string Describe(ApiContent content) => content switch
    {
        { Format: ApiContentFormat.Stream or ApiContentFormat.Text } when content.MediaTypes.Any(IsRange) || (content.Format == ApiContentFormat.Stream && content.MediaTypes.Count > 1) =>
            $"The body of the request: {Listed(content.MediaTypes)}. It is sent as {TypeSent(content)} unless the headers of the options have another Content-Type.",
        _ => "The body of the request.",
    };

    private static string Listed(IReadOnlyList<string> mediaTypes) => mediaTypes.Count == 1
        ? mediaTypes[0]
        : $"{string.Join(", ", mediaTypes.Take(mediaTypes.Count - 1))} or {mediaTypes[mediaTypes.Count - 1]}";

    /// <summary>What the body is, or each of the items that are sent one after the other.</summary>
    private static ValueShape SentShape(ApiContent content, TypeTable types) =>
        content.Type is ApiSequence sequence ? ArgumentOrNull(sequence.Item, types) : types.ArgumentShapeOf(content.Type);

    private static ValueShape ArgumentOrNull(ApiTypeUse use, TypeTable types) =>
        use.IsNullable ? TypeTable.OrNull(types.ArgumentShapeOf(use)) : types.ArgumentShapeOf(use);

    private static Identifier Setter(string name) => Identifier.FromValid(name);

    private static Literal Sent(ApiContent content) => Literal.Text(TypeSent(content));

    /// <summary>A range is no type of anything (RFC 9110, 8.3): who says nothing else sends bytes, or a text.</summary>
    private static string TypeSent(ApiContent content) =>
        content.MediaTypes.FirstOrDefault(type => !IsRange(type)) ?? (content.Format == ApiContentFormat.Text ? "text/plain" : "application/octet-stream");

    private static bool IsRange(string mediaType) => mediaType.Contains("/*");

    private static EquatableArray<FormFieldModel> FieldsOf(ApiContent content) => content.Fields.Select(field => new FormFieldModel(
        Literal.Text(field.Name),
        Identifier.FromValid(field.Style.ToString()),
        field.IsExploded,
        field.MediaType is { } mediaType ? Literal.Text(mediaType) : null,
        field.AllowsReserved,
        field.IsStyled,
        field.Headers.Select(header => new PartHeaderModel(Literal.Text(header.Name), Literal.Text(header.Value))).ToEquatableArray())
    {
        InnerSeparators = field.InnerSeparators.Length > 0 ? Literal.Text(field.InnerSeparators) : null,
    }).ToEquatableArray();
}
