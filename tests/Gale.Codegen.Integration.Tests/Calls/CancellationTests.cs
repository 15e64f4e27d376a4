using System.Net;
using System.Reflection;
using Gale.Codegen.Integration.Tests.Harness;
using Gale.Codegen.Integration.Tests.Operations;
using Gale.Codegen.Integration.Tests.Payloads;

namespace Gale.Codegen.Integration.Tests.Calls;

public sealed class CancellationTests
{
    /// <summary>A call that cannot be cancelled would hold the whole run.</summary>
    private const int Guard = 60_000;

    public static TheoryData<string> Operations => AllOperations.Names;

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task No_method_sends_anything_once_its_token_is_cancelled(string name)
    {
        using var network = new FakeNetwork(HttpStatusCode.OK, "{}");
        using var http = new HttpClient(network);
        var operation = AllOperations.Named(name);
        var cancelled = new CancellationToken(canceled: true);

        foreach (var method in GroupInterfaces.Methods[name])
        {
            var group = operation.GroupOf(Clients.OfDocuments(http));
            var call = (Task)method.Invoke(group, [.. method.GetParameters().Select(ArgumentOf)])!;

            var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
            Assert.Equal(cancelled, exception.CancellationToken);
        }

        Assert.Empty(network.Requests);

        object? ArgumentOf(ParameterInfo parameter) => parameter.ParameterType switch
        {
            var type when type == typeof(CancellationToken) => cancelled,
            var type when type == typeof(string) => "id_1",
            var type when type == typeof(long) => 1L,
            var type when type == typeof(IReadOnlyList<string>) => new[] { "id_1" },
            var type when type.IsAssignableTo(typeof(RequestOptions)) => Activator.CreateInstance(type),
            _ => BodyOf(operation),
        };
    }

    [Fact(Timeout = Guard)]
    public async Task A_call_that_waits_for_its_answer_can_be_cancelled()
    {
        await using var server = OddServer.Silent();

        await CancelledOnceAnsweredAsync(server);
    }

    [Fact(Timeout = Guard)]
    public async Task A_call_that_waits_for_the_rest_of_its_answer_can_be_cancelled()
    {
        await using var server = OddServer.Stalling("""{"checkout_id":"cs_1",""", promisedLength: 100);

        await CancelledOnceAnsweredAsync(server);
    }

    [Fact(Timeout = Guard)]
    public async Task A_call_that_waits_for_its_key_can_be_cancelled()
    {
        using var network = new FakeNetwork(HttpStatusCode.OK, "{}");
        using var http = new HttpClient(network);
        using var source = new CancellationTokenSource();
        var key = BearerCredential.FromProvider(async token =>
        {
            await source.CancelAsync();
            return await new TaskCompletionSource<string>().Task.WaitAsync(token);
        });

        var gale = new GaleV2Client(http, new() { MerchantKey = key });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gale.Checkout.GetCheckoutAsync("cs_1", source.Token));
        Assert.Empty(network.Requests);
    }

    private static async Task CancelledOnceAnsweredAsync(OddServer server)
    {
        using var http = new HttpClient();
        using var source = new CancellationTokenSource();
        var call = server.GaleV2Client(http).Checkout.GetCheckoutAsync("cs_1", source.Token);
        await server.Answered;
        await source.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    private static object BodyOf(Operation operation)
    {
        var request = operation.Requests[0]!;
        return PayloadTypes.Of(request).Read(request.Json);
    }
}
