using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Lifecycles;

public sealed class GaleV2PaymentLinkTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private readonly IPaymentLinksOperations _links = sandbox.GaleV2.PaymentLinks;

    [Fact]
    public async Task A_new_link_is_active_for_fifteen_days()
    {
        var id = sandbox.Cashier.CreatePaymentLink(4995, "Premium Blood Pressure Monitor");

        var link = await _links.GetPaymentLinkAsync(id);

        Assert.Equal((PaymentLinkStatus.Active, PaymentType.OneTime), (link.Status, link.PaymentType));
        Assert.Equal((SandboxFixture.Now, SandboxFixture.Now.AddDays(15)), (link.CreatedAt, link.ExpiresAt));
        Assert.Equal((4995L, "Premium Blood Pressure Monitor"), (link.Amount, Assert.Single(link.Products!).Name));
        Assert.Null(link.PaidAt);
        Assert.Null(link.Order);
        Assert.Null(link.Unmapped);
    }

    [Fact]
    public async Task A_paid_link_has_an_order()
    {
        var id = sandbox.Cashier.CreatePaymentLink(4995, "Premium Blood Pressure Monitor");
        sandbox.Cashier.PayPaymentLink(id);

        var link = await _links.GetPaymentLinkAsync(id);

        Assert.Equal((PaymentLinkStatus.Paid, SandboxFixture.Now), (link.Status, link.PaidAt));
        Assert.Equal((OrderStatus.Completed, SandboxFixture.Now), (link.Order!.Status, link.Order.PaidAt));
    }

    [Fact]
    public async Task A_link_that_nobody_paid_in_time_is_expired()
    {
        var time = new HandTime(SandboxFixture.Now);
        await using var server = await GaleSandbox.StartAsync(new() { Time = time });
        using var http = new HttpClient();
        var id = server.Cashier.CreatePaymentLink(100, "Thermometer");
        time.Advance(TimeSpan.FromDays(15));

        var link = await server.GaleV2Client(http).PaymentLinks.GetPaymentLinkAsync(id);

        Assert.Equal(PaymentLinkStatus.Expired, link.Status);
    }

    [Fact]
    public async Task Asking_takes_options_and_can_answer_with_its_status_and_headers()
    {
        var id = sandbox.Cashier.CreatePaymentLink(4995, "Thermometer");
        var link = await _links.GetPaymentLinkAsync(id);

        var withOptions = await _links.GetPaymentLinkAsync(id, new GetPaymentLinkOptions());
        var answer = await _links.GetPaymentLinkWithResponseAsync(id, new GetPaymentLinkOptions());

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(link, withOptions);
        Assert.Equal(link, answer.Value);
        Assert.Equal(link, (await _links.GetPaymentLinkWithResponseAsync(id)).Value);
    }
}
