using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>The schemas that the operations of a document have themselves, and where they travel.</summary>
internal static class SchemaUses
{
    public static IEnumerable<(Schema Schema, Travel Travel, string Operation)> In(ResolvedDocument document) =>
    [
        .. document.Operations.SelectMany(operation => Of(operation, Travel.RequestBody)),
        .. document.Webhooks.SelectMany(webhook => Of(webhook, Travel.ResponseBody)),
    ];

    private static IEnumerable<(Schema Schema, Travel Travel, string Operation)> Of(ResolvedOperation operation, Travel body)
    {
        var title = operation.Title;
        return operation.Parameters.SelectMany(parameter => Of(parameter.Parameter)).Select(schema => (schema, Travel.Parameter, title))
            .Concat((operation.Body?.Content ?? []).SelectMany(Of).Select(schema => (schema, body, title)))
            .Concat(operation.Responses.SelectMany(response => response.Response.Content).SelectMany(Of).Select(schema => (schema, Travel.ResponseBody, title)))
            .Concat(operation.Responses.SelectMany(response => response.Headers).Select(header => header.Header.Schema).OfType<Schema>().Select(schema => (schema, Travel.ResponseHeader, title)));
    }

    private static IEnumerable<Schema> Of(Parameter parameter) => parameter.Schema is { } schema ? [schema] : parameter.Content.SelectMany(Of);

    private static IEnumerable<Schema> Of(MediaType media) => new[] { media.Schema, media.ItemSchema }.OfType<Schema>();
}
