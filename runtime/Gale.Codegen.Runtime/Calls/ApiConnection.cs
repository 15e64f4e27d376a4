using System.ComponentModel;

namespace Gale.Codegen.Runtime;

/// <summary>
/// What a generated client calls through: one <see cref="HttpClient"/>, which stays the caller's, and the client's options.
/// Safe for concurrent use.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiConnection
{
    private static readonly string _userAgent =
        $"Gale.Codegen/{typeof(ApiConnection).Assembly.GetName().Version?.ToString(3)}";

    private readonly HttpClient _httpClient;
    private readonly ApiClientOptions _options;
    private readonly Uri? _documentServer;
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
        _documentServer = documentServer;
    }

    /// <summary>Calls an operation and returns what its success carries.</summary>
    /// <exception cref="ApiException">
    /// The server answered with an error: an <see cref="ApiException{TError}"/> where the body is the documented one, an
    /// <see cref="InvalidResponseException"/> where the body of a success is not.
    /// </exception>
    /// <exception cref="HttpRequestException">There was no answer, or it broke off.</exception>
    /// <exception cref="OperationCanceledException">
    /// The call was cancelled, or took too long: then its inner exception is a <see cref="TimeoutException"/>.
    /// </exception>
    /// <exception cref="InvalidOperationException">A credential or the base address is missing; nothing was sent.</exception>
    public async Task<T> SendAsync<T>(
        ApiRequest request, ApiOperation<T> operation, CancellationToken cancellationToken)
    {
        var answer = await CallAsync(request, operation, cancellationToken).ConfigureAwait(false);
        return answer.Error is null ? answer.Value! : throw answer.Error;
    }

    /// <summary>
    /// Calls an operation and returns its answer, success or error: throws no <see cref="ApiException"/> for a status that
    /// the document lists. All else is as with <see cref="SendAsync"/>.
    /// </summary>
    public async Task<ApiResponse<T>> SendWithResponseAsync<T>(
        ApiRequest request, ApiOperation<T> operation, CancellationToken cancellationToken)
    {
        var answer = await CallAsync(request, operation, cancellationToken).ConfigureAwait(false);
        if (answer.Error is { } error)
        {
            return answer.IsDocumented ? new ApiResponse<T>(error) : throw error;
        }

        var response = answer.Response;
        var headers = new ApiHeaders(response);
        return new ApiResponse<T>(response.StatusCode, answer.Value!)
        {
            Headers = headers,
            RequestId = AnswerReader.RequestIdIn(headers, _options),
            IdempotencyKey = request.IdempotencyKey,
        };
    }

    private async ValueTask<Answer<T>> CallAsync<T>(
        ApiRequest request, ApiOperation<T> operation, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(request.Timeout ?? _httpClient.Timeout, cancellationToken);
        try
        {
            using var message = await PrepareAsync(request, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            throw deadline.Explain(exception, operation.Id);
        }
        finally
        {
            request.Body?.EndCall();
        }
    }
}
