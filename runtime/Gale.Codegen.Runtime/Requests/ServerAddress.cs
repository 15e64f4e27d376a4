namespace Gale.Codegen.Runtime;

/// <summary>A base address, ready to have paths put behind it.</summary>
internal sealed class ServerAddress
{
    // The target is already encoded; canonicalisation would decode some of it and collapse dot segments.
    private static readonly UriCreationOptions _asWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly string _prefix;

    /// <exception cref="InvalidOperationException">The address is not an absolute http or https address.</exception>
    internal ServerAddress(Uri address)
    {
        if (!IsOfTheWeb(address))
        {
            throw new InvalidOperationException(
                $"'{address}' cannot be the base address: it must begin with https:// or http://.");
        }

        Address = address;
        const UriComponents upToPath = UriComponents.SchemeAndServer | UriComponents.Path;
        _prefix = address.GetComponents(upToPath, UriFormat.UriEscaped).TrimEnd('/');
    }

    internal Uri Address { get; }

    internal static bool IsOfTheWeb(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    /// <summary>The address of a path and query that begin with a slash and are encoded.</summary>
    internal Uri Join(ReadOnlySpan<char> target) => new(string.Concat(_prefix, target), _asWritten);

    /// <summary>An address with a parameter, name and value encoded, behind the others of its query and in place of those of its name.</summary>
    internal static Uri WithQuery(Uri address, string name, string value)
    {
        var text = address.OriginalString;
        var query = text.IndexOf('?');
        var others = query < 0 ? [] : text[(query + 1)..].Split('&').Where(pair => pair != name && !pair.StartsWith(name + "=", StringComparison.Ordinal));
        return new Uri($"{(query < 0 ? text : text[..query])}?{string.Join('&', others.Append($"{name}={value}"))}", _asWritten);
    }

    /// <summary>An address up to its query.</summary>
    internal static Uri WithoutQuery(Uri address)
    {
        var text = address.OriginalString;
        return text.IndexOf('?') is var query and >= 0 ? new Uri(text[..query], _asWritten) : address;
    }
}
