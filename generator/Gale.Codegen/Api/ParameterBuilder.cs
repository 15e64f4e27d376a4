using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Says what the parameters of an operation mean to a client.</summary>
internal static class ParameterBuilder
{
    /// <summary>Where everybody puts the key of a call that may be sent twice (draft-ietf-httpapi-idempotency-key-header).</summary>
    private const string IdempotencyHeader = "Idempotency-Key";

    public static OperationParameters Build(ResolvedOperation source, string id, TypeCollector types, List<KeyedDiagnostic> diagnostics)
    {
        var header = source.Parameters.FirstOrDefault(IsIdempotencyKey)?.Parameter.Name;
        var parameters = source.Parameters
            .Where(parameter => !IsIdempotencyKey(parameter) && !IsMadeByHttp(parameter.Parameter))
            .Select(parameter => BuildParameter(parameter, source, id, types, diagnostics))
            .OfType<ApiParameter>()
            .ToList();
        var names = PathTemplate.NamesIn(source.Path);
        var ofPath = names.Select(name => parameters.Find(parameter => IsPathParameter(parameter, name)) ?? Undeclared(source, name, diagnostics));
        return new OperationParameters(
            [.. ofPath, .. parameters.Where(parameter => parameter.Location != ApiParameterLocation.Path)],
            header);
    }

    private static bool IsIdempotencyKey(ResolvedParameter parameter) =>
        parameter.Parameter.In == "header" && string.Equals(parameter.Parameter.Name, IdempotencyHeader, StringComparison.OrdinalIgnoreCase);

    /// <summary>Header parameters of these names mean nothing (OpenAPI 3.1, 4.8.12.2): bodies and credentials make them.</summary>
    private static bool IsMadeByHttp(Parameter parameter) =>
        parameter.In == "header" && parameter.Name.ToLowerInvariant() is ("accept" or "content-type" or "authorization");

    private static bool IsPathParameter(ApiParameter parameter, string name) =>
        parameter.Location == ApiParameterLocation.Path && parameter.Name == name;

    private static ApiParameter Undeclared(ResolvedOperation source, string name, List<KeyedDiagnostic> diagnostics)
    {
        diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.PathParameterMissing, source.Key, source.Path, name));
        return new ApiParameter(
            source.Key + "/parameters/" + SourceKey.ParameterSegment("path", name),
            name,
            ApiParameterLocation.Path,
            new ApiPrimitive(ApiPrimitiveKind.String),
            IsRequired: true,
            IsDeprecated: false,
            Description: null,
            IsExploded: true);
    }

    private static ApiParameter? BuildParameter(
        ResolvedParameter source, ResolvedOperation operation, string id, TypeCollector types, List<KeyedDiagnostic> diagnostics)
    {
        var parameter = source.Parameter;
        if (LocationOf(parameter) is not { } location)
        {
            diagnostics.Add(KeyedDiagnostic.At(
                DiagnosticDescriptors.ParameterNotModelled, source.Key, parameter.Name, $"travels in '{parameter.In}', which is not modelled yet", "it is left out"));
            return null;
        }

        if (location == ApiParameterLocation.Path && !PathTemplate.NamesIn(operation.Path).Contains(parameter.Name))
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.PathParameterUnused, source.Key, operation.Path, parameter.Name));
            return null;
        }

        return new ApiParameter(
            source.Key,
            parameter.Name,
            location,
            TypeOf(source, location, id, types, diagnostics),
            parameter.Required || location == ApiParameterLocation.Path,
            parameter.Deprecated,
            source.Description,
            parameter.Explode ?? true);
    }

    private static ApiParameterLocation? LocationOf(Parameter parameter) => parameter.In switch
    {
        "path" => ApiParameterLocation.Path,
        "query" => ApiParameterLocation.Query,
        "header" => ApiParameterLocation.Header,
        _ => null,
    };

    private static ApiTypeUse TypeOf(ResolvedParameter source, ApiParameterLocation location, string id, TypeCollector types, List<KeyedDiagnostic> diagnostics)
    {
        var use = source.Parameter.Schema is { } schema ? types.UseOf(schema, [id, source.Parameter.Name]).WithNull(false) : new ApiAny();
        if (IsModelled(use, source.Parameter, location, types))
        {
            return use;
        }

        diagnostics.Add(KeyedDiagnostic.At(
            DiagnosticDescriptors.ParameterNotModelled, source.Key, source.Parameter.Name, "has a shape or style that is not modelled yet", "it is a text that is sent as it is given"));
        return new ApiPrimitive(ApiPrimitiveKind.String);
    }

    private static bool IsModelled(ApiTypeUse use, Parameter parameter, ApiParameterLocation location, TypeCollector types) =>
        parameter.Style is null or "simple" or "form" && use switch
        {
            ApiPrimitive primitive => primitive.Kind is not (ApiPrimitiveKind.Byte or ApiPrimitiveKind.Duration),
            ApiTypeReference reference => types.IsEnum(reference.Key),
            ApiList { Item: ApiPrimitive { Kind: ApiPrimitiveKind.String, IsNullable: false } } => location == ApiParameterLocation.Query,
            _ => false,
        };
}
