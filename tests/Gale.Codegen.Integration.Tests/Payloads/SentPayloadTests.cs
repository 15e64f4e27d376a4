using System.Net;
using Gale.Codegen.Integration.Tests.Harness;
using Gale.Codegen.Integration.Tests.Operations;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>A documented request that was read is sent as it is documented, by every method that sends it.</summary>
public sealed class SentPayloadTests
{
    private static readonly string[] s_servers =
    [
        "https://api.withgale.com", "https://sandbox.api.withgale.com", "https://carts.withgale.com",
        "https://kadosei.example",
    ];

    /// <summary>What is sent to the merchant, not by the client.</summary>
    private static readonly string[] s_webhooks = ["orderCreated", "checkoutStatusChange", "productStatusChange"];

    public static TheoryData<string> Requests => Recordings.NamesWhere(recording =>
        recording.IsRequest
        && !s_webhooks.Contains(recording.OperationId)
        && Findings.FirstIncomplete(recording) is null);

    public static TheoryData<string> Bodyless =>
        [.. from operation in AllOperations.Rows where !operation.TakesBody select operation.Name];

    public static TheoryData<string> WithOptionalBody =>
        [.. from operation in AllOperations.Rows where operation.CountOfFormsWithoutBody > 0 select operation.Name];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_recorded_request_arrives_as_it_was_recorded(string name)
    {
        var request = Recordings.Named(name);
        var operation = AllOperations.Named($"{request.Document}/{request.OperationId}");

        foreach (var form in Enumerable.Range(0, operation.CountOfForms - operation.CountOfFormsWithoutBody))
        {
            var sent = await SentByAsync(operation, form, request);

            JsonAssert.Same(request.Json, sent.Body!);
        }
    }

    [Theory]
    [MemberData(nameof(Bodyless))]
    public async Task An_operation_without_a_body_sends_none(string name)
    {
        var operation = AllOperations.Named(name);

        foreach (var form in Enumerable.Range(0, operation.CountOfForms))
        {
            Assert.Null((await SentByAsync(operation, form, request: null)).Body);
        }
    }

    [Theory]
    [MemberData(nameof(WithOptionalBody))]
    public async Task A_body_that_may_be_left_out_is_not_sent(string name)
    {
        var operation = AllOperations.Named(name);

        Assert.Null((await SentByAsync(operation, operation.CountOfForms - 1, operation.Requests[0])).Body);
    }

    private static async Task<SentRequest> SentByAsync(Operation operation, int form, Recording? request)
    {
        using var network = new FakeNetwork(HttpStatusCode.Forbidden, "{}");
        using var http = new HttpClient(network);

        // What the network answers is refused everywhere: only what was sent is of interest.
        await Assert.ThrowsAnyAsync<ApiException>(() => operation.SendAsync(Clients.OfDocuments(http), form, request));

        var sent = Assert.Single(network.Requests);
        var server = Assert.Single(s_servers, it => sent.Address.StartsWith($"{it}/", StringComparison.Ordinal));
        Assert.Equal(operation.RequestLine, $"{sent.Method} {sent.Address[server.Length..]}");
        return sent;
    }
}
