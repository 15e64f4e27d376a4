using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>
/// The names of members and the texts of vocabularies that some schema of an API had, and no schema has any more. Of what one schema
/// has lost and another has, code that goes by texts cannot be told whether it means the one or the other. And the texts that are new,
/// which code may have looked for among what was not known.
/// </summary>
internal sealed class GoneWords
{
    private readonly HashSet<string> _members;
    private readonly HashSet<string> _values;
    private readonly HashSet<string> _newValues;
    private readonly Dictionary<string, string> _successors = new(StringComparer.Ordinal);

    public GoneWords(ResolvedDocument was, ResolvedDocument now, IEnumerable<KeyMove> moves)
    {
        _members = Gone(MembersOf(was), MembersOf(now));
        _values = Gone(ValuesOf(was), ValuesOf(now));
        _newValues = Gone(ValuesOf(now), ValuesOf(was));
        foreach (var move in moves.Where(move => move.Was.Contains("/properties/")))
        {
            _successors[LastOf(move.Was)] = LastOf(move.Now);
        }
    }

    public bool IsMember(string name) => _members.Contains(name);

    public bool IsValue(string text) => _values.Contains(text);

    /// <summary>A text that some vocabulary lists since the baseline: until then it was among what the document does not know.</summary>
    public bool IsNewValue(string text) => _newValues.Contains(text);

    /// <summary>What a member is called now that was renamed; <see langword="null"/> where none was.</summary>
    public string? SuccessorOf(string name) => _successors.TryGetValue(name, out var successor) && successor != name ? successor : null;

    private static HashSet<string> Gone(IEnumerable<string> was, IEnumerable<string> now)
    {
        var gone = new HashSet<string>(was, StringComparer.Ordinal);
        gone.ExceptWith(now);
        return gone;
    }

    public static IEnumerable<string> MembersOf(ResolvedDocument document) =>
        document.Schemas.Declared.SelectMany(schema => schema.Schema.Properties).Select(member => member.Name);

    public static IEnumerable<string> ValuesOf(ResolvedDocument document) =>
        document.Schemas.Declared.SelectMany(schema => (schema.Schema.Enum ?? []).Append(schema.Schema.Const)).OfType<YamlScalar>().Select(value => value.Text);

    private static string LastOf(string key) => JsonPointerText.Unescape(key.Substring(key.LastIndexOf('/') + 1));
}
