using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Gale.Codegen.Runtime.Tests.Calls;

/// <summary>A real server on a free port of this machine, which answers with a delegate and remembers what it was asked.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();

    private LoopbackServer(WebApplication application, Uri address)
    {
        _application = application;
        Address = address;
        Http = new HttpClient { BaseAddress = address };
    }

    public Uri Address { get; }

    /// <summary>A client with the server as its base address, disposed with the server.</summary>
    public HttpClient Http { get; }

    /// <summary>Every request, in the order of arrival.</summary>
    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

    /// <summary>The only request there was.</summary>
    public ReceivedRequest Request => Assert.Single(_requests);

    /// <summary>Starts a server that answers with a delegate, after the request's body was read.</summary>
    public static Task<LoopbackServer> StartAsync(RequestDelegate answer) => StartAsync(answer, ReceivedRequest.ReadAsync);

    /// <summary>Starts a server whose delegate reads the request's body itself, while it comes.</summary>
    public static Task<LoopbackServer> StartUnreadAsync(RequestDelegate answer) =>
        StartAsync(answer, request => Task.FromResult(ReceivedRequest.WithoutBody(request)));

    private static async Task<LoopbackServer> StartAsync(RequestDelegate answer, Func<HttpRequest, Task<ReceivedRequest>> receive)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        LoopbackServer? server = null;
        application.Run(async context =>
        {
            server!._requests.Enqueue(await receive(context.Request));
            await answer(context);
        });
        // Requests cannot come before the address is known, which is after the start.
        await application.StartAsync();
        server = new LoopbackServer(application, new Uri(application.Urls.Single()));
        return server;
    }

    /// <summary>Starts a server that gives every request the same answer.</summary>
    public static Task<LoopbackServer> StartAsync(
        int status, string? body = null, string contentType = "application/json", params (string Name, string Value)[] headers) =>
        StartAsync(context => AnswerAsync(context, status, body, contentType, headers));

    public static async Task AnswerAsync(
        HttpContext context,
        int status,
        string? body = null,
        string contentType = "application/json",
        params (string Name, string Value)[] headers)
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers.Append(name, value);
        }

        if (body is not null)
        {
            context.Response.ContentType = contentType;
            await context.Response.WriteAsync(body);
        }
    }

    /// <summary>
    /// Sends the beginning of a body of 1000 bytes and no more: Kestrel then closes the connection. (Aborting it would reset
    /// it, which may overtake what was sent.)
    /// </summary>
    public static async Task BreakOffAsync(HttpContext context, int status, string beginning)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync(beginning);
    }

    /// <summary>Keeps the client waiting until it hangs up.</summary>
    public static async Task HoldAsync(HttpContext context)
    {
        var clientIsGone = new TaskCompletionSource();
        using var registration = context.RequestAborted.Register(clientIsGone.SetResult);
        await clientIsGone.Task;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _application.DisposeAsync();
    }
}
