using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>
/// Gives a form with members that are something else in JSON two shapes where it also travels as that. JSON has no place for a
/// file: there it is what the document calls it, under the schema's name; the form is called <c>{Name}Form</c>.
/// </summary>
internal sealed class FormSplitter
{
    private const string FormSuffix = "/form";

    private readonly IReadOnlyDictionary<string, ApiType> _types;
    private readonly HashSet<string> _split;

    private FormSplitter(ApiModel model)
    {
        _types = model.Types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        var json = UsageFinder.Reach(JsonIn(model).Concat(model.Webhooks.All), _types);
        _split = new HashSet<string>(model.Types.Where(type => IsForm(type) && type is ApiObject { Inheritance: null } && json.Contains(type.Key)).Select(type => type.Key), StringComparer.Ordinal);
    }

    /// <param name="model">The API.</param>
    public static ApiModel Split(ApiModel model)
    {
        if (!model.Types.Any(IsForm))
        {
            return model;
        }

        var splitter = new FormSplitter(model);
        return model with
        {
            Operations = model.Operations.Select(splitter.WithForm).ToEquatableArray(),
            Types = model.Types.SelectMany(splitter.ShapesOf).ToEquatableArray(),
        };
    }

    /// <summary>Whether a type has members that are something else in a form.</summary>
    private static bool IsForm(ApiType type) => type is ApiObject form && form.Members.Any(member => member.InForm is not null);

    private static bool HoldsFiles(ApiType type) => type is ApiObject form && form.Members.Any(member =>
        member.InForm is ApiPrimitive { Kind: ApiPrimitiveKind.File } or ApiList { Item: ApiPrimitive { Kind: ApiPrimitiveKind.File } });

    /// <summary>Everything but the forms themselves: what is in one is JSON too.</summary>
    private IEnumerable<ApiTypeUse?> JsonIn(ApiModel model) =>
        model.Operations.SelectMany(operation => operation.Responses).Select(response => response.Type)
            .Concat(model.Operations.SelectMany(operation => operation.Parameters).Select(parameter => parameter.Type))
            .Concat(model.Headers.Select(header => header.Type))
            .Concat(model.Operations.Select(operation => operation.Body?.Content).OfType<ApiContent>().SelectMany(JsonIn));

    private IEnumerable<ApiTypeUse> JsonIn(ApiContent body) =>
        FormIn(body) is { } form ? FormParts.Of(_types[form.Key], _types) : [body.Type];

    /// <summary>A form, unless it is one without parts that would have files: those are texts there, as in JSON.</summary>
    private ApiTypeReference? FormIn(ApiContent body) =>
        body.Type is ApiTypeReference form && (body.Format == ApiContentFormat.Multipart || (body.Format == ApiContentFormat.Form && !HoldsFiles(_types[form.Key]))) ? form : null;

    private ApiOperation WithForm(ApiOperation operation) =>
        operation.Body is { Content: var content } body && FormIn(content) is { } form && _split.Contains(form.Key)
            ? operation with { Body = body with { Content = content with { Type = form with { Key = form.Key + FormSuffix } } } }
            : operation;

    private IEnumerable<ApiType> ShapesOf(ApiType type)
    {
        if (!IsForm(type))
        {
            return [type];
        }

        var @object = (ApiObject)type;
        var form = @object with { Members = @object.Members.Select(member => member with { Type = member.InForm ?? member.Type, InForm = null }).ToEquatableArray() };
        return _split.Contains(type.Key)
            ? [@object with { Members = @object.Members.Select(member => member with { InForm = null }).ToEquatableArray() }, form with { Key = form.Key + FormSuffix, Shape = "form" }]
            : [form];
    }
}
