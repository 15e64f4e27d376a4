namespace Gale.Codegen.Yaml;

/// <summary>
/// YAML 1.2 ends lines at CR and LF only (5.4). YamlDotNet follows 1.1 and also ends them at U+0085, U+2028 and U+2029,
/// folds those into spaces and trips over the indentation behind them. Such characters do occur in descriptions, pasted
/// from word processors: the parser is given private-use characters in their place, ones that the document does not have.
/// </summary>
internal sealed class LineEndStandIns
{
    private const string LineEnds = "\u0085\u2028\u2029";
    private const char FirstPrivate = '\uE000';
    private const char LastPrivate = '\uF8FF';

    private static readonly LineEndStandIns None = new("");

    /// <summary>Stand-ins in the order of <see cref="LineEnds"/>; empty when there is nothing to stand in for.</summary>
    private readonly string _standIns;

    private LineEndStandIns(string standIns) => _standIns = standIns;

    public static LineEndStandIns For(string text) =>
        text.IndexOfAny(LineEnds.ToCharArray()) < 0 ? None : new LineEndStandIns(FindUnused(text));

    public string Apply(string text) => Replace(text, LineEnds, _standIns);

    public string Revert(string text) => Replace(text, _standIns, LineEnds);

    private static string FindUnused(string text)
    {
        var used = new HashSet<char>(text.Where(character => character is >= FirstPrivate and <= LastPrivate));
        var free = Enumerable.Range(FirstPrivate, LastPrivate - FirstPrivate + 1).Select(code => (char)code);
        var standIns = free.Where(character => !used.Contains(character)).Take(LineEnds.Length).ToArray();
        return standIns.Length == LineEnds.Length ? new string(standIns) : "";
    }

    private string Replace(string text, string from, string to)
    {
        for (var index = 0; index < _standIns.Length; index++)
        {
            text = text.Replace(from[index], to[index]);
        }

        return text;
    }
}
