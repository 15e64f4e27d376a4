using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>Reads answers as the document says they are to be read.</summary>
internal sealed class AnswerReader(ApiClientOptions options, HttpClient httpClient)
{
    /// <summary>None where nobody wants to know what is odd: then nothing is noted either.</summary>
    private readonly DriftWatch? _watch = options.DriftObserver is { } observer ? new DriftWatch(observer, options.GetType().FullName ?? "") : null;

    internal ValueTask<Answer<T>> ReadAsync<T>(
        HttpResponseMessage response,
        ApiRequest request,
        ApiOperation<T> operation,
        bool wantsHeaders,
        Deadline deadline)
    {
        var contentType = ContentTypeOf(response);
        var (success, error) = operation.AnswerTo((int)response.StatusCode, contentType);
        var isDocumented = success is not null || error is not null;
        if (!isDocumented)
        {
            _watch?.Tell(ApiDriftKind.UndocumentedStatus, operation, (int)response.StatusCode);
        }

        if (!isDocumented && response.IsSuccessStatusCode)
        {
            success = operation.AnswerToUndocumentedSuccess(BodyText.IsJson(contentType));
        }

        return success is not null
            ? ReadSuccessAsync(response, contentType, request, success.For(contentType), isDocumented, wantsHeaders, deadline)
            : ReadErrorAsync<T>(response, request, error, deadline);
    }

    /// <summary>The first of the headers in which the server may name a request that it sent.</summary>
    internal string? RequestIdIn(ApiHeaders headers)
    {
        foreach (var name in options.RequestIdHeaders)
        {
            if (headers[name] is { Length: > 0 } requestId)
            {
                return requestId;
            }
        }

        return null;
    }

    private ValueTask<Answer<T>> ReadSuccessAsync<T>(
        HttpResponseMessage response,
        string? contentType,
        ApiRequest request,
        ApiContent<T> success,
        bool isDocumented,
        bool wantsHeaders,
        Deadline deadline)
    {
        if (success.MediaType is null)
        {
            success.TryRead([], out var nothing, out _);
            return new(Succeeded(response, nothing!, isDocumented, wantsHeaders));
        }

        if (success.IsContradictedBy(contentType))
        {
            _watch?.Tell(ApiDriftKind.UndocumentedMediaType, request.Operation, (int)response.StatusCode);
            return ReadOtherKindAsync(response, request, success, isDocumented, deadline);
        }

        if (success.IsJson && contentType is not null && !BodyText.IsJson(contentType))
        {
            _watch?.Tell(ApiDriftKind.UndocumentedMediaType, request.Operation, (int)response.StatusCode);
        }

        return success.HandOn is { } handOn
            ? HandOnAsync(handOn, response, request, isDocumented, wantsHeaders, deadline)
            : ReadWholeAsync(response, contentType, request, success, isDocumented, wantsHeaders, deadline);
    }

    private async ValueTask<Answer<T>> HandOnAsync<T>(
        Func<OpenBody, T> handOn, HttpResponseMessage response, ApiRequest request, bool isDocumented, bool wantsHeaders, Deadline deadline)
    {
        var body = await OpenAsync(response, request, deadline).ConfigureAwait(false);
        return Succeeded(response, handOn(body), isDocumented, wantsHeaders) with { HoldsBody = true };
    }

