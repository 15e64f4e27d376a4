using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Drift;

/// <summary>Compares an operation that both documents have.</summary>
/// <param name="schemas">Compares its schemas.</param>
/// <param name="credentials">Tells which security schemes are the same.</param>
/// <param name="groups">Tells what tags are called in C#.</param>
internal sealed class OperationComparer(SchemaComparer schemas, Credentials credentials, GroupNames groups)
{
    /// <param name="pair">The operation.</param>
    /// <param name="body">Where its body travels: that of a webhook is read.</param>
    public OperationComparison Compare(OperationPair pair, Travel body = Travel.RequestBody)
    {
        var result = new OperationComparison();
        CompareItself(pair, result);
        new ParameterComparer(schemas, pair, result).Compare();
        CompareBody(pair, body, result);
        new ResponseComparer(schemas, pair, result).Compare();
        new SecurityComparer(pair, result, credentials, isSent: (body & Travel.Sent) != Travel.None).Compare();
        return result;
    }

    /// <summary>What it is called: the name of the method, and of the group that the method stands in.</summary>
    private void CompareItself(OperationPair pair, OperationComparison result)
    {
        var (was, now) = (pair.Was.Operation, pair.Now.Operation);
        if (was.Deprecated != now.Deprecated)
        {
            var (kind, check) = now.Deprecated ? (ApiChangeKind.OperationDeprecated, "endpoint-deprecated") : (ApiChangeKind.OperationReactivated, "endpoint-reactivated");
            result.Changes.Add(new(kind, check, false, "", "", "", was.MethodPlace, now.MethodPlace));
        }

        if (CSharpNames.Between(was, was.OperationId, now, now.OperationId) is var (before, after))
        {
            result.Changes.Add(new(ApiChangeKind.OperationRenamed, "api-operation-csharp-name-changed", false, "name in C#", before, after, was.MethodPlace, CSharpNames.PlaceOf(now, now.MethodPlace)));
        }
        else if (CSharpNames.Of(now) is null && was.OperationId != now.OperationId && (was.OperationId is null || now.OperationId is null || CSharpNames.Letters(was.OperationId) != CSharpNames.Letters(now.OperationId)))
        {
            result.Changes.Add(new(ApiChangeKind.OperationRenamed, "api-operation-id-changed", false, "operationId", was.OperationId ?? "", now.OperationId ?? "", was.OperationIdPlace ?? was.MethodPlace, now.OperationIdPlace ?? now.MethodPlace));
        }

        if (!groups.AreOne(was.Tags.FirstOrDefault(), now.Tags.FirstOrDefault()) && was.Tags.FirstOrDefault() != now.Tags.FirstOrDefault())
        {
            result.Changes.Add(new(ApiChangeKind.OperationMoved, "api-tag-changed", false, "tag", was.Tags.FirstOrDefault() ?? "", now.Tags.FirstOrDefault() ?? "", TagPlaceOf(was), TagPlaceOf(now)));
        }
    }

    private static Place TagPlaceOf(Operation operation) => operation.Tags.Count > 0 ? Keyword.PlaceOf(operation, "tags") : operation.MethodPlace;

    private void CompareBody(OperationPair pair, Travel travel, OperationComparison result)
    {
        switch (pair.Was.Body, pair.Now.Body)
        {
            case (null, { } body):
                result.Changes.Add(new(ApiChangeKind.BodyAdded, body.Required ? "request-body-added-required" : "request-body-added-optional", body.Required, "request body", "", "", null, body.Place));
                break;
            case ({ } body, null):
                result.Changes.Add(new(ApiChangeKind.BodyRemoved, "request-body-removed", true, "request body", "", "", body.Place, pair.Now.Operation.MethodPlace));
                break;
            case ({ } was, { } now):
                CompareRequired(was, now, result);
                new ContentComparer(schemas, result, "request-body", travel).Compare(was.Content, was, now.Content, now);
                break;
        }
    }

    private static void CompareRequired(RequestBody was, RequestBody now, OperationComparison result)
    {
        if (was.Required != now.Required)
        {
            var (kind, word) = now.Required ? (ApiChangeKind.BodyBecameRequired, "required") : (ApiChangeKind.BodyBecameOptional, "optional");
            result.Changes.Add(new(kind, "request-body-became-" + word, now.Required, "request body", "", word, was.Place, Keyword.PlaceOf(now, "required")));
        }
    }
}
