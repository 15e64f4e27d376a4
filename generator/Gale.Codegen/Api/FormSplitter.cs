using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>
/// Gives a form with files that also travels as JSON two shapes. JSON has no place for a file: there it is the text that the
/// document calls it, under the schema's name; the form is called <c>{Name}Form</c>.
/// </summary>
internal static class FormSplitter
{
    private const string FormSuffix = "/form";

    /// <param name="model">The API.</param>
    /// <param name="webhooks">What the requests bring that the API sends by itself.</param>
    public static ApiModel Split(ApiModel model, IReadOnlyList<ApiTypeUse> webhooks)
    {
        var types = model.Types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        var json = UsageFinder.Reach(JsonIn(model, types).Concat(webhooks), types);
        var split = new HashSet<string>(model.Types.Where(type => HoldsFiles(type) && json.Contains(type.Key)).Select(type => type.Key), StringComparer.Ordinal);
        return split.Count == 0 ? model : model with
        {
            Operations = model.Operations.Select(operation => WithForm(operation, split)).ToEquatableArray(),
            Types = model.Types.SelectMany(type => split.Contains(type.Key) ? ShapesOf((ApiObject)type) : [type]).ToEquatableArray(),
        };
    }

    private static bool HoldsFiles(ApiType type) => type is ApiObject { Inheritance: null } @object && @object.Members.Any(member => IsFile(member.Type));

    private static bool IsFile(ApiTypeUse use) => use is ApiPrimitive { Kind: ApiPrimitiveKind.File } or ApiList { Item: ApiPrimitive { Kind: ApiPrimitiveKind.File } };

    /// <summary>Everything but the forms themselves: what is in one is JSON too.</summary>
    private static IEnumerable<ApiTypeUse?> JsonIn(ApiModel model, IReadOnlyDictionary<string, ApiType> types) =>
        model.Operations.SelectMany(operation => operation.Responses).Select(response => response.Type)
            .Concat(model.Operations.SelectMany(operation => operation.Parameters).Select(parameter => parameter.Type))
            .Concat(model.Headers.Select(header => header.Type))
            .Concat(model.Operations.Select(operation => operation.Body?.Content).OfType<ApiContent>().SelectMany(body => JsonIn(body, types)));

    private static IEnumerable<ApiTypeUse> JsonIn(ApiContent body, IReadOnlyDictionary<string, ApiType> types) =>
        body is { Format: ApiContentFormat.Multipart, Type: ApiTypeReference form } ? FormParts.Of(types[form.Key], types) : [body.Type];

    private static ApiOperation WithForm(ApiOperation operation, HashSet<string> split) =>
        operation.Body is { Content: { Format: ApiContentFormat.Multipart, Type: ApiTypeReference form } content } body && split.Contains(form.Key)
            ? operation with { Body = body with { Content = content with { Type = form with { Key = form.Key + FormSuffix } } } }
            : operation;

    private static IEnumerable<ApiType> ShapesOf(ApiObject form) =>
    [
        form with { Members = form.Members.Select(member => member with { Type = Text(member.Type) }).ToEquatableArray() },
        form with { Key = form.Key + FormSuffix, Shape = "form" },
    ];

    private static ApiTypeUse Text(ApiTypeUse use) => use switch
    {
        ApiPrimitive { Kind: ApiPrimitiveKind.File } file => file with { Kind = ApiPrimitiveKind.String },
        ApiList list when IsFile(list) => list with { Item = Text(list.Item) },
        _ => use,
    };
}
