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

        _target.Append(_hasQuery || Operation.Path.HasQuery ? "&" : "?");
        _hasQuery = true;
        _target.AppendEncoded(name);
        _target.Append("=");
        _target.AppendEncoded(value);
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

    /// <summary>
    /// Adds a list as one parameter, the values between commas (style form, not exploded); null and empty are left out.
    /// </summary>
    public void AddQueryJoined(string name, IReadOnlyList<string>? values)
    {
        if (values is not { Count: > 0 })
        {
            return;
        }

        AddQuery(name, values[0] ?? throw new ArgumentNullException(name));
        foreach (var value in values.Skip(1))
        {
            ArgumentNullException.ThrowIfNull(value, name);
            _target.Append(",");
            _target.AppendEncoded(value);
        }
    }

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public void AddQuery(string name, long? value) => AddQuery(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public void AddQuery(string name, int? value) => AddQuery(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public void AddQuery(string name, bool? value) => AddQuery(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public void AddQuery(string name, double? value) => AddQuery(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddQuery(string, string?)"/>
    public void AddQuery(string name, float? value) => AddQuery(name, ParameterText.Of(value));

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
