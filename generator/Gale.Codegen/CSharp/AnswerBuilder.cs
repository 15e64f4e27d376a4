using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides which of the runtime's methods describes a documented answer, and with what.</summary>
internal static class AnswerBuilder
{
    /// <summary>A success: of the result's type, with the null that stands for none, or one of several kinds.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="result">What the operation gives.</param>
    /// <param name="items">The items that it gives one after the other, if it does.</param>
    /// <param name="case">The kind of success, where there are several.</param>
    /// <param name="types">The types of the API.</param>
    public static ContentModel Success(ApiResponse response, TypeName result, TypeName? items, ResultCaseModel? @case, TypeTable types)
    {
        if (response.Content is not { } content)
        {
            return Model(response, items is null ? "None" : "NoItems", [items ?? result], null, @case);
        }

        return content.Format switch
        {
            ApiContentFormat.Json => Json(response, types.ShapeWithNullOf(content.Type), result, @case),
            ApiContentFormat.EventStream => Events(response, ((ApiSequence)content.Type).Item, @case, types),
            ApiContentFormat.JsonLines or ApiContentFormat.JsonTextSequence => Items(response, types.ShapeOf(content.Type), @case),
            _ => Model(response, content.Format.ToString(), [@case?.Type ?? result], Accepted(content), @case),
        };
    }

    /// <summary>An error: what is no JSON is in the exception as it came.</summary>
    public static ContentModel Error(ApiResponse response, TypeTable types) =>
        response.Type is { } type && types.ShapeWithNullOf(type) is var shape
            ? Model(response, "Json", [shape.Type, shape.Codec], JsonType.Of(response.Content!), null)
            : Model(response, "None", [], null, null);

    private static ContentModel Json(ApiResponse response, ValueShape shape, TypeName result, ResultCaseModel? @case)
    {
        var read = @case is null && shape.Type != result ? TypeTable.OrNull(shape) : shape;
        return Model(response, "Json", [read.Type, read.Codec], JsonType.Of(response.Content!), @case);
    }

    /// <summary>Data that JSON has as a text, such as a date, stands there without its quotes.</summary>
    private static ContentModel Events(ApiResponse response, ApiTypeUse data, ResultCaseModel? @case, TypeTable types)
    {
        var shape = types.DataShape(data);
        return Model(response, types.TokensOf(data) == JsonTokens.String ? "TextEvents" : "Events", [shape.Type, shape.Codec], null, @case);
    }

    private static ContentModel Items(ApiResponse response, ValueShape shape, ResultCaseModel? @case) =>
        Model(response, response.Content!.Format.ToString(), [shape.Item!.Type, shape.Item.Codec], Accepted(response.Content), @case);

    private static Literal Accepted(ApiContent content) => Literal.Text(string.Join(", ", content.MediaTypes));

    private static ContentModel Model(ApiResponse response, string reader, EquatableArray<TypeName> arguments, Literal? mediaType, ResultCaseModel? @case) =>
        new(StatusModel.Parse(response.Status), Identifier.FromValid(reader), arguments, mediaType, @case);
}
