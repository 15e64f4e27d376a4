using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides how a request body is passed and sent.</summary>
internal static class BodyBuilder
{
    /// <summary>The type of the argument, null set aside: items that are sent one after the other are whatever gives them so.</summary>
    public static TypeName TypeOf(ApiContent content, TypeTable types) =>
        types.ShapeOf(content.Type) is var shape && content.Type is ApiSequence ? KnownTypes.AsyncEnumerable.Of(shape.Item!.Type) : shape.Type;

    /// <param name="content">What the body is.</param>
    /// <param name="limits">What the document allows of it, where it is held against that.</param>
    /// <param name="types">The types of the API.</param>
    public static BodyModel Build(ApiContent content, TypeName? limits, TypeTable types)
    {
        var shape = types.ShapeOf(content.Type);
        var sent = content.Type is ApiSequence ? shape.Item! : shape;
        return content.Format switch
        {
            ApiContentFormat.Form => new BodyModel(Setter("SetFormBody"), [sent.Type, sent.Codec], null, FieldsOf(content)),
            ApiContentFormat.Multipart => new BodyModel(Setter("SetMultipartBody"), [sent.Type, sent.Codec], null, FieldsOf(content)),
            ApiContentFormat.Json => new BodyModel(Setter("SetJsonBody"), [sent.Type, sent.Codec], JsonType.Of(content), []),
            ApiContentFormat.JsonLines or ApiContentFormat.JsonTextSequence => new BodyModel(Setter($"Set{content.Format}Body"), [sent.Type, sent.Codec], Sent(content), []) { Checked = [], ItemLimits = limits },
            ApiContentFormat.Text => new BodyModel(Setter("SetTextBody"), [], Sent(content), []) { Checked = [shape.Type, shape.Codec] },
            _ => new BodyModel(Setter($"Set{content.Format}Body"), [], Sent(content), []),
        };
    }

    /// <summary>What the argument is where the document does not say: which media types it may be of, if that is the caller's to say.</summary>
    public static string Describe(ApiContent content) => content.Format == ApiContentFormat.Stream && content.MediaTypes.Count > 1
        ? $"The body of the request: {string.Join(", ", content.MediaTypes.Take(content.MediaTypes.Count - 1))} or {content.MediaTypes[content.MediaTypes.Count - 1]}. It is sent as the first of them unless the headers of the options have another Content-Type."
        : "The body of the request.";

    private static Identifier Setter(string name) => Identifier.FromValid(name);

    private static Literal Sent(ApiContent content) => Literal.Text(content.MediaTypes[0]);

    private static EquatableArray<FormFieldModel> FieldsOf(ApiContent content) => content.Fields.Select(field => new FormFieldModel(
        Literal.Text(field.Name),
        Identifier.FromValid(field.Style.ToString()),
        field.IsExploded,
        field.MediaType is { } mediaType ? Literal.Text(mediaType) : null,
        field.AllowsReserved,
        field.IsStyled,
        field.Headers.Select(header => new PartHeaderModel(Literal.Text(header.Name), Literal.Text(header.Value))).ToEquatableArray())).ToEquatableArray();
}
