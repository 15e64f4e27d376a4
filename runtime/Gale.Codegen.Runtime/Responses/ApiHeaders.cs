using System.Collections;
using System.Net.Http.Headers;

namespace Gale.Codegen.Runtime;

/// <summary>
/// The headers of an answer, those of its content included: names without regard to case, every value as it came. A
/// copy, valid for as long as you keep it.
/// </summary>
public sealed class ApiHeaders : IReadOnlyCollection<KeyValuePair<string, IReadOnlyList<string>>>
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes headers as a fake of a server would send them; values of one name are kept in order.</summary>
    public ApiHeaders(IEnumerable<KeyValuePair<string, string>> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        foreach (var group in headers.GroupBy(header => header.Key, header => header.Value, _values.Comparer))
        {
            _values.Add(group.Key, [.. group]);
        }
    }

    internal ApiHeaders(HttpResponseMessage response)
    {
        Copy(response.Headers.NonValidated);
        Copy(response.Content.Headers.NonValidated);
    }

    /// <summary>No headers.</summary>
    public static ApiHeaders Empty { get; } = new([]);

    /// <summary>How many names there are.</summary>
    public int Count => _values.Count;

    /// <summary>The first value of a header; null when it was not sent.</summary>
    public string? this[string name] => _values.TryGetValue(name, out var values) ? values[0] : null;

    /// <summary>Every value of a header, one for each time it was sent; none when it was not.</summary>
    public IReadOnlyList<string> GetValues(string name) => _values.GetValueOrDefault(name, []);

    /// <summary>Whether a header was sent.</summary>
    public bool Contains(string name) => _values.ContainsKey(name);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Copy(HttpHeadersNonValidated headers)
    {
        foreach (var (name, values) in headers)
        {
            _values[name] = [.. values];
        }
    }
}
