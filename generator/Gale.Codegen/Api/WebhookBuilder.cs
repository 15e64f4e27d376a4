using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>
/// Says what the requests bring that the API sends by itself, and what answers them: the types are declared, to be read and written
/// with the resolver. They are called as those of an operation are.
/// </summary>
/// <param name="types">Knows the schemas.</param>
internal sealed class WebhookBuilder(TypeCollector types)
{
    public static ApiWebhooks Build(ResolvedDocument source, TypeCollector types)
    {
        var builder = new WebhookBuilder(types);
        var webhooks = source.Webhooks.Select(webhook => (Webhook: webhook, Word: webhook.Operation.OperationId ?? webhook.Path)).ToList();
        return new ApiWebhooks(
            webhooks.SelectMany(one => builder.BodiesOf(one.Webhook, one.Word).Concat(builder.ParametersOf(one.Webhook, one.Word))).ToEquatableArray(),
            webhooks.SelectMany(one => builder.AnswersOf(one.Webhook, one.Word)).ToEquatableArray(),
            webhooks.SelectMany(one => builder.HeadersOf(one.Webhook, one.Word)).ToEquatableArray());
    }

    private IEnumerable<ApiTypeUse> BodiesOf(ResolvedOperation webhook, string word)
    {
        foreach (var (choice, index) in new ContentChoices(types).OfRequest(webhook.Body?.Content ?? []).Select((choice, index) => (choice, index)))
        {
            if (ContentBuilder.SchemaOf(choice, types) is { } schema)
            {
                string[] variant = index == 0 ? [] : [choice.WordOfRequest];
                yield return types.UseOf(schema, [word, .. variant, choice.IsSequence ? "item" : "request"]);
            }
        }
    }

    private IEnumerable<ApiTypeUse> ParametersOf(ResolvedOperation webhook, string word) => webhook.Parameters
        .Select(parameter => parameter.Parameter)
        .Where(parameter => !ParameterBuilder.IsMadeByHttp(parameter, webhook))
        .SelectMany(parameter => UseOf(parameter.Schema ?? parameter.Content.FirstOrDefault()?.Schema, [word, parameter.Name]));

    private IEnumerable<ApiTypeUse> AnswersOf(ResolvedOperation webhook, string word) =>
        new OperationContents(webhook with { Body = null }, word, types).Forms().SelectMany(form => form.Responses).Select(response => response.Type).OfType<ApiTypeUse>();

    private IEnumerable<ApiTypeUse> HeadersOf(ResolvedOperation webhook, string word) => webhook.Responses
        .SelectMany(response => response.Headers)
        .Where(HeaderBuilder.IsOfItsOwn)
        .SelectMany(header => UseOf(header.Header.Schema ?? header.Header.Content.FirstOrDefault()?.Schema, [word, header.Name, "header"]));

    private IEnumerable<ApiTypeUse> UseOf(Schema? schema, IReadOnlyList<string> name) => schema is null ? [] : [types.UseOf(schema, name)];
}
