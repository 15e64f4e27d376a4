using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>
/// Finds the forms of an operation. The usual one sends and gets what a client can do most with; every other thing that a body
/// may be has a form of its own, in which all else is as usual.
/// </summary>
internal sealed class OperationContents
{
    private readonly ResolvedOperation _source;
    private readonly string _word;
    private readonly TypeCollector _types;
    private readonly IReadOnlyList<NamedChoice> _bodies;
    private readonly IReadOnlyList<(ResolvedResponse Response, IReadOnlyList<NamedChoice> Choices)> _answers;

    /// <param name="source">The operation.</param>
    /// <param name="word">What it is called.</param>
    /// <param name="types">Knows the schemas.</param>
    public OperationContents(ResolvedOperation source, string word, TypeCollector types)
    {
        (_source, _word, _types) = (source, word, types);
        var choices = new ContentChoices(types);
        _bodies = Named(source.Body is { } body ? choices.OfRequest(body.Content) : [], choice => choice.WordOfRequest);
        _answers = [.. source.Responses.Select(response => (
            response,
            Named(HasBody(response, source) ? choices.OfResponse(response.Response.Content) : [], choice => choice.WordOfResponse)))];
    }

    /// <summary>The forms that an operation sends.</summary>
    public static IEnumerable<MediaType> FormsOf(ResolvedOperation source, TypeCollector types) => source.Body is { } body
        ? new ContentChoices(types).OfRequest(body.Content).Where(choice => choice.Format is ApiContentFormat.Form or ApiContentFormat.Multipart).Select(choice => choice.Media[0])
        : [];

    public static bool IsBodyLost(ResolvedOperation source) => source.Operation.RequestBody is not null && source.Body is null;

    /// <summary>The statuses of documented successes of which nothing is known.</summary>
    public static IEnumerable<string> LostSuccesses(ResolvedOperation source) => source.Operation.Responses
        .Select(entry => entry.Status)
        .Where(status => status[0] == '2' && source.Responses.All(response => response.Status != status));

    public IEnumerable<OperationForm> Forms()
    {
        var usual = new OperationForm(_source.Key, "", BodyOf(_bodies.FirstOrDefault(), ""), ResponsesIn(""));
        yield return usual;
        foreach (var body in _bodies.Skip(1))
        {
            yield return usual with { Key = KeyOf(_source.Key + "/requestBody", body), Variant = body.Word, Body = BodyOf(body, body.Word) };
        }

        var others = _answers.Where(answer => IsSuccess(answer.Response)).SelectMany(answer => answer.Choices.Skip(1), (answer, other) => (answer.Response, other));
        foreach (var (response, other) in others.GroupBy(other => other.other.Word, StringComparer.Ordinal).Select(same => same.First()))
        {
            yield return usual with { Key = KeyOf(response.Key, other), Variant = other.Word, Responses = ResponsesIn(other.Word) };
        }
    }

    /// <summary>Answers that never have a body whatever the document says (RFC 9110, 6.4.1).</summary>
    private static bool HasBody(ResolvedResponse response, ResolvedOperation operation) =>
        operation.Operation.Method != "head" && response.Status is not ("204" or "205" or "304");

    private static bool IsSuccess(ResolvedResponse response) => response.Status[0] == '2';

    /// <summary>The first is what the operation itself is called after; of several with one word the others have numbers.</summary>
    private static IReadOnlyList<NamedChoice> Named(IReadOnlyList<ContentChoice> choices, Func<ContentChoice, string> word) =>
    [
        .. choices.Take(1).Select(choice => new NamedChoice(choice, "")),
        .. choices.Skip(1).GroupBy(word, StringComparer.Ordinal).SelectMany(same => same.Select((choice, index) =>
            new NamedChoice(choice, index == 0 ? same.Key : choice.IsSequence ? $"{same.Key} as {choice.Subtype}" : FormattableString.Invariant($"{same.Key} {index + 1}")))),
    ];

