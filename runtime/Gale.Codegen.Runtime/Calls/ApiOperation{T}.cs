using System.ComponentModel;

namespace Gale.Codegen.Runtime;

/// <summary>What the document says of one operation that returns <typeparamref name="T"/>.</summary>
/// <typeparam name="T">What a success is read as; <see cref="NoContent"/> where it has no body.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiOperation<T> : ApiOperation
{
    private readonly ApiContent<T>[] _success = [];
    private readonly ApiError[] _errors = [];
    private string? _accept;

    /// <summary>Describes an operation.</summary>
    /// <param name="id">The <c>operationId</c>.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pathTemplate">The path with its parameters in braces, beginning with a slash.</param>
    public ApiOperation(string id, HttpMethod method, string pathTemplate)
        : base(id, method, pathTemplate)
    {
    }

    /// <summary>The documented answers that are a success.</summary>
    public IReadOnlyList<ApiContent<T>> Success
    {
        get => _success;
        init => _success = [.. value];
    }

    /// <summary>The documented answers that are an error.</summary>
    public IReadOnlyList<ApiError> Errors
    {
        get => _errors;
        init => _errors = [.. value];
    }

    internal override string? Accept => (_accept ??= AcceptOf()) is { Length: > 0 } accept ? accept : null;

    /// <summary>
    /// The documented answer that speaks most exactly for a status: at most one of the two is set. Of several errors of one
    /// status the media type decides. A documented <c>default</c> error does not make an error of a 2xx.
    /// </summary>
    internal (ApiContent<T>? Success, ApiError? Error) AnswerTo(int status, string? contentType)
    {
        var (success, successMatch) = MostExact(_success, status);
        var (error, errorMatch) = MostExact(_errors, status);
        if (error is not null && !BodyText.IsOf(contentType, error.MediaType))
        {
            error = OfSameStatus(error, contentType);
        }

        if (status is >= 200 and <= 299 && errorMatch == 1)
        {
            (error, errorMatch) = (null, 0);
        }

        return successMatch >= errorMatch ? (success is null ? null : WithoutBody(status) ?? success, null) : (null, error);
    }

    /// <summary>A status that never has a body (RFC 9110, 15.3.5 and 15.3.6) brings what the document has for none, whatever class it is in.</summary>
    private ApiContent<T>? WithoutBody(int status) =>
        status is 204 or 205 ? Array.Find(_success, content => content.MediaType is null) : null;

    /// <summary>
    /// What reads a 2xx that the document does not list: the one kind of JSON it does list where JSON came, or that
    /// there is nothing to read where it lists a success without a body. Null where that leaves several kinds or none.
    /// </summary>
    internal ApiContent<T>? AnswerToUndocumentedSuccess(bool cameAsJson)
    {
        var expectsJson = cameAsJson && Array.Exists(_success, content => content.IsJson);
        var candidates = Array.FindAll(_success, content => content.IsJson == expectsJson);
        return Array.TrueForAll(candidates, content => content.GetType() == candidates[0].GetType())
            ? candidates.FirstOrDefault()
            : null;
    }

    /// <summary>
    /// Empty where no answer has a body, so that it is put together once. The JSON of errors is welcome, but not in the place of
    /// what a success brings.
    /// </summary>
    private string AcceptOf()
    {
        var wanted = _success.Select(content => content.MediaType).OfType<string>().Distinct().ToList();
        var ofErrors = _errors.Select(error => error.MediaType).OfType<string>().Distinct().Except(wanted);
        return string.Join(", ", wanted.Count == 0 ? ofErrors : wanted.Concat(ofErrors.Select(type => type + ";q=0.9")));
    }

    private ApiError OfSameStatus(ApiError error, string? contentType) =>
        Array.Find(_errors, other => other.Statuses == error.Statuses && BodyText.IsOf(contentType, other.MediaType)) ?? error;

    private static (TAnswer? Answer, int Match) MostExact<TAnswer>(TAnswer[] answers, int status)
        where TAnswer : class, IStatusAnswer
    {
        (TAnswer? Answer, int Match) best = (null, 0);
        foreach (var answer in answers)
        {
            if (answer.Statuses.MatchOf(status) is var match && match > best.Match)
            {
                best = (answer, match);
            }
        }

        return best;
    }
}
