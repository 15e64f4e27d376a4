using System.Globalization;
using Gale.Codegen.Integration.Tests.Payloads;

namespace Gale.Codegen.Integration.Tests.Operations;

/// <summary>What is documented as the answer of an operation.</summary>
internal static class Answers
{
    /// <summary>The successes that fit the document.</summary>
    public static IEnumerable<Recording> Of(Operation operation) =>
        from recording in Recordings.All
        where recording.Document == operation.Document && recording.OperationId == operation.OperationId
        where recording.IsSuccess && !recording.IsExcused
        select recording;

    /// <summary>The answer that belongs to a request, else the main one, else the one that was made up, else any.</summary>
    public static Recording Expected(Operation operation, Recording? request) =>
        Of(operation).FirstOrDefault(answer => answer.Note is not null && answer.Note == request?.Note)
        ?? Of(operation).FirstOrDefault(answer => answer.Note is null)
        ?? Of(operation).FirstOrDefault(answer => answer.Note!.StartsWith("inferred", StringComparison.Ordinal))
        ?? Of(operation).First();

    public static PayloadType TypeOf(Operation operation, int status) =>
        PayloadTypes.ByDocument[operation.Document].Single(row =>
            row.Bodies == string.Create(CultureInfo.InvariantCulture, $"{operation.OperationId}.{status}"));
}
