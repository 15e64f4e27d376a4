using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Payloads;

/// <summary>
/// The examples of bodies and parameters. Those that stand at schemas are of a part that may be sent and read, and are looked at
/// where a body or a parameter has one of its own only.
/// </summary>
internal static class DocumentedValues
{
    public static IEnumerable<DocumentedValue> In(ResolvedDocument document) =>
        document.Operations.SelectMany(operation => Of(operation, isCall: true))
            .Concat(document.Webhooks.SelectMany(webhook => Of(webhook, isCall: false)))
            .GroupBy(value => (value.Value, value.Schema))
            .Select(same => same.First());

    private static IEnumerable<DocumentedValue> Of(ResolvedOperation operation, bool isCall) =>
    [
        .. operation.Parameters.SelectMany(parameter => Of(parameter.Parameter, isCall)),
        .. (operation.Body?.Content ?? []).SelectMany(media => Of(media, isCall)),
        .. operation.Responses.SelectMany(response => response.Response.Content).SelectMany(media => Of(media, !isCall)),
    ];

    private static IEnumerable<DocumentedValue> Of(Parameter parameter, bool isSent) => parameter.Schema is { } schema
        ? Of(parameter.Example, parameter.Examples, schema, isSent)
        : parameter.Content.SelectMany(media => Of(media, isSent));

    /// <summary>Of other media types an example is a text in their own syntax.</summary>
    private static IEnumerable<DocumentedValue> Of(MediaType media, bool isSent) =>
        media.Schema is { } schema && (media.Name.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0 || media.Name == "*/*")
            ? Of(media.Example, media.Examples, schema, isSent)
            : [];

    private static IEnumerable<DocumentedValue> Of(Yaml.YamlNode? example, IReadOnlyList<Example> examples, Schema schema, bool isSent) =>
        examples.Select(one => one.Value).Prepend(example).OfType<Yaml.YamlNode>().Select(value => new DocumentedValue(value, schema, isSent));
}
