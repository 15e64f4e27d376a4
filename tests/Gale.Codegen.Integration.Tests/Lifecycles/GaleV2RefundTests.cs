using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Lifecycles;

public sealed class GaleV2RefundTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private const long Total = 4995 + 500 + 410;

    private readonly GaleV2Client _gale = sandbox.GaleV2;

    [Fact]
    public async Task Without_an_amount_everything_goes_back()
    {
        var order = await PaidOrderAsync();

        var refund = await _gale.Refunds.CreateRefundAsync(
            new() { OrderId = order.Id, Reason = RefundReason.DamagedProduct, Notes = "Broken" });

        Assert.Equal((order.Id, Total, RefundStatus.Pending), (refund.OrderId, refund.Amount, refund.Status));
        Assert.Equal((RefundReason.DamagedProduct, "Broken"), (refund.Reason, refund.Notes));
        Assert.Equal(
            (order.Id, order.OrderNumber, OrderPaymentStatus.Refunded),
            (refund.Order.Id, refund.Order.OrderNumber, refund.Order.PaymentStatus));
        Assert.Equal(Total, refund.RefundBreakdown.HsaAmount + refund.RefundBreakdown.RegularAmount);
        Assert.Equal((SandboxFixture.Now, (DateTimeOffset?)null), (refund.CreatedAt, refund.ProcessedAt));
        var asked = await _gale.Orders.GetOrderAsync(order.Id);
        Assert.Equal((OrderStatus.Completed, OrderPaymentStatus.Refunded), (asked.Status, asked.PaymentStatus));
    }

    [Fact]
    public async Task A_part_goes_back_then_the_rest_and_then_nothing_more()
    {
        var order = await PaidOrderAsync();

        var part = await _gale.Refunds.CreateRefundAsync(Asking(order, 100));
        var afterPart = await _gale.Orders.GetOrderAsync(order.Id);
        var rest = await _gale.Refunds.CreateRefundAsync(Asking(order, amount: null));
        var nothing = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(
            () => _gale.Refunds.CreateRefundAsync(Asking(order, amount: null)));

        Assert.Equal((100, Total - 100), (part.Amount, rest.Amount));
        Assert.NotEqual(part.Id, rest.Id);
        Assert.Equal(OrderPaymentStatus.Refunded, afterPart.PaymentStatus);
        Assert.Equal((422, ErrorCode.ValidationError), (nothing.StatusCode, nothing.Error.Error.Code));
    }

    [Theory]
    [InlineData(Total + 1)]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task More_than_was_paid_does_not_go_back_nor_does_nothing(long amount)
    {
        var order = await PaidOrderAsync();

        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(
            () => _gale.Refunds.CreateRefundAsync(Asking(order, amount)));

        Assert.Equal((422, ErrorCode.ValidationError), (error.StatusCode, error.Error.Error.Code));
        Assert.Equal(["amount"], error.Error.Error.Details!.FieldErrors!.Keys);
        var asked = await _gale.Orders.GetOrderAsync(order.Id);
        Assert.Equal(OrderPaymentStatus.Captured, asked.PaymentStatus);
    }

    [Fact]
    public async Task An_order_that_is_not_there_is_a_404()
    {
        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(
            () => _gale.Refunds.CreateRefundAsync(new() { OrderId = "ord_nobody", Reason = RefundReason.Other }));

        Assert.Equal((404, ErrorCode.NotFound), (error.StatusCode, error.Error.Error.Code));
    }

    [Fact]
    public async Task The_same_key_gives_money_back_once()
    {
        var order = await PaidOrderAsync();
        var options = new CreateRefundOptions { IdempotencyKey = $"refund of {order.Id}" };

        var first = await _gale.Refunds.CreateRefundAsync(Asking(order, Total), options);
        var again = await _gale.Refunds.CreateRefundAsync(Asking(order, Total), options);

        Assert.Equal(first, again);
    }

    [Fact]
    public async Task What_goes_back_of_a_payment_link_goes_back_of_its_order()
    {
        var id = sandbox.Cashier.CreatePaymentLink(4995, "Monitor");
        sandbox.Cashier.PayPaymentLink(id);
        var order = (await _gale.PaymentLinks.GetPaymentLinkAsync(id)).Order!;

        var refund = await _gale.Refunds.CreateRefundAsync(new() { OrderId = order.Id, Reason = RefundReason.Duplicate });

        Assert.Equal(4995, refund.Amount);
    }

    private async Task<Order> PaidOrderAsync()
    {
        var session = await _gale.Checkout.CreateCheckoutAsync(Baskets.OfGaleV2());
        sandbox.Cashier.PayCheckout(session.CheckoutId);
        var checkout = await _gale.Checkout.GetCheckoutAsync(session.CheckoutId);
        return await _gale.Orders.GetOrderAsync(checkout.Order!.Id);
    }

    private static CreateRefundRequest Asking(Order order, long? amount) =>
        new() { OrderId = order.Id, Amount = amount, Reason = RefundReason.CustomerRequest };
}
