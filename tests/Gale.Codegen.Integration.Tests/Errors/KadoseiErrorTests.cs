using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Errors;

public sealed class KadoseiErrorTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    [Fact]
    public async Task A_wrong_key_is_a_typed_401()
    {
        using var http = new HttpClient();
        var stranger = new Kadosei.KadoseiV1Client(
            http, new() { BaseAddress = sandbox.Server.Kadosei, ApplicationKey = "ks_test_wrong" });

        var error = await Assert.ThrowsAsync<ApiException<Kadosei.ErrorBody>>(
            () => stranger.Sessions.GetSessionAsync("e4b8"));

        var response = Assert.IsType<Kadosei.ErrorBody.ErrorResponse>(error.Error).Value;
        Assert.Equal((HttpStatusCode.Unauthorized, 401, "Unauthorized"), (error.Status, response.Code, response.Error));
    }

    [Fact]
    public async Task An_unknown_session_is_a_typed_404()
    {
        var answer = await sandbox.Kadosei.Sessions.GetSessionWithResponseAsync("e4b8");

        var error = Assert.IsType<ApiException<Kadosei.ErrorBody>>(answer.Error);
        var response = Assert.IsType<Kadosei.ErrorBody.ErrorResponse>(error.Error).Value;
        Assert.Equal((404, "The requested resource was not found"), (answer.StatusCode, response.Message));
    }
}
