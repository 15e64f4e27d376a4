using System.ComponentModel;

namespace Gale.Codegen.Runtime;

/// <summary>
/// One call being put together by generated code: path parameters in the order of the template, then query, headers and
/// body. Belongs to one call on one thread and is sent once.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ApiRequest
{
    private readonly HttpRequestMessage _message;
    private readonly RequestOptions? _options;

    // A handful of headers describe content and go with it, and content comes last.
    private List<KeyValuePair<string, string>>? _contentHeaders;
    private TargetBuilder _target = new(256);

    /// <summary>Begins a call of an operation.</summary>
    public ApiRequest(ApiOperation operation, RequestOptions? options)
    {
        ArgumentNullException.ThrowIfNull(operation);
        Operation = operation;
        _options = options;
        _message = new HttpRequestMessage(operation.Method, (Uri?)null);
        _target.Append(operation.Path.Literals[0]);
    }

    internal ApiOperation Operation { get; }

    internal TimeSpan? Timeout => _options?.Timeout;

    internal Uri? Server => _options?.Server;

    /// <summary>The key that goes along, once the message is built; null where the operation takes none.</summary>
    internal string? IdempotencyKey { get; private set; }

    /// <summary>Where the message goes, once it is built.</summary>
    internal Uri RequestUri => _message.RequestUri!;

    /// <summary>The body, if there is one that has to be prepared.</summary>
    internal IPreparedBody? Body { get; private set; }

    /// <summary>Whether a credential was given the token of the call, and may keep it.</summary>
    internal bool HandsTokenOn { get; set; }

    /// <summary>The message, complete but for credentials and for what <see cref="ApplyHeaderOptions"/> adds.</summary>
    internal HttpRequestMessage BuildMessage(ServerAddress server)
    {
        RequireWholePath();
        AppendQueryOptions();
        _message.RequestUri = server.Join(_target.Text);
        _target.Return();
        if (Operation.Accept is { } accept && !(_hasHeaders && _message.Headers.NonValidated.Contains("Accept")))
        {
            _message.Headers.TryAddWithoutValidation("Accept", accept);
        }

        AddIdempotencyKey();
        MoveContentHeaders();
        return _message;
    }

    private void AddIdempotencyKey()
    {
        if (Operation.IdempotencyHeader is not { } header)
        {
            return;
        }

        IdempotencyKey = HeaderOption(header) ?? _options?.IdempotencyKey ?? FreshKey.Make();
        if (string.IsNullOrWhiteSpace(IdempotencyKey))
        {
            throw new ArgumentException($"The idempotency key of {Operation.Id} is empty; null makes a fresh one.");
        }

        ReplaceHeader(header, IdempotencyKey);
    }
}
