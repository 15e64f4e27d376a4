using Gale.Codegen.Integration.Tests.Payloads;

namespace Gale.Codegen.Integration.Tests.Operations;

/// <summary>A documented operation and every generated method that calls it.</summary>
/// <param name="Document">The document that has it.</param>
/// <param name="OperationId">Its name there.</param>
/// <param name="RequestLine">Method and path of a call for the usual id.</param>
internal abstract record Operation(string Document, string OperationId, string RequestLine)
{
    public string Name => $"{Document}/{OperationId}";

    /// <summary>What has the methods in a client.</summary>
    public abstract object GroupOf(Clients clients);

    /// <summary>Whether the sandbox answers what was recorded. It keeps a state for the others.</summary>
    public abstract bool IsRecorded { get; }

    public abstract int CountOfForms { get; }

    /// <summary>The forms that leave out a body that the document makes optional; they come last.</summary>
    public abstract int CountOfFormsWithoutBody { get; }

    /// <summary>The recorded requests that fit the document; one null where the operation takes no body.</summary>
    public IReadOnlyList<Recording?> Requests
    {
        get
        {
            var requests = from recording in Recordings.All
                           where recording.Document == Document && recording.OperationId == OperationId
                           where recording.IsRequest && !recording.IsExcused
                           select recording;
            return TakesBody ? [.. requests] : [null];
        }
    }

    public abstract bool TakesBody { get; }

    /// <summary>Calls one form with a recorded body and the usual id.</summary>
    public abstract Task<object?> SendAsync(Clients clients, int form, Recording? request);

    /// <summary>Calls one form in a sandbox: makes what it needs, calls, and looks whether the answer fits.</summary>
    public abstract Task<Outcome> CallAsync(Stage stage, int form, Recording? request);

    public sealed override string ToString() => Name;
}
