using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Gale.Codegen.Runtime;

/// <summary>
/// What a generated client calls through: one <see cref="HttpClient"/>, which stays the caller's, and the client's
/// options. Safe for concurrent use.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiConnection
{
    private static readonly string _userAgent =
        $"Gale.Codegen/{typeof(ApiConnection).Assembly.GetName().Version?.ToString(3)}";

    private readonly HttpClient _httpClient;
    private readonly ApiClientOptions _options;
    private readonly Uri? _documentServer;
    private readonly AnswerReader _reader;
    private volatile ServerAddress? _server;

    /// <summary>Connects a client.</summary>
    /// <param name="httpClient">Sends every request; never disposed here.</param>
    /// <param name="options">The settings of the client.</param>
    /// <param name="documentServer">The first server that the document names, for want of another base address.</param>
    public ApiConnection(HttpClient httpClient, ApiClientOptions options, Uri? documentServer)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(options);
        _httpClient = httpClient;
        _options = options;
        _documentServer = documentServer is { IsAbsoluteUri: true } ? documentServer : null;
        _reader = new AnswerReader(options, httpClient);
    }

    /// <summary>Calls an operation and returns what its success carries.</summary>
    /// <exception cref="ApiException">
    /// The server answered with an error: an <see cref="ApiException{TError}"/> where the body is the documented one,
    /// an <see cref="InvalidResponseException"/> where the body of a success is not.
    /// </exception>
    /// <exception cref="HttpRequestException">There was no answer, or it broke off.</exception>
    /// <exception cref="OperationCanceledException">
    /// The call was cancelled, or took too long: then its inner exception is a <see cref="TimeoutException"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// A credential or the base address is missing; nothing was sent.
    /// </exception>
    /// <exception cref="RequestValidationException">
    /// The client checks what it sends, and the document does not allow this.
    /// </exception>
    public Task<T> SendAsync<T>(ApiRequest request, ApiOperation<T> operation, CancellationToken cancellationToken) =>
        CallAsync(request, operation, wantsHeaders: false, static (answer, _, _) => answer.Error is null ? answer.Value! : throw answer.Error, cancellationToken);

    /// <summary>
    /// Calls an operation and returns its answer, success or error: throws no <see cref="ApiException"/> for a status
    /// that the document lists. All else is as with <see cref="SendAsync"/>.
    /// </summary>
    public Task<ApiResponse<T>> SendWithResponseAsync<T>(ApiRequest request, ApiOperation<T> operation, CancellationToken cancellationToken) =>
        CallAsync(request, operation, wantsHeaders: true, static (answer, request, reader) => ResponseOf(answer, request, reader), cancellationToken);

    /// <summary>
    /// As <see cref="SendWithResponseAsync{T}(ApiRequest, ApiOperation{T}, CancellationToken)"/>, for an operation whose
    /// answers have documented headers.
    /// </summary>
    public async Task<ApiResponse<T, THeaders>> SendWithResponseAsync<T, THeaders>(
        ApiRequest request, ApiOperation<T> operation, CancellationToken cancellationToken)
        where THeaders : DocumentedHeaders, IDocumentedHeaders<THeaders>
    {
        var response = await SendWithResponseAsync(request, operation, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<T, THeaders>(response);
    }

    /// <summary>
    /// Calls an operation whenever its items are enumerated, and gives them as they come. Until the first of them all is as
    /// with <see cref="SendAsync"/>; what comes later and does not fit the document is an <see cref="InvalidResponseException"/>.
    /// </summary>
    /// <param name="call">Puts the request together, once for each enumeration.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    public IAsyncEnumerable<T> EnumerateAsync<T>(
        Func<ApiRequest> call, ApiOperation<ApiSequence<T>> operation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(operation);
        return EnumerateItemsAsync(call, operation, cancellationToken);
    }

    private async IAsyncEnumerable<T> EnumerateItemsAsync<T>(
        Func<ApiRequest> call, ApiOperation<ApiSequence<T>> operation, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var items = await SendAsync(call(), operation, cancellationToken).ConfigureAwait(false);
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    private static ApiResponse<T> ResponseOf<T>(Answer<T> answer, ApiRequest request, AnswerReader reader)
    {
        if (answer.Error is { } error)
        {
            return answer.IsDocumented ? new ApiResponse<T>(error) : throw error;
        }

        return new ApiResponse<T>(answer.Status, answer.Value!)
        {
            Headers = answer.Headers!,
            RequestId = reader.RequestIdIn(answer.Headers!),
            IdempotencyKey = request.IdempotencyKey,
        };
    }

    private async Task<TResult> CallAsync<T, TResult>(
        ApiRequest request,
        ApiOperation<T> operation,
        bool wantsHeaders,
        Func<Answer<T>, ApiRequest, AnswerReader, TResult> resultOf,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(operation);
        var deadline = new Deadline(request.Timeout ?? _httpClient.Timeout, cancellationToken);
        var isTokenFree = false;
        try
        {
            var response = await SendMessageAsync(request, deadline.Token).ConfigureAwait(false);
            var isHandedOn = false;
            try
            {
                var answer = await _reader.ReadAsync(response, request, operation, wantsHeaders, deadline).ConfigureAwait(false);
                isHandedOn = answer.HoldsBody;
                isTokenFree = !isHandedOn && !request.HandsTokenOn;
                return resultOf(answer, request, _reader);
            }
            finally
            {
                if (!isHandedOn)
                {
                    response.Dispose();
                }
            }
        }
        catch (Exception exception) when (deadline.Explain(exception, operation.Id) is { } cancellation)
        {
            throw WithKey(cancellation, request);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            WithKey(exception, request);
            throw;
        }
        finally
        {
            request.Body?.EndCall();
            deadline.End(isTokenFree);
        }
    }

    // Nobody knows whether the server did what was asked: the same call with the same key finds out safely.
    private static TException WithKey<TException>(TException exception, ApiRequest request)
        where TException : Exception
    {
        if (request.IdempotencyKey is { } key)
        {
            exception.Data["IdempotencyKey"] = key;
        }

        return exception;
    }

    // Whatever can be wrong with a call is found before anything is sent: credentials first, they cost nothing to miss.
    private Task<HttpResponseMessage> SendMessageAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        var schemes = SecurityRequirement.SchemesFor(request.Operation, _options);
        var message = request.BuildMessage(ServerOf(request));
        ApplyClientDefaults(message);
        request.Validate(dropsUnmapped: !_options.WriteUnmapped);
        request.Body?.Prepare(dropsUnmapped: !_options.WriteUnmapped);
        var authentication = AuthenticateAsync(request, message, schemes, cancellationToken);
        return authentication.IsCompletedSuccessfully
            ? HandOverAsync(request, message, cancellationToken)
            : HandOverAfterAsync(authentication, request, message, cancellationToken);
    }

    // Nearly always one credential, which is at hand.
    private ValueTask AuthenticateAsync(ApiRequest request, HttpRequestMessage message, string[] schemes, CancellationToken cancellationToken) =>
        schemes.Length == 1
            ? ApplyAsync(schemes[0], request, message, cancellationToken)
            : ApplyEachAsync(schemes, request, message, cancellationToken);

    private async ValueTask ApplyEachAsync(string[] schemes, ApiRequest request, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        foreach (var scheme in schemes)
        {
            await ApplyAsync(scheme, request, message, cancellationToken).ConfigureAwait(false);
        }
    }

    private ValueTask ApplyAsync(string scheme, ApiRequest request, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var credential = _options.GetCredential(scheme)!;
        request.HandsTokenOn |= credential.HandsTokenOn;
        return credential.ApplyAsync(message, cancellationToken);
    }

    private async Task<HttpResponseMessage> HandOverAfterAsync(
        ValueTask authentication, ApiRequest request, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        await authentication.ConfigureAwait(false);
        return await HandOverAsync(request, message, cancellationToken).ConfigureAwait(false);
    }

    private Task<HttpResponseMessage> HandOverAsync(ApiRequest request, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        request.ApplyHeaderOptions();
        return _httpClient.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    // HttpClient itself applies its version only to messages that it makes.
    private void ApplyClientDefaults(HttpRequestMessage message)
    {
        message.Version = _httpClient.DefaultRequestVersion;
        message.VersionPolicy = _httpClient.DefaultVersionPolicy;
        var defaults = _httpClient.DefaultRequestHeaders.NonValidated;
        if ((defaults.Count == 0 || !defaults.Contains("User-Agent")) && !message.Headers.NonValidated.Contains("User-Agent"))
        {
            message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        }
    }

    private ServerAddress ServerOf(ApiRequest request)
    {
        var address = request.Server ?? AddressOf(request.Operation)
            ?? throw new InvalidOperationException(
                $"{request.Operation.Id} has no base address: set {_options.GetType().Name}.BaseAddress or "
                + "HttpClient.BaseAddress; the document names no server by its whole address.");

        // Nearly always the address of the call before.
        if (_server is not { } server || !ReferenceEquals(server.Address, address))
        {
            _server = server = new ServerAddress(address);
        }

        return server;
    }

    // Of the operations that the document sends elsewhere, only the address that it gives relatively depends on the rest.
    private Uri? AddressOf(ApiOperation operation)
    {
        var ofClient = _options.BaseAddress ?? _httpClient.BaseAddress ?? _documentServer;
        return operation.Server is not { } own ? ofClient
            : _options.GetServer(own) ?? operation.OwnAddress ?? Relative(ofClient, own);
    }

    private static Uri? Relative(Uri? address, string own) =>
        address is { IsAbsoluteUri: true } && Uri.TryCreate(address, own, out var resolved) ? resolved : null;
}
