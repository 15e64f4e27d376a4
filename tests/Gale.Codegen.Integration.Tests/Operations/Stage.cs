using System.Reflection;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Operations;

/// <summary>A sandbox with everything that a call may need to be there before it.</summary>
internal sealed class Stage : IDisposable
{
    private static int s_invitations;

    private readonly AnswerRecorder _answers = new();
    private readonly HttpClient _http;
    private readonly SandboxFixture _sandbox;

    public Stage(SandboxFixture sandbox)
    {
        _sandbox = sandbox;
        _http = new HttpClient(_answers);
        Clients = Clients.Of(sandbox.Server, _http);
    }

    public Clients Clients { get; }

    public Cashier Cashier => _sandbox.Cashier;

    /// <summary>The methods that were called for their own sake.</summary>
    public HashSet<MethodInfo> Methods { get; } = [];

    public ReceivedAnswer LastAnswer => _answers.Answers[^1];

    /// <summary>A token of an invitation that nobody used.</summary>
    public static string NewInvitation() => $"invitation-{Interlocked.Increment(ref s_invitations)}";

    /// <summary>A Gale v2 checkout of 5905 cents that was paid.</summary>
    public async Task<string> PaidCheckoutAsync()
    {
        var session = await Clients.GaleV2.Checkout.CreateCheckoutAsync(Baskets.OfGaleV2());
        Cashier.PayCheckout(session.CheckoutId);
        return session.CheckoutId;
    }

    /// <summary>The order of such a checkout.</summary>
    public async Task<string> PaidOrderAsync() =>
        (await Clients.GaleV2.Checkout.GetCheckoutAsync(await PaidCheckoutAsync())).Order!.Id;

    /// <summary>A Gale v2 payment link of 4995 cents that is active.</summary>
    public string ActiveLink() => Cashier.CreatePaymentLink(4995, "Premium Blood Pressure Monitor");

    /// <summary>A Gale v1 checkout of 6050 cents that nobody paid.</summary>
    public async Task<string> UnpaidV1CheckoutAsync() =>
        (await Clients.GaleV1.Checkout.CreateCheckoutAsync(Baskets.OfGaleV1())).CheckoutId;

    /// <summary>The same, paid.</summary>
    public async Task<string> PaidV1CheckoutAsync()
    {
        var id = await UnpaidV1CheckoutAsync();
        Cashier.PayCheckout(id);
        return id;
    }

    /// <summary>A Kadosei session of 140.76 that was paid.</summary>
    public string PaidSession()
    {
        var id = Cashier.OpenSession("ORD-12345", 140.76m);
        Cashier.PaySession(id);
        return id;
    }

    public void Dispose()
    {
        _http.Dispose();
        _answers.Dispose();
    }
}
