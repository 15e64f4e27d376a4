using Gale.Codegen.Integration.Tests.Harness;
using Gale.Codegen.Integration.Tests.Payloads;

namespace Gale.Codegen.Integration.Tests.BadInput;

/// <summary>What Kadosei forbids comes back as a 400 in the shape of its guides, with a message for each field.</summary>
public sealed class KadoseiBadInputTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    [Fact]
    public Task A_session_for_nothing_of_a_product()
    {
        var request = Recorded();
        return RefusedAsync(
            "orderItems.0.quantity",
            sandbox.Kadosei.Sessions.CreateSessionAsync(
                request with { OrderItems = [request.OrderItems[0] with { Quantity = 0 }] }));
    }

    [Fact]
    public Task A_session_without_items() =>
        RefusedAsync("orderItems", sandbox.Kadosei.Sessions.CreateSessionAsync(Recorded() with { OrderItems = [] }));

    [Fact]
    public async Task A_session_that_leaves_out_its_redirect_addresses()
    {
        using var http = new HttpClient(BodyEditor.Without("redirectUrls"));

        await RefusedAsync("redirectUrls", sandbox.Server.KadoseiClient(http).Sessions.CreateSessionAsync(Recorded()));
    }

    private static Kadosei.CreateSessionRequest Recorded() =>
        GeneratedJson.Kadosei.Read<Kadosei.CreateSessionRequest>(
            Recordings.Named("kadosei-v1/createSession.request.json").Json);

    private static async Task RefusedAsync(string field, Task call)
    {
        var error = await Assert.ThrowsAsync<ApiException<Kadosei.ErrorBody>>(() => call);

        var body = Assert.IsType<Kadosei.ErrorBody.StatusError>(error.Error).Value;
        Assert.Equal((400, 400, "Bad Request"), (error.StatusCode, body.StatusCode, body.Error));
        var messages = Assert.IsType<Kadosei.ErrorMessage.List>(body.Message).Value;
        Assert.All(messages, message => Assert.StartsWith(field, message));
        Assert.NotEmpty(messages);
    }
}
