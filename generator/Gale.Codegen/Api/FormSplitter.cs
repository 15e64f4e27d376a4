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

    /// <summary>The choices that are forms: of a choice elsewhere the alternatives are JSON.</summary>
    private readonly HashSet<string> _choices;

    private readonly HashSet<string> _split;

    private FormSplitter(ApiModel model)
    {
        _types = model.Types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        var forms = model.Operations.Select(operation => operation.Body?.Content).OfType<ApiContent>().Select(FormIn).OfType<ApiTypeReference>();
        _choices = new HashSet<string>(forms.Select(form => form.Key).Where(key => _types[key] is ApiUnion), StringComparer.Ordinal);
        var json = UsageFinder.Reach(ApiUsage.Request, SentAsJson(model), _types);
        json.UnionWith(UsageFinder.Reach(ApiUsage.Response, ReadAsJson(model), _types));
        _split = new HashSet<string>(model.Types.Where(type => IsForm(type) && json.Contains(type.Key)).Select(type => type.Key), StringComparer.Ordinal);
    }

    /// <param name="model">The API.</param>
    public static ApiModel Split(ApiModel model)
    {
        if (!model.Types.Any(HasFormMembers))
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

    /// <summary>Whether a type is something else in a form. A record derives from one that has its members as it has them, so all of a family are, or none.</summary>
    private bool IsForm(ApiType type) =>
        type is ApiUnion ? _choices.Contains(type.Key) && FormParts.FormsIn(type, _types).Prepend(type).Any(HasFormMembers) : FormParts.FamiliesOf([type.Key], _types).Any(HasFormMembers);

    private static bool HasFormMembers(ApiType type) => InFormOf(type).Any();

    private bool HoldsFiles(ApiType type) => FormParts.FormsIn(type, _types).Append(type).SelectMany(InFormOf).Any(IsOfFiles);

    private static bool IsOfFiles(ApiTypeUse use) => use switch
    {
        ApiPrimitive primitive => primitive.Kind == ApiPrimitiveKind.File,
        ApiList list => IsOfFiles(list.Item),
        ApiMap map => IsOfFiles(map.Value),
        _ => false,
    };

    /// <summary>What is something else in a form, of the members of an object and of alternatives.</summary>
    private static IEnumerable<ApiTypeUse> InFormOf(ApiType type) => type switch
    {
        ApiObject form => form.Members.Select(member => member.InForm).Append(form.AdditionalMembers?.InForm).OfType<ApiTypeUse>(),
        ApiUnion choice => choice.Cases.Select(@case => @case.InForm).OfType<ApiTypeUse>(),
        _ => [],
    };

    private static IEnumerable<ApiTypeUse?> ReadAsJson(ApiModel model) =>
        model.Operations.SelectMany(operation => operation.Responses).Select(response => response.Type).Concat(model.Headers.Select(header => header.Type)).Concat(model.Webhooks.Read);

    /// <summary>Everything but the forms themselves: what is in one is JSON too.</summary>
    private IEnumerable<ApiTypeUse?> SentAsJson(ApiModel model) =>
        model.Operations.SelectMany(operation => operation.Parameters).Select(parameter => (ApiTypeUse?)parameter.Type)
            .Concat(model.Operations.Select(operation => operation.Body?.Content).OfType<ApiContent>().SelectMany(JsonIn))
            .Concat(model.Webhooks.SentAsJson)
            .Concat(model.Webhooks.Sent);

    private IEnumerable<ApiTypeUse> JsonIn(ApiContent body) =>
        FormIn(body) is { } form ? FormParts.Of(_types[form.Key], _types) : [body.Type];

    /// <summary>A form, unless it is one without parts that would have files: those are texts there, as in JSON.</summary>
    private ApiTypeReference? FormIn(ApiContent body) =>
        body.Type is ApiTypeReference form && (body.Format == ApiContentFormat.Multipart || (body.Format == ApiContentFormat.Form && !HoldsFiles(_types[form.Key]))) ? form : null;

    private ApiOperation WithForm(ApiOperation operation) => operation.Body is { Content: var content } body && FormIn(content) is { } form
        ? operation with { Body = body with { Content = content with { Type = InForm(form) } } }
        : operation;

    private IEnumerable<ApiType> ShapesOf(ApiType type) =>
        _split.Contains(type.Key) ? [JsonOf(type), FormOf(type) with { Key = type.Key + FormSuffix, Shape = "form" }]
        : IsForm(type) ? [FormOf(type)]
        : [type];

    private static ApiType JsonOf(ApiType type) => type switch
    {
        ApiObject form => form with
        {
            Members = form.Members.Select(member => member with { InForm = null }).ToEquatableArray(),
            AdditionalMembers = form.AdditionalMembers is { } others ? others with { InForm = null } : null,
        },
        ApiUnion choice => choice with { Cases = choice.Cases.Select(@case => @case with { InForm = null }).ToEquatableArray() },
        _ => type,
    };

    private ApiType FormOf(ApiType type) => type switch
    {
        ApiObject form => form with
        {
            Members = form.Members.Select(member => member with { Type = member.InForm ?? member.Type, InForm = null }).ToEquatableArray(),
            AdditionalMembers = form.AdditionalMembers is { } others ? others with { Type = others.InForm ?? others.Type, InForm = null } : null,
            Inheritance = form.Inheritance?.With(relative => (ApiTypeReference)InForm(relative)),
        },
        ApiUnion choice => choice with { Cases = choice.Cases.Select(@case => @case with { Type = @case.InForm ?? InForm(@case.Type), InForm = null }).ToEquatableArray() },
        _ => type,
    };

    private ApiTypeUse InForm(ApiTypeUse use) =>
        use is ApiTypeReference form && _split.Contains(form.Key) ? form with { Key = form.Key + FormSuffix } : use;
}
