using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Compares the answers of an operation, by their statuses.</summary>
internal sealed class ResponseComparer(SchemaComparer schemas, OperationPair pair, OperationComparison result)
{
    public void Compare()
    {
        foreach (var response in pair.Now.Responses)
        {
            var known = pair.Was.Responses.FirstOrDefault(other => AreSame(other, response)) ?? pair.Was.Responses.FirstOrDefault(other => Covers(other, response));
            if ((known ?? pair.Was.Responses.FirstOrDefault(other => Covers(response, other))) is { } before)
            {
                new ContentComparer(schemas, result, "response", Travel.ResponseBody).Compare(before.Response.Content, before.Response, response.Response.Content, response.Response);
                CompareHeaders(before, response);
            }

            if (known is null)
            {
                result.Changes.Add(new(SuccessKind.IsNew(response, pair.Was.Responses) ? ApiChangeKind.SuccessAdded : ApiChangeKind.StatusAdded, Check(response, "added"), false, SubjectOf(response), "", response.Status, null, response.Response.Place));
            }
        }

        foreach (var gone in pair.Was.Responses.Where(response => !pair.Now.Responses.Any(other => AreSame(response, other) || Covers(other, response) || Covers(response, other))))
        {
            result.Changes.Add(new(ApiChangeKind.StatusRemoved, Check(gone, "removed"), IsSuccess(gone), SubjectOf(gone), gone.Status, "", gone.Response.Place, pair.Now.Operation.MethodPlace));
        }
    }

    private void CompareHeaders(ResolvedResponse was, ResolvedResponse now)
    {
        foreach (var header in now.Headers)
        {
            if (was.Headers.FirstOrDefault(other => AreSame(other, header)) is not { } before)
            {
                result.Changes.Add(new(ApiChangeKind.HeaderAdded, "response-header-added", false, SubjectOf(header), "", header.Name, null, header.Header.Place));
                continue;
            }

            if (before.Header.Required && !header.Header.Required)
            {
                result.Changes.Add(new(ApiChangeKind.HeaderBecameOptional, "response-header-became-optional", true, SubjectOf(header), "", "", before.Header.Place, header.Header.Place));
            }

            if (CSharpNames.Between(before.Header, before.Name, header.Header, header.Name) is var (old, called))
            {
                result.Changes.Add(new(ApiChangeKind.HeaderRenamed, "response-header-csharp-name-changed", false, SubjectOf(header), old, called, before.Header.Place, CSharpNames.PlaceOf(header.Header, header.Header.Place)));
            }

            if (before.Header.Schema is { } one && header.Header.Schema is { } other)
            {
                result.Add(schemas.Compare(one, other), Travel.ResponseHeader);
            }
        }

        foreach (var gone in was.Headers.Where(header => !now.Headers.Any(other => AreSame(header, other))))
        {
            var need = gone.Header.Required ? "required" : "optional";
            result.Changes.Add(new(ApiChangeKind.HeaderRemoved, $"{need}-response-header-removed", gone.Header.Required, SubjectOf(gone), gone.Name, "", gone.Header.Place, now.Response.Place));
        }
    }

    private static bool AreSame(ResolvedResponse one, ResolvedResponse other) => string.Equals(one.Status, other.Status, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a range has the status in it: <c>2XX</c>.</summary>
    private static bool Covers(ResolvedResponse range, ResolvedResponse status) =>
        range.Status.Length == 3 && range.Status.EndsWith("XX", StringComparison.OrdinalIgnoreCase) && status.Status.Length == 3 && status.Status[0] == range.Status[0] && !AreSame(range, status);

    private static bool AreSame(ResolvedHeader one, ResolvedHeader other) => string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);

    private static string Check(ResolvedResponse response, string word) => $"response-{(IsSuccess(response) ? "success" : "non-success")}-status-{word}";

    private static bool IsSuccess(ResolvedResponse response) => response.Status[0] == '2';

    private static string SubjectOf(ResolvedResponse response) => $"status {response.Status}";

    private static string SubjectOf(ResolvedHeader header) => $"response header '{header.Name}'";
}
