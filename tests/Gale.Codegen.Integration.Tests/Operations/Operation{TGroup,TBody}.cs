using Gale.Codegen.Integration.Tests.Payloads;

namespace Gale.Codegen.Integration.Tests.Operations;

internal sealed record Operation<TGroup, TBody>(string Document, string OperationId, string RequestLine)
    : Operation(Document, OperationId, RequestLine)
    where TGroup : class
    where TBody : class
{
    /// <summary>The interface that has the methods.</summary>
    public required Func<Clients, TGroup> Group { get; init; }

    /// <summary>The id of a call that needs nothing to be there.</summary>
    public string Id { get; init; } = "id_1";

    /// <summary>A call in each of the forms, which returns the value of the answer; null where it has none.</summary>
    public required IReadOnlyList<Func<TGroup, Sent<TBody>, Task<object?>>> Forms { get; init; }

    /// <summary>The same without the body, which is null then.</summary>
    public IReadOnlyList<Func<TGroup, Sent<TBody>, Task<object?>>> FormsWithoutBody { get; init; } = [];

    /// <summary>Makes in a sandbox what the call is about. Null where the answer does not depend on it.</summary>
    public Func<Stage, TBody, Task<Sent<TBody>>>? Prepare { get; init; }

    /// <summary>Looks whether the answer agrees with the call and with what the sandbox says otherwise.</summary>
    public Func<Stage, Sent<TBody>, object?, Task>? Check { get; init; }

    public override object GroupOf(Clients clients) => Group(clients);

    public override bool IsRecorded => Check is null;

    public override int CountOfForms => Forms.Count + FormsWithoutBody.Count;

    public override int CountOfFormsWithoutBody => FormsWithoutBody.Count;

    public override bool TakesBody => typeof(TBody) != typeof(NoBody);

    public override Task<object?> SendAsync(Clients clients, int form, Recording? request) =>
        FormAt(form)(Group(clients), new Sent<TBody>(Id, BodyOf(request)));

    public override async Task<Outcome> CallAsync(Stage stage, int form, Recording? request)
    {
        var body = form < Forms.Count ? BodyOf(request) : null!;
        var sent = Prepare is null ? new Sent<TBody>(Id, body) : await Prepare(stage, body);
        var result = await FormAt(form)(CallLog<TGroup>.Around(Group(stage.Clients), stage.Methods), sent);
        var outcome = new Outcome(result, stage.LastAnswer);
        if (Check is not null)
        {
            await Check(stage, sent, result);
        }

        return outcome;
    }

    private Func<TGroup, Sent<TBody>, Task<object?>> FormAt(int form) => Forms.Concat(FormsWithoutBody).ElementAt(form);

    private static TBody BodyOf(Recording? request) =>
        request is null ? null! : (TBody)PayloadTypes.Of(request).Read(request.Json);
}
