namespace Gale.Codegen.Settings;

/// <summary>An item of the manifest: its kind and its settings.</summary>
internal sealed record ManifestLine(string Kind, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>A setting; empty where it is not given.</summary>
    public string Value(string name) => Values.TryGetValue(name, out var value) ? value : string.Empty;

    public static ManifestLine Parse(string line)
    {
        var question = line.IndexOf('?');
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in line.Substring(question + 1).Split('&'))
        {
            var equals = pair.IndexOf('=');
            if (equals > 0)
            {
                values[pair.Substring(0, equals)] = Uri.UnescapeDataString(pair.Substring(equals + 1));
            }
        }

        return new ManifestLine(question < 0 ? line : line.Substring(0, question), values);
    }
}
