using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Says what the requests bring that the API sends by itself: their types are declared, to be read with the resolver.</summary>
internal static class WebhookBuilder
{
    public static IReadOnlyList<ApiTypeUse> Build(ResolvedDocument source, TypeCollector types) =>
        [.. source.Webhooks.Select(webhook => PayloadOf(webhook, types)).OfType<ApiTypeUse>()];

    private static ApiTypeUse? PayloadOf(ResolvedOperation webhook, TypeCollector types) =>
        webhook.Body is { } body && JsonMediaType.Find(body.Content)?.Schema is { } schema
            ? types.UseOf(schema, [webhook.Operation.OperationId ?? webhook.Path, "request"])
            : null;
}
