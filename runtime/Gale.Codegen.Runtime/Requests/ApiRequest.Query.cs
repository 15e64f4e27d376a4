namespace Gale.Codegen.Runtime;

public sealed partial class ApiRequest
{
    private bool _hasQuery;

    /// <summary>
    /// Adds a query parameter, name and value percent-encoded; null is left out, an empty text is sent.
    /// </summary>
    public void AddQuery(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        AddEncodedQuery(Uri.EscapeDataString(name), Uri.EscapeDataString(value));
    }

    /// <summary>
    /// Adds a list with its name repeated for each value (style form, exploded); null and empty are left out.
    /// </summary>
    public void AddQuery(string name, IReadOnlyList<string>? values)
    {
        foreach (var value in values ?? [])
        {
            ArgumentNullException.ThrowIfNull(value, name);
            AddQuery(name, value);
        }
    }

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public void AddQuery(string name, long? value) => AddQuery(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public void AddQuery(string name, int? value) => AddQuery(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public void AddQuery(string name, bool? value) => AddQuery(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    /// <exception cref="ArgumentException">The value is no finite number.</exception>
    public void AddQuery(string name, double? value) => AddQuery(name, ParameterText.Of(name, value));

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    /// <exception cref="ArgumentException">The value is no finite number.</exception>
    public void AddQuery(string name, float? value) => AddQuery(name, ParameterText.Of(name, value));

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public void AddQuery(string name, decimal? value) => AddQuery(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public void AddQuery(string name, Guid? value) => AddQuery(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public void AddQuery(string name, DateTimeOffset? value) => AddQuery(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public void AddQuery(string name, DateOnly? value) => AddQuery(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public void AddQuery(string name, Uri? value) => AddQuery(name, ParameterText.Of(value));

    private void AddEncodedQuery(string name, string value)
    {
        _target.Append(_hasQuery || Operation.Path.HasQuery ? "&" : "?");
        _hasQuery = true;
        _target.Append(name);
        _target.Append("=");
        _target.Append(value);
    }

    private void AppendQueryOptions()
    {
        if (_options?.Query is { } query)
        {
            foreach (var (name, value) in query)
            {
                AddQuery(name, value);
            }
        }
    }
}
