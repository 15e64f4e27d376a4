using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Says what the parameters of an operation mean to a client.</summary>
internal static class ParameterBuilder
{
    /// <summary>Where everybody puts the key of a call that may be sent twice (draft-ietf-httpapi-idempotency-key-header).</summary>
    private const string IdempotencyHeader = "Idempotency-Key";

    public static OperationParameters Build(ResolvedOperation source, string word, TypeCollector types, List<KeyedDiagnostic> diagnostics)
    {
        ParameterFaults.ReportMadeByHttp(source, diagnostics);
        var header = source.Parameters.FirstOrDefault(IsIdempotencyKey)?.Parameter.Name;
        var parameters = source.Parameters
            .Where(parameter => !IsIdempotencyKey(parameter) && !IsMadeByHttp(parameter.Parameter, source))
            .Select(parameter => BuildParameter(parameter, source, word, types, diagnostics))
            .OfType<ApiParameter>()
            .ToList();
        var names = PathTemplate.NamesIn(source.Path);
        var ofPath = names.Distinct(StringComparer.Ordinal).Select(name => parameters.Find(parameter => IsPathParameter(parameter, name)) ?? Undeclared(source, name, diagnostics));
        return new OperationParameters(
            [.. ofPath, .. parameters.Where(parameter => parameter.Location != ApiParameterLocation.Path)],
            header);
    }

    /// <summary>
    /// Header parameters of these names mean nothing (OpenAPI 3.1, 4.8.12.2): bodies and credentials make them. Swagger 2.0 does not
    /// say so, and many a document has no other word for its credential.
    /// </summary>
    public static bool IsMadeByHttp(Parameter parameter, ResolvedOperation operation) => parameter.In == "header" && parameter.Name.ToLowerInvariant() switch
    {
        "accept" or "content-type" => true,
        "authorization" => operation.Operation.Media is null || operation.Security.Count > 0,
        _ => false,
    };

    private static bool IsIdempotencyKey(ResolvedParameter parameter) =>
        parameter.Parameter.In == "header" && string.Equals(parameter.Parameter.Name, IdempotencyHeader, StringComparison.OrdinalIgnoreCase);

    private static bool IsPathParameter(ApiParameter parameter, string name) =>
        parameter.Location == ApiParameterLocation.Path && parameter.Name == name;

