using System.Buffers;

namespace Gale.Codegen.Runtime;

public sealed partial class ApiRequest
{
    private static readonly SearchValues<char> _breaks = SearchValues.Create("\r\n\0");

    private bool _hasHeaders;

    /// <summary>Adds a header; null is left out.</summary>
    /// <exception cref="ArgumentException">
    /// The name is none that a header can have, or the value has a line end or NUL in it (RFC 9110, section 5.5): with
    /// one, a value could add headers or a whole request of its own.
    /// </exception>
    public void AddHeader(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        RequireOneLine(name, value);
        _hasHeaders = true;
        if (_message.Headers.TryAddWithoutValidation(name, value))
        {
            return;
        }

        using var probe = new ByteArrayContent([]);
        if (!probe.Headers.TryAddWithoutValidation(name, value))
        {
            throw new ArgumentException($"'{name}' cannot be the name of a header.", nameof(name));
        }

        (_contentHeaders ??= []).Add(new(name, value));
    }

    /// <inheritdoc cref="AddHeader(string, string?)"/>
    public void AddHeader(string name, long? value) => AddHeader(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddHeader(string, string?)"/>
    public void AddHeader(string name, int? value) => AddHeader(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddHeader(string, string?)"/>
    public void AddHeader(string name, bool? value) => AddHeader(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddHeader(string, string?)"/>
    /// <exception cref="ArgumentException">The value is no finite number.</exception>
    public void AddHeader(string name, double? value) => AddHeader(name, ParameterText.Of(name, value));

    /// <inheritdoc cref="AddHeader(string, string?)"/>
    /// <exception cref="ArgumentException">The value is no finite number.</exception>
    public void AddHeader(string name, float? value) => AddHeader(name, ParameterText.Of(name, value));

    /// <inheritdoc cref="AddHeader(string, string?)"/>
    public void AddHeader(string name, decimal? value) => AddHeader(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddHeader(string, string?)"/>
    public void AddHeader(string name, Guid? value) => AddHeader(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddHeader(string, string?)"/>
    public void AddHeader(string name, DateTimeOffset? value) => AddHeader(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddHeader(string, string?)"/>
    public void AddHeader(string name, DateOnly? value) => AddHeader(name, ParameterText.Of(value));

    /// <inheritdoc cref="AddHeader(string, string?)"/>
    public void AddHeader(string name, Uri? value) => AddHeader(name, ParameterText.Of(value));

    /// <summary>
    /// Replaces what the request has by the headers that the caller gave; last, so that nothing overrules them.
    /// </summary>
    internal void ApplyHeaderOptions()
    {
        if (_options?.Headers is { } headers)
        {
            foreach (var (name, value) in headers)
            {
                ReplaceHeader(name, value);
            }

            MoveContentHeaders();
        }
    }

    internal static void RequireOneLine(string name, string value)
    {
        if (value.AsSpan().ContainsAny(_breaks))
        {
            throw new ArgumentException($"The value of the header '{name}' has a line end or NUL in it.", nameof(value));
        }
    }

    private string? HeaderOption(string name) =>
        _options?.Headers?.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    private void ReplaceHeader(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        if (_message.Headers.NonValidated.Contains(name))
        {
            _message.Headers.Remove(name);
        }

        AddHeader(name, value);
    }

    private void MoveContentHeaders()
    {
        if (_contentHeaders is null)
        {
            return;
        }

        _message.Content ??= new ByteArrayContent([]);
        foreach (var (name, value) in _contentHeaders)
        {
            _message.Content.Headers.Remove(name);
            _message.Content.Headers.TryAddWithoutValidation(name, value);
        }

        _contentHeaders = null;
    }
}