    private static string KeyOf(string owner, NamedChoice other) =>
        $"{owner}/content/{JsonPointerText.Escape(other.Choice.Media[0].Name)}";

    private ApiBody? BodyOf(NamedChoice? body, string variant)
    {
        var key = _source.Key + "/requestBody";
        return body is not null ? BodyOf(body, key, NameOf(_source.Body!.Pointer, variant, body.Choice.IsSequence ? "item" : "request"))
            : IsBodyLost(_source) ? new ApiBody(key, ContentBuilder.AnyJson, IsRequired: true, _source.BodyDescription)
            : null;
    }

    private ApiBody BodyOf(NamedChoice body, string key, IReadOnlyList<string> name)
    {
        var limits = KeyOf(key, body);
        if (ContentBuilder.SchemaOf(body.Choice, _types) is { } schema)
        {
            _types.Sent.Add(new SentSchema(limits, name, schema));
        }

        return new ApiBody(key, ContentBuilder.Build(body.Choice, name, _types), _source.Body!.Required, _source.BodyDescription) { LimitsKey = limits };
    }

    private EquatableArray<ApiResponse> ResponsesIn(string variant)
    {
        var responses = _answers.SelectMany(answer => ResponsesOf(answer.Response, answer.Choices, variant)).Concat(LostSuccesses(_source).Select(Lost)).ToList();
        return responses.Exists(response => response.IsSuccess) ? responses.ToEquatableArray() : [ImpliedSuccess(responses), .. responses];
    }

    /// <summary>
    /// A document that names no success does not mean that there is none: <c>default</c> is what any status brings (OpenAPI 3.1,
    /// 4.8.16), and without it a success brings nothing that is known.
    /// </summary>
    private ApiResponse ImpliedSuccess(IReadOnlyList<ApiResponse> responses)
    {
        var any = responses.FirstOrDefault(response => response.Status == "default");
        return new ApiResponse(_source.Key + "/responses/default", "2XX", any?.Content, any?.Description);
    }

    private ApiResponse Lost(string status) => new($"{_source.Key}/responses/{status}", status, ContentBuilder.AnyBytes, Description: null);

    private IEnumerable<ApiResponse> ResponsesOf(ResolvedResponse response, IReadOnlyList<NamedChoice> choices, string variant)
    {
        if (IsSuccess(response))
        {
            var choice = choices.FirstOrDefault(choice => choice.Word == variant) ?? choices.FirstOrDefault();
            return [ResponseOf(response, choice, ReferenceEquals(choice, choices.FirstOrDefault()) ? "" : variant)];
        }

        // The body of an error that is no JSON is in the exception as it came.
        var errors = choices.Where(choice => choice.Choice.Format == ApiContentFormat.Json).ToList();
        return errors.Count == 0 ? [ResponseOf(response, null, "")] : errors.Select((error, index) => ResponseOf(response, error, index == 0 ? "" : error.Word));
    }

    private ApiResponse ResponseOf(ResolvedResponse response, NamedChoice? choice, string variant) => new(
        response.Key,
        response.Status,
        choice is null ? null : ContentBuilder.Build(choice.Choice, NameOf(response.Response.Pointer, variant, RoleOf(choice.Choice), StatusIn(response)), _types),
        response.Description);

    private static string RoleOf(ContentChoice choice) =>
        choice.Format == ApiContentFormat.EventStream ? "event" : choice.IsSequence ? "item" : "response";

    /// <summary>The only success is the response; every other one has its status in its name.</summary>
    private string StatusIn(ResolvedResponse response) =>
        IsSuccess(response) && _source.Operation.Responses.Count(other => other.Status[0] == '2') == 1 ? "" : response.Status;

    private IReadOnlyList<string> NameOf(JsonPointer place, string variant, string role, string status = "") =>
        SharedPlace.NameAt(place, variant, role) ?? [_word, .. new[] { variant, role, status }.Where(part => part.Length > 0)];

    /// <summary>One of the things that a body may be, and what it is called among them.</summary>
    private sealed record NamedChoice(ContentChoice Choice, string Word);
}
