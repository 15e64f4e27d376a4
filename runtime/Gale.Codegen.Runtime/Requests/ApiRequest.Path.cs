namespace Gale.Codegen.Runtime;

public sealed partial class ApiRequest
{
    private int _pathParameters;

    /// <summary>
    /// Puts the next parameter of the path in its place, percent-encoded as one segment. An empty value is refused: it
    /// would make another path of it, and <c>GET /orders/</c> must not list all orders.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is empty.</exception>
    public void AddPath(string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        AddEncodedPath(name, Uri.EscapeDataString(value));
    }

    /// <inheritdoc cref="AddPath(string, string?)"/>
    public void AddPath(string name, long? value) => AddPath(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddPath(string, string?)"/>
    public void AddPath(string name, int? value) => AddPath(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddPath(string, string?)"/>
    public void AddPath(string name, bool? value) => AddPath(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddPath(string, string?)"/>
    /// <exception cref="ArgumentException">The value is no finite number.</exception>
    public void AddPath(string name, double? value) => AddPath(name, ParameterText.Of(name, value));

    /// <inheritdoc cref="AddPath(string, string?)"/>
    /// <exception cref="ArgumentException">The value is no finite number.</exception>
    public void AddPath(string name, float? value) => AddPath(name, ParameterText.Of(name, value));

    /// <inheritdoc cref="AddPath(string, string?)"/>
    public void AddPath(string name, decimal? value) => AddPath(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddPath(string, string?)"/>
    public void AddPath(string name, Guid? value) => AddPath(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddPath(string, string?)"/>
    public void AddPath(string name, DateTimeOffset? value) => AddPath(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddPath(string, string?)"/>
    public void AddPath(string name, DateOnly? value) => AddPath(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddPath(string, string?)"/>
    public void AddPath(string name, Uri? value) => AddPath(name, ParameterText.Of(value));

    private void AddEncodedPath(string name, string value)
    {
        if (value.Length == 0)
        {
            throw new ArgumentException(
                $"The path parameter '{name}' of {Operation.Id} is empty: without it {Operation.PathTemplate} is another path.",
                name);
        }

        var path = Operation.Path;
        if (_pathParameters >= path.Parameters.Count || path.Parameters[_pathParameters] != name)
        {
            throw new InvalidOperationException(
                $"'{name}' is not the next parameter of {Operation.PathTemplate}: add them in the order of the template.");
        }

        AppendSegment(value);
        _target.Append(path.Literals[++_pathParameters]);
    }

    // Dots are unreserved, but a segment of one or two of them alone means another path (RFC 3986, section 3.3).
    private void AppendSegment(string encoded) => _target.Append(encoded is "." or ".." ? encoded.Replace(".", "%2E") : encoded);

    private void RequireWholePath()
    {
        var parameters = Operation.Path.Parameters;
        if (_pathParameters < parameters.Count)
        {
            throw new InvalidOperationException(
                $"{Operation.Id} lacks the path parameter '{parameters[_pathParameters]}' of {Operation.PathTemplate}.");
        }
    }
}
