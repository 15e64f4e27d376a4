using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Payloads;

/// <summary>What a recording is held against.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="IsSent">Whether it is sent.</param>
/// <param name="Title">The operation and the status, in words.</param>
internal sealed record RecordedBody(Schema Schema, bool IsSent, string Title)
{
    /// <returns><see langword="null"/> where the document has no such body.</returns>
    public static RecordedBody? Find(ResolvedDocument document, RecordingName name)
    {
        if (document.Operations.FirstOrDefault(operation => operation.Operation.OperationId == name.Operation) is not { } operation)
        {
            return null;
        }

        var content = name.Status is { } status ? ResponseFor(operation, status)?.Response.Content : operation.Body?.Content;
        return content?.FirstOrDefault(media => media.Schema is not null && media.Name.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0)?.Schema is { } schema
            ? new RecordedBody(schema, name.Status is null, $"{operation.Title} {(name.Status is { } code ? $"({code})" : "(request)")}")
            : null;
    }

    /// <summary>The status itself, else its range, else <c>default</c> (OpenAPI 3.1, 4.8.16).</summary>
    private static ResolvedResponse? ResponseFor(ResolvedOperation operation, int status)
    {
        var text = FormattableString.Invariant($"{status}");
        return operation.Responses.FirstOrDefault(response => response.Status == text)
            ?? operation.Responses.FirstOrDefault(response => string.Equals(response.Status, text[0] + "XX", StringComparison.OrdinalIgnoreCase))
            ?? operation.Responses.FirstOrDefault(response => response.Status == "default");
    }
}
