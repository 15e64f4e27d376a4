using System.ComponentModel;

namespace Gale.Codegen.Runtime;

/// <summary>The address of a documented server, as generated code fills it in.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ServerTemplate
{
    private readonly string _template;
    private string _url;

    /// <summary>Begins with nothing filled in.</summary>
    /// <param name="url">The address, its variables in braces.</param>
    public ServerTemplate(string url) => _template = _url = url;

    /// <summary>Fills in a variable.</summary>
    /// <param name="variable">The name in braces.</param>
    /// <param name="value">The value, put there as it is.</param>
    /// <param name="values">The values that the document lists; none: any.</param>
    /// <exception cref="ArgumentException">The value is not among those that the document lists.</exception>
    public ServerTemplate With(string variable, string value, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(value, variable);
        if (values.Length > 0 && !values.Contains(value))
        {
            throw new ArgumentException($"The document has no '{value}' for '{variable}' of the server {_template}: expected {string.Join(", ", values)}.", variable);
        }

        _url = _url.Replace($"{{{variable}}}", value, StringComparison.Ordinal);
        return this;
    }

    /// <summary>The address.</summary>
    /// <exception cref="ArgumentException">The values make no address of the web.</exception>
    public Uri ToUri() => Checked(Uri.TryCreate(_url, UriKind.Absolute, out var address) ? address : null);

    /// <summary>The address, which is relative to where the document is (RFC 3986, section 5.2).</summary>
    /// <exception cref="ArgumentException">The values, or the place of the document, make no address of the web.</exception>
    public Uri ToUri(Uri document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Checked(document.IsAbsoluteUri && Uri.TryCreate(document, _url, out var address) ? address : null);
    }

    private Uri Checked(Uri? address) => address is not null && ServerAddress.IsOfTheWeb(address)
        ? address
        : throw new ArgumentException($"'{_url}' is no address: expected one that begins with https:// or http://.");
}
