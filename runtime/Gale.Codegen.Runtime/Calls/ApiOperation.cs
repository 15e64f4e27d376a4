using System.ComponentModel;

namespace Gale.Codegen.Runtime;

/// <summary>
/// What the document says of one operation, whatever it returns. Made once per operation by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiOperation
{
    private readonly string? _server;

    private protected ApiOperation(string id, HttpMethod method, string pathTemplate)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(method);
        Id = id;
        Method = method;
        Path = new PathTemplate(pathTemplate);
    }

    /// <summary>The <c>operationId</c>; errors and messages name the operation by it.</summary>
    public string Id { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path as the document writes it: <c>/v2/checkout/{checkout_id}</c>.</summary>
    public string PathTemplate => Path.Text;

    /// <summary>
    /// The server that the document gives to this operation, unlike to others: a whole address, or one relative to where
    /// the others go. Null where it goes with them.
    /// </summary>
    public string? Server
    {
        get => _server;
        init
        {
            _server = value;
            OwnAddress = Uri.TryCreate(value, UriKind.Absolute, out var address) && ServerAddress.IsOfTheWeb(address) ? address : null;
        }
    }

    /// <summary>
    /// What authenticates the operation: any one of these sets of security schemes, every scheme of the set together.
    /// None means no authentication; an empty set among others means that it is optional.
    /// </summary>
    public string[][] Security { get; init; } = [];

    /// <summary>The header that carries the idempotency key, where the document declares one.</summary>
    public string? IdempotencyHeader { get; init; }

    internal PathTemplate Path { get; }

    /// <summary>The server of its own, where the document gives its whole address.</summary>
    internal Uri? OwnAddress { get; private init; }

    /// <summary>The media types of the documented answers, for the header of that name; null where none has a body.</summary>
    internal abstract string? Accept { get; }
}
