using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Lifecycles;

public sealed class KadoseiRefundTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private readonly Kadosei.ISessionsOperations _sessions = sandbox.Kadosei.Sessions;

    [Fact]
    public async Task A_part_goes_back_then_the_rest_and_then_nothing_more()
    {
        var id = sandbox.Cashier.OpenSession("ORD-12345", 140.76m);
        sandbox.Cashier.PaySession(id);

        var part = await _sessions.CreateRefundAsync(id, new() { Amount = 45.01m, Reason = "REQUESTED_BY_CUSTOMER" });
        var afterPart = await _sessions.GetSessionAsync(id);
        var rest = await _sessions.CreateRefundAsync(id, new());
        var afterRest = await _sessions.GetSessionAsync(id);
        var nothing = await RefusedAsync(id, new() { Amount = 0.01m });

        Assert.Equal((id, 45.01m, "REQUESTED_BY_CUSTOMER"), (part.SessionId, part.Amount, part.Reason));
        Assert.Equal(95.75m, rest.Amount);
        Assert.Equal(Kadosei.SessionStatus.PartiallyRefunded, afterPart.Status);
        Assert.Equal(Kadosei.SessionStatus.Refunded, afterRest.Status);
        Assert.Equal([part.RefundId, rest.RefundId], afterRest.Refunds!.Select(refund => refund.Id));
        Assert.Equal(422, nothing.StatusCode);
    }

    [Fact]
    public async Task More_than_was_paid_does_not_go_back()
    {
        var id = sandbox.Cashier.OpenSession("ORD-12345", 140.76m);
        sandbox.Cashier.PaySession(id);

        var error = await RefusedAsync(id, new() { Amount = 140.77m });

        Assert.Equal(422, Assert.IsType<Kadosei.ErrorBody.ErrorResponse>(error.Error).Value.Code);
        Assert.Equal(Kadosei.SessionStatus.Succeeded, (await _sessions.GetSessionAsync(id)).Status);
    }

    [Fact]
    public async Task What_nobody_paid_does_not_go_back()
    {
        var id = sandbox.Cashier.OpenSession("ORD-12345", 140.76m);

        var error = await RefusedAsync(id, new());

        Assert.Equal(409, Assert.IsType<Kadosei.ErrorBody.ErrorResponse>(error.Error).Value.Code);
    }

    private Task<ApiException<Kadosei.ErrorBody>> RefusedAsync(string id, Kadosei.CreateRefundRequest refund) =>
        Assert.ThrowsAsync<ApiException<Kadosei.ErrorBody>>(() => _sessions.CreateRefundAsync(id, refund));
}
