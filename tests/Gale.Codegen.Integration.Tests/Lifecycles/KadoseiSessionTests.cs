using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Lifecycles;

public sealed class KadoseiSessionTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private readonly Kadosei.ISessionsOperations _sessions = sandbox.Kadosei.Sessions;

    [Fact]
    public async Task A_new_session_is_pending_for_an_hour_and_has_no_refunds()
    {
        var id = sandbox.Cashier.OpenSession("ORD-12345", 140.76m);

        var session = await _sessions.GetSessionAsync(id);

        Assert.Equal((Kadosei.SessionStatus.Pending, "ORD-12345"), (session.Status, session.OrderReference));
        Assert.Equal((SandboxFixture.Now, SandboxFixture.Now.AddHours(1)), (session.CreatedAt, session.ExpiresAt));
        Assert.Equal((null, null), (session.FailureReason, session.Refunds));
        Assert.Null(session.Unmapped);
    }

    [Fact]
    public async Task Money_that_was_paid_goes_back_in_parts()
    {
        var id = sandbox.Cashier.OpenSession("ORD-12345", 140.76m);
        sandbox.Cashier.PaySession(id);
        var paid = await _sessions.GetSessionAsync(id);
        sandbox.Cashier.RefundSession(id, 45.01m);
        var part = await _sessions.GetSessionAsync(id);
        sandbox.Cashier.RefundSession(id, 95.75m);
        var all = await _sessions.GetSessionAsync(id);

        Assert.Equal(Kadosei.SessionStatus.Succeeded, paid.Status);
        Assert.Empty(paid.Refunds!);
        Assert.Equal(Kadosei.SessionStatus.PartiallyRefunded, part.Status);
        var refund = Assert.Single(part.Refunds!);
        Assert.Equal((45.01m, Kadosei.RefundStatus.Completed), (refund.Amount, refund.Status));
        Assert.Equal(Kadosei.SessionStatus.Refunded, all.Status);
        Assert.Equal([45.01m, 95.75m], all.Refunds!.Select(it => it.Amount));
    }

    [Fact]
    public async Task A_session_that_fails_says_why()
    {
        var id = sandbox.Cashier.OpenSession("ORD-12345", 140.76m);
        sandbox.Cashier.FailSession(id);

        var session = await _sessions.GetSessionAsync(id);

        Assert.Equal((Kadosei.SessionStatus.Failed, "EXPIRED"), (session.Status, session.FailureReason));
    }

    [Fact]
    public async Task The_token_of_the_merchant_does_as_well_as_the_key_of_the_application()
    {
        var id = sandbox.Cashier.OpenSession("ORD-12345", 1m);
        using var http = new HttpClient();
        var kadosei = new Kadosei.KadoseiV1Client(
            http, new() { BaseAddress = sandbox.Server.Kadosei, MerchantJwt = sandbox.Server.MerchantJwt });

        Assert.Equal(id, (await kadosei.Sessions.GetSessionAsync(id)).Id);
    }

    [Fact]
    public async Task Asking_takes_options_and_can_answer_with_its_status_and_headers()
    {
        var id = sandbox.Cashier.OpenSession("ORD-12345", 140.76m);
        var session = await _sessions.GetSessionAsync(id);

        var withOptions = await _sessions.GetSessionAsync(id, new Kadosei.GetSessionOptions());
        var answer = await _sessions.GetSessionWithResponseAsync(id, new Kadosei.GetSessionOptions());

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(session, withOptions);
        Assert.Equal(session, answer.Value);
        Assert.Equal(session, (await _sessions.GetSessionWithResponseAsync(id)).Value);
    }
}
