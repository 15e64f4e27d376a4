using System.Net;
using Gale.Sandbox.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Gale.Sandbox;

/// <summary>
/// The documented APIs on a loopback port of this process. Each API has a base address of its own, because two of them
/// share their paths. The state lives as long as the sandbox; ids count up from one.
/// </summary>
/// <remarks>
/// Checkouts, sessions, refunds, and in the newest Gale v2 payment links and orders are kept: what a call made, another
/// finds. Every other operation answers what its documentation shows: the answer that stands beside a request that was
/// sent as documented, and the main one to any other. There every id is found, but <c>missing</c>, which is a 404.
/// Forbidden bodies are refused everywhere.
/// </remarks>
public sealed class GaleSandbox : IAsyncDisposable
{
    private readonly WebApplication _server;

    private GaleSandbox(WebApplication server, Cashier cashier)
    {
        _server = server;
        Cashier = cashier;
        BaseAddress = new Uri(server.Urls.Single());
    }

    /// <summary>The root of the server. The APIs lie below it.</summary>
    public Uri BaseAddress { get; }

    /// <summary>Base address of Gale v2 in its newest documented shape.</summary>
    public Uri GaleV2 => new(BaseAddress, "gale-v2/");

    /// <summary>Base address of Gale v2 as it was documented in October 2025.</summary>
    public Uri GaleV2Of202510 => new(BaseAddress, "gale-v2-2025-10/");

    /// <summary>Base address of Gale v1.</summary>
    public Uri GaleV1 => new(BaseAddress, "gale-v1/");

    /// <summary>Base address of the carts of Gale's plug-ins.</summary>
    public Uri GaleCarts => new(BaseAddress, "gale-carts/");

    /// <summary>Base address of Kadosei.</summary>
    public Uri Kadosei => new(BaseAddress, "kadosei-v1/");

    /// <summary>The key that both generations of Gale v2 accept, and the carts.</summary>
    public string MerchantKey => SandboxKeys.MerchantKey;

    /// <summary>The token that Gale v1 accepts.</summary>
    public string MerchantToken => SandboxKeys.MerchantToken;

    /// <summary>The application key that Kadosei accepts for sessions and refunds.</summary>
    public string ApplicationKey => SandboxKeys.ApplicationKey;

    /// <summary>The merchant's token, which Kadosei accepts everywhere and wants for applications.</summary>
    public string MerchantJwt => SandboxKeys.MerchantJwt;

    /// <summary>Plays the customer, and whoever else moves the state without calling the APIs.</summary>
    public Cashier Cashier { get; }

    /// <summary>Starts a sandbox on a free port of 127.0.0.1.</summary>
    public static async Task<GaleSandbox> StartAsync(
        GaleSandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new GaleSandboxOptions();
        var apis = new SandboxApis(options);

        // Empty: neither environment variables nor settings files may move it to another address.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();

        var server = builder.Build();
        server.MapApi("gale-v2", apis.GaleV2);
        server.MapApi("gale-v2-2025-10", apis.GaleV2Of202510);
        server.MapApi("gale-v1", apis.GaleV1);
        server.MapApi("gale-carts", apis.GaleCarts);
        server.MapApi("kadosei-v1", apis.Kadosei);
        await server.StartAsync(cancellationToken);
        return new GaleSandbox(server, new Cashier(apis));
    }

    /// <summary>Stops the server. Its state is gone.</summary>
    public async ValueTask DisposeAsync()
    {
        await _server.StopAsync();
        await _server.DisposeAsync();
    }
}
