using Gale.Codegen.Api;
using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>Decides what an operation becomes: its arguments, its options, its result and its errors.</summary>
internal static class MethodBuilder
{
    /// <summary>The methods that <see cref="System.Net.Http.HttpMethod"/> has properties for; 3.2's <c>query</c> is none of them.</summary>
    private static readonly HashSet<string> KnownMethods = new(StringComparer.Ordinal) { "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE" };

    public static MethodModel Build(ApiOperation source, Identifier name, TypeName? headers, TypeTable types, ClientScope scope)
    {
        var options = name.With(suffix: "Options");
        var arguments = ParameterBuilder.Arguments(source, name, types, scope);
        var success = source.Responses.Where(response => response.IsSuccess).ToList();
        var union = ResultBuilder.Build(source, name, types);
        var items = union is null && success.Select(response => response.Type).OfType<ApiSequence>().FirstOrDefault() is { } sequence ? types.ShapeOf(sequence).Item!.Type : (TypeName?)null;
        var result = ResultOf(success, union, items, types) ?? KnownTypes.NoContent;
        return new MethodModel(
            name,
            options,
            types.Declared(options),
            result,
            union,
            items,
            headers,
            arguments,
            ParameterBuilder.Sent(source, arguments),
            ParameterBuilder.Options(source, options, arguments, types, scope),
            WireOf(source, [.. success.Select(response => AnswerBuilder.Success(response, result, items, union is null ? null : ResultBuilder.CaseOf(response, source, union), types))], types),
            Doc.Of(VariantBuilder.Describe(DescriptionOf(source), source), $"{source.Method} {source.Path}"),
            ErrorDocsOf(source, types),
            ObsoleteReason.Of(source.IsDeprecated, source.Description));
    }

    /// <summary>What the answers bring; null beside it where one brings nothing, which no items are.</summary>
    private static TypeName? ResultOf(IReadOnlyList<ApiResponse> success, ResultModel? union, TypeName? items, TypeTable types)
    {
        if (success.FirstOrDefault(response => response.Type is not null)?.Type is not { } type)
        {
            return null;
        }

        var result = union?.Type ?? types.ShapeWithNullOf(type).Type;
        return items is not null || success.All(response => response.Type is not null) ? result : result.OrNull();
    }

    private static string? DescriptionOf(ApiOperation source) =>
        (source.Summary, source.Description) switch
        {
            ({ Length: > 0 } summary, { Length: > 0 } description) when summary != description => $"{summary}\n\n{description}",
            ({ Length: > 0 } summary, _) => summary,
            (_, var description) => description,
        };

    private static WireModel WireOf(ApiOperation source, EquatableArray<ContentModel> success, TypeTable types) => new(
        Literal.Text(source.Id),
        KnownMethods.Contains(source.Method) ? Identifier.FromValid(IdentifierNaming.Pascal(source.Method)) : null,
        Literal.Text(source.Method),
        Literal.Text(source.Path),
        source.Server is { } server ? Literal.Text(server) : null,
        source.Security.Select(all => all.Select(Literal.Text).ToEquatableArray()).ToEquatableArray(),
        source.IdempotencyHeader is { } header ? Literal.Text(header) : null,
        success,
        source.Responses.Where(response => !response.IsSuccess).Select(response => AnswerBuilder.Error(response, types)).ToEquatableArray());

    private static EquatableArray<ErrorDoc> ErrorDocsOf(ApiOperation source, TypeTable types) => source.Responses
        .Where(response => !response.IsSuccess)
        .GroupBy(response => response.Type)
        .Select(group => new ErrorDoc(
            group.Key is not null,
            group.Key is ApiTypeReference { IsNullable: false } reference ? types.ShapeOf(reference).Type : null,
            group.SelectMany(response => XmlText.MarkdownLines($"{response.Status}: {SentenceOf(response)}")).ToEquatableArray()))
        .ToEquatableArray();

    private static string SentenceOf(ApiResponse response) =>
        string.Join(" ", (response.Description ?? "A documented error.").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
