using Gale.Codegen.Diagnostics;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>Reports what a document says of parameters that is not sent as it says.</summary>
internal static class ParameterFaults
{
    public static void ReportMadeByHttp(ResolvedOperation operation, List<KeyedDiagnostic> diagnostics)
    {
        foreach (var ignored in operation.Parameters.Where(parameter => ParameterBuilder.IsMadeByHttp(parameter.Parameter, operation)))
        {
            var source = string.Equals(ignored.Parameter.Name, "Authorization", StringComparison.OrdinalIgnoreCase) ? "credentials make it, which security schemes describe" : "the media types of the bodies make it";
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.HeaderMadeByHttp, ignored.Key, ignored.Parameter.Name, source));
        }
    }

    /// <summary>A parameter of Swagger 2.0 is a simple value or a list of some; a file is a field of a form (2.0, Parameter Object).</summary>
    public static void ReportNoSimpleType(ResolvedParameter source, TypeCollector types, List<KeyedDiagnostic> diagnostics)
    {
        if (source.Parameter.Schema is { Node: YamlMapping said } && said.TryGet("type", out var type) && type.Value is YamlScalar { Text: "file" })
        {
            Report(source, "is a file, which only a form has a place for", "it is a text", diagnostics);
        }
        else if (source.Parameter.Schema is { } schema && TypeCollector.TypeIn(types.Resolved(schema)) == "object")
        {
            Report(source, "is an object, for which Swagger 2.0 has no form", "its members are sent as in OpenAPI 3", diagnostics);
        }
    }

    /// <summary>The specification leaves open what becomes of them.</summary>
    public static void ReportNestedParts(ResolvedParameter source, ApiParameterStyle style, TypeCollector types, List<KeyedDiagnostic> diagnostics)
    {
        if (style != ApiParameterStyle.DeepObject && source.Parameter.Schema is { } schema && ListSeparators.InnerOf(schema).Length == 0 && NestedParts.AreIn(schema, NestedParts.RepeatsNames(style, ParameterBuilder.IsExploded(source.Parameter, style)), types))
        {
            Report(source, $"has lists or objects in its parts, for which the style '{WordOf(style)}' has no form", "those are sent as JSON", diagnostics);
        }
        else if (style == ApiParameterStyle.DeepObject && source.Parameter.Schema is { } deep && NestedParts.HaveNestedItems(deep, types))
        {
            Report(source, NestedParts.NestedItemsFault, NestedParts.NestedItemsForm, diagnostics);
        }
    }

    /// <summary>Nulls in a value, which only JSON has.</summary>
    public static void ReportNullParts(ResolvedParameter source, ApiParameterStyle style, TypeCollector types, List<KeyedDiagnostic> diagnostics)
    {
        if (style != ApiParameterStyle.Json && source.Parameter.Schema is { } schema && NullParts.AreIn(schema, types))
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.NullPartsNotSent, source.Key, source.Parameter.Name, $"the style '{WordOf(style)}'"));
        }
    }

    /// <summary>What says more of a parameter than its one media type.</summary>
    public static void ReportContent(ResolvedParameter source, List<KeyedDiagnostic> diagnostics)
    {
        if (source.Parameter.Schema is not null)
        {
            Report(source, "has a schema and a content, of which only one may be", "it is of the schema, in the style of the content", diagnostics);
        }

        if (source.Parameter.Content[0].Encoding is { Entries.Count: > 0 })
        {
            Report(source, "has an encoding of its fields, which is served in bodies only", "its fields are sent in the usual style", diagnostics);
        }
    }

    public static string WordOf(ApiParameterStyle style) => char.ToLowerInvariant(style.ToString()[0]) + style.ToString().Substring(1);

    public static void Report(ResolvedParameter source, string what, string instead, List<KeyedDiagnostic> diagnostics) =>
        diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.ParameterNotModelled, source.Key, source.Parameter.Name, what, instead));
}