    private static ApiParameter Undeclared(ResolvedOperation source, string name, List<KeyedDiagnostic> diagnostics)
    {
        diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.PathParameterMissing, source.Key, source.WrittenPath, name));
        return new ApiParameter(
            source.Key + "/parameters/" + SourceKey.ParameterSegment("path", name),
            name,
            ApiParameterLocation.Path,
            new ApiPrimitive(ApiPrimitiveKind.String),
            IsRequired: true,
            IsDeprecated: false,
            Description: null,
            Example: null,
            ApiParameterStyle.Simple,
            IsExploded: false,
            AllowsReserved: false);
    }

    private static ApiParameter? BuildParameter(
        ResolvedParameter source, ResolvedOperation operation, string word, TypeCollector types, List<KeyedDiagnostic> diagnostics)
    {
        var parameter = source.Parameter;
        if (LocationOf(parameter) is not { } location)
        {
            ParameterFaults.Report(source, $"travels in '{parameter.In}', which is no place for one", "it is left out", diagnostics);
            return null;
        }

        if (location == ApiParameterLocation.Header && !HttpToken.Is(parameter.Name))
        {
            ParameterFaults.Report(source, "has a name that no header can have (RFC 9110, 5.6.2)", "it is left out", diagnostics);
            return null;
        }

        if (location == ApiParameterLocation.Path && !PathTemplate.NamesIn(operation.Path).Contains(parameter.Name))
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.PathParameterUnused, source.Key, operation.WrittenPath, parameter.Name));
            return null;
        }

        var isOfSwagger = operation.Operation.Media is not null;
        if (isOfSwagger)
        {
            ParameterFaults.ReportNoSimpleType(source, types, diagnostics);
        }

        var style = StyleOf(source, location, isOfSwagger, types, diagnostics);
        if (SchemaOf(source) is { } schema)
        {
            types.Sent.Add(new SentSchema(source.Key, [word, parameter.Name], schema));
        }

        return new ApiParameter(
            source.Key,
            parameter.Name,
            location,
            TypeOf(source, SharedPlace.WordFor(parameter, operation, word), types, diagnostics),
            parameter.Required || location == ApiParameterLocation.Path,
            parameter.Deprecated,
            DescriptionOf(source, types),
            ExampleOf(source, types),
            style,
            IsExploded(parameter, style),
            AllowsReserved(source, location, types, diagnostics))
        {
            InnerSeparators = parameter.Schema is { } list ? ListSeparators.InnerOf(list) : "",
            Asked = AskedNames.Of(parameter, source.Key),
        };
    }

    /// <summary>Headers, and cookies in their own style, are not encoded in any case.</summary>
    private static bool AllowsReserved(ResolvedParameter source, ApiParameterLocation location, TypeCollector types, List<KeyedDiagnostic> diagnostics)
    {
        if (!source.Parameter.AllowReserved || location == ApiParameterLocation.Header || (location, source.Parameter.Style) == (ApiParameterLocation.Cookie, "cookie"))
        {
            return false;
        }

        if (!types.MayAllowReserved(source.Parameter))
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.ReservedOnlyInQuery, source.Key, source.Parameter.Name));
            return false;
        }

        return true;
    }

    private static ApiParameterLocation? LocationOf(Parameter parameter) => parameter.In switch
    {
        "path" => ApiParameterLocation.Path,
        "query" => ApiParameterLocation.Query,
        "header" => ApiParameterLocation.Header,
        "cookie" => ApiParameterLocation.Cookie,
        "querystring" => ApiParameterLocation.QueryString,
        _ => null,
    };

    /// <summary>Whether each item or member of a value stands for itself.</summary>
    public static bool IsExploded(Parameter parameter, ApiParameterStyle style) => parameter.Explode ?? style is ApiParameterStyle.Form or ApiParameterStyle.Cookie;

    private static ApiParameterStyle StyleOf(ResolvedParameter source, ApiParameterLocation location, bool isOfSwagger, TypeCollector types, List<KeyedDiagnostic> diagnostics)
    {
        var parameter = source.Parameter;
        var usual = location is ApiParameterLocation.Path or ApiParameterLocation.Header ? ApiParameterStyle.Simple : ApiParameterStyle.Form;
        if (parameter.Content.Count > 0)
        {
            ParameterFaults.ReportContent(source, diagnostics);
            return StyleOfContent(source, usual, diagnostics);
        }

        var style = KnownStyle(parameter.Style, location, isOfSwagger);
        var isMeant = style != ApiParameterStyle.DeepObject || parameter.Schema is not { } schema || NestedParts.HaveDeepForm(schema, types);
        if (parameter.Style is { } said && (style is null || !isMeant))
        {
            ParameterFaults.Report(source, $"has the style '{said}', which is none for {(isMeant ? "its place" : "what is no object")}", $"it is sent in the style '{ParameterFaults.WordOf(usual)}'", diagnostics);
        }

        var sent = isMeant ? style ?? usual : usual;
        ParameterFaults.ReportNestedParts(source, sent, types, diagnostics);
        ParameterFaults.ReportNullParts(source, sent, types, diagnostics);
        return sent;
    }

    private static ApiParameterStyle? KnownStyle(string? style, ApiParameterLocation location, bool isOfSwagger) => (location, style) switch
    {
        (ApiParameterLocation.Path or ApiParameterLocation.Header, "simple") => ApiParameterStyle.Simple,
        (ApiParameterLocation.Path, "label") => ApiParameterStyle.Label,
        (ApiParameterLocation.Path, "matrix") => ApiParameterStyle.Matrix,
        (ApiParameterLocation.Query or ApiParameterLocation.Cookie, "form") => ApiParameterStyle.Form,
        (ApiParameterLocation.Cookie, "cookie") => ApiParameterStyle.Cookie,
        (ApiParameterLocation.Query, "deepObject") => ApiParameterStyle.DeepObject,

        // In Swagger 2.0 the items of a list may stand between these in every place.
        (_, "spaceDelimited") when isOfSwagger || location == ApiParameterLocation.Query => ApiParameterStyle.SpaceDelimited,
        (_, "pipeDelimited") when isOfSwagger || location == ApiParameterLocation.Query => ApiParameterStyle.PipeDelimited,
        (_, "tabDelimited") when isOfSwagger => ApiParameterStyle.TabDelimited,
        _ => null,
    };

    /// <summary>JSON is JSON wherever it stands; a form and a text are the usual style; for anything else there is no better one.</summary>
    private static ApiParameterStyle StyleOfContent(ResolvedParameter source, ApiParameterStyle usual, List<KeyedDiagnostic> diagnostics)
    {
        var content = source.Parameter.Content;
        if (JsonMediaType.Find(content) is not null)
        {
            return ApiParameterStyle.Json;
        }

        if (content[0].Name is not ("application/x-www-form-urlencoded" or "text/plain"))
        {
            ParameterFaults.Report(source, $"is {content[0].Name}, which is not modelled", $"it is sent in the style '{ParameterFaults.WordOf(usual)}'", diagnostics);
        }

        return usual;
    }

    private static string? DescriptionOf(ResolvedParameter source, TypeCollector types) =>
        source.Parameter.Schema is { } schema && types.UseAt(schema) is var use
            ? DefaultText.With(LimitText.With(source.Description, use.Target.Schema), use.Default)
            : source.Description;

    /// <summary>The parameter's own example, else its schema's.</summary>
    private static string? ExampleOf(ResolvedParameter source, TypeCollector types)
    {
        var parameter = source.Parameter;
        return (parameter.Example ?? parameter.Examples.FirstOrDefault()?.Value) is { } own ? ExampleText.Of(own)
            : parameter.Schema is { } schema ? ExampleText.Of(schema) ?? ExampleText.Of(types.Resolved(schema))
            : null;
    }

    /// <summary>A parameter that is null is one that is not sent; one of which nothing is said is a text, as it travels.</summary>
    private static ApiTypeUse TypeOf(ResolvedParameter source, string word, TypeCollector types, List<KeyedDiagnostic> diagnostics)
    {
        var parameter = source.Parameter;
        if (SchemaOf(source) is { } schema)
        {
            return types.UseOf(schema, SharedPlace.NameAt(parameter.Pointer, "", "parameter") ?? [word, ApiAskedName.WordFor(AskedNames.Of(parameter), parameter.Name)]).WithNull(false);
        }

        if (parameter.Content.Count > 0)
        {
            return new ApiAny();
        }

        ParameterFaults.Report(source, "has neither a schema nor a content", "it is a text", diagnostics);
        return new ApiPrimitive(ApiPrimitiveKind.String);
    }

    private static Schema? SchemaOf(ResolvedParameter source) => source.Parameter.Schema ?? source.Parameter.Content.FirstOrDefault()?.Schema;
}
