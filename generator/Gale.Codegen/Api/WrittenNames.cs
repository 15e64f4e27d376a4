namespace Gale.Codegen.Api;

/// <summary>
/// What inline schemas are called after: the place where they are written. A reference may lead to one before that place is looked
/// at; then its name is known only afterwards, and all is built once more with it.
/// </summary>
/// <param name="known">The names that were found out before, by the keys of the schemas.</param>
internal sealed class WrittenNames(IReadOnlyDictionary<string, IReadOnlyList<string>> known)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _referred = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _found = new(StringComparer.Ordinal);

    /// <summary>Nothing is known yet.</summary>
    public static WrittenNames None => new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));

    /// <summary>Whether something has another name at its place than it was given.</summary>
    public bool AreWrong => _found.Count > 0;

    /// <summary>The same with what is known now.</summary>
    public WrittenNames Corrected()
    {
        var names = known.ToDictionary(name => name.Key, name => name.Value, StringComparer.Ordinal);
        foreach (var found in _found)
        {
            names[found.Key] = found.Value;
        }

        return new WrittenNames(names);
    }

    /// <summary>The name of a schema that a reference leads to.</summary>
    /// <param name="key">The key of the schema.</param>
    /// <param name="name">What it would be called after the reference.</param>
    public IReadOnlyList<string> Behind(string key, IReadOnlyList<string> name)
    {
        var given = known.TryGetValue(key, out var written) ? written : name;
        if (!_seen.Contains(key) && !_referred.ContainsKey(key))
        {
            _referred.Add(key, given);
        }

        return given;
    }

    /// <summary>The name of a schema where it is written.</summary>
    public IReadOnlyList<string> At(string key, IReadOnlyList<string> name)
    {
        if (_seen.Add(key) && _referred.TryGetValue(key, out var given) && !given.SequenceEqual(name, StringComparer.Ordinal))
        {
            _found[key] = name;
        }

        return name;
    }
}