    private async ValueTask<OpenBody> OpenAsync(HttpResponseMessage response, ApiRequest request, Deadline deadline) => new(
        response,
        await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false),
        httpClient.MaxResponseContentBufferSize,
        (piece, misfit) => new InvalidResponseException(MisreadCallOf(response, request, piece.Span), misfit));

    /// <summary>A stream of events that was not asked for may never end: nothing of it is waited for.</summary>
    private async ValueTask<Answer<T>> ReadOtherKindAsync<T>(
        HttpResponseMessage response, ApiRequest request, ApiContent<T> success, bool isDocumented, Deadline deadline)
    {
        var (body, isTruncated) = success.IsJson
            ? ([], true)
            : await ResponseBody.ReadErrorAsync(response.Content, options.MaxErrorBodyBytes, deadline).ConfigureAwait(false);
        var complaint = new JsonException($"Expected {success.MediaType}, found {ContentTypeOf(response)}.");
        return Failed<T>(
            new InvalidResponseException(FailedCallOf(response, request, body, isTruncated), new JsonMisfit(complaint, "")), isDocumented);
    }

    private async ValueTask<Answer<T>> ReadWholeAsync<T>(
        HttpResponseMessage response,
        string? contentType,
        ApiRequest request,
        ApiContent<T> success,
        bool isDocumented,
        bool wantsHeaders,
        Deadline deadline)
    {
        var body = await ResponseBody
            .ReadAllAsync(response.Content, httpClient.MaxResponseContentBufferSize, deadline.Token).ConfigureAwait(false);
        try
        {
            return TryRead(success, BodyText.ToUtf8(body.Span, contentType), request.Operation, (int)response.StatusCode, out var value, out var misfit)
                ? Succeeded(response, value, isDocumented, wantsHeaders)
                : Failed<T>(new InvalidResponseException(MisreadCallOf(response, request, body.Span), misfit), isDocumented);
        }
        finally
        {
            body.Return();
        }
    }

    private bool TryRead<T>(
        ApiContent<T> content, ReadOnlySpan<byte> utf8, ApiOperation operation, int status, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out JsonMisfit? misfit)
    {
        if (_watch is null)
        {
            return content.TryRead(utf8, out value, out misfit);
        }

        DriftNotes.Begin();
        var isRead = content.TryRead(utf8, out value, out misfit);
        _watch.Tell(DriftNotes.End(), misfit, operation, status, utf8);
        return isRead;
    }

    private async ValueTask<Answer<T>> ReadErrorAsync<T>(
        HttpResponseMessage response, ApiRequest request, ApiError? error, Deadline deadline)
    {
        var (body, isTruncated) = await ResponseBody
            .ReadErrorAsync(response.Content, options.MaxErrorBodyBytes, deadline).ConfigureAwait(false);
        var call = FailedCallOf(response, request, body, isTruncated);
        return Failed<T>(error is null ? new ApiException(call) : Read(error, call, request.Operation, body), error is not null);
    }

    private ApiException Read(ApiError error, FailedCall call, ApiOperation operation, byte[] body)
    {
        if (_watch is null)
        {
            return error.ToException(call);
        }

        DriftNotes.Begin();
        var exception = error.ToException(call);
        _watch.Tell(DriftNotes.End(), null, operation, (int)call.Status, body);
        return exception;
    }

    private static Answer<T> Succeeded<T>(HttpResponseMessage response, T value, bool isDocumented, bool wantsHeaders) =>
        new(response.StatusCode, value, null, isDocumented, wantsHeaders ? new ApiHeaders(response) : null);

    private static Answer<T> Failed<T>(ApiException error, bool isDocumented) =>
        new(error.Status, default, error, isDocumented, error.Headers);

    private FailedCall MisreadCallOf(HttpResponseMessage response, ApiRequest request, ReadOnlySpan<byte> body)
    {
        var kept = body[..Math.Min(body.Length, options.MaxErrorBodyBytes)];
        return FailedCallOf(response, request, kept.ToArray(), kept.Length < body.Length);
    }

    private FailedCall FailedCallOf(HttpResponseMessage response, ApiRequest request, byte[] body, bool isTruncated)
    {
        var headers = new ApiHeaders(response);
        return new FailedCall
        {
            Operation = request.Operation.Id,
            Method = request.Operation.Method,
            RequestUri = ServerAddress.WithoutQuery(request.RequestUri),
            Status = response.StatusCode,
            Headers = headers,
            RequestId = RequestIdIn(headers),
            IdempotencyKey = request.IdempotencyKey,
            Body = body,
            IsBodyTruncated = isTruncated,
        };
    }

    private static string? ContentTypeOf(HttpResponseMessage response) =>
        response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString() : null;
}
