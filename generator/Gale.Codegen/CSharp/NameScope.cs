namespace Gale.Codegen.CSharp;

/// <summary>
/// Names that must differ from each other. Who comes first does not matter: of those that want one name, the one that the document
/// asks it for has it, then the document's own come before those of other files, then the one whose text is the name already has
/// it, then the one that loses less of its text, then the order of the texts decides, so moving things about in a document renames
/// nothing. What is another shape of something comes last, and is called after the name that this has got.
/// </summary>
internal sealed class NameScope
{
    private readonly Dictionary<string, Identifier> _names = new(StringComparer.Ordinal);
    private readonly List<NameClash> _clashes = [];
    private readonly List<NameRefusal> _refusals = [];
    private readonly Dictionary<string, string> _holders;
    private readonly HashSet<string> _taken;
    private readonly HashSet<string> _wanted;
    private readonly IReadOnlyList<string> _companions;

    private NameScope(IEnumerable<string> reserved, IEnumerable<string> wanted, IReadOnlyList<string> companions, StringComparer comparer)
    {
        _holders = new Dictionary<string, string>(comparer);
        _taken = new HashSet<string>(reserved, comparer);
        _wanted = new HashSet<string>(wanted, comparer);
        _companions = companions;
    }

    /// <summary>Where a name could not be given as wanted.</summary>
    public IReadOnlyList<NameClash> Clashes => _clashes;

    /// <summary>Where the document asks for a name that is none, or that the language or the generator needs.</summary>
    public IReadOnlyList<NameRefusal> Refusals => _refusals;

    /// <summary>The name of what has this key.</summary>
    public Identifier this[string key] => _names[key];

    /// <param name="requests">All that want a name.</param>
    /// <param name="reserved">Names that none may have.</param>
    /// <param name="suffix">What a name gets behind it when it is reserved.</param>
    /// <param name="companions">What is declared beside each name, <c>*</c> for the name: <c>*Json</c> for the <c>PetJson</c> beside <c>Pet</c>.</param>
    public static NameScope Assign(
        IReadOnlyCollection<NameRequest> requests, IEnumerable<string> reserved, string suffix, params string[] companions) =>
        Assign(requests, new NameScope(reserved, requests.Select(request => request.Wanted), companions, StringComparer.Ordinal), suffix, StringComparer.Ordinal);

    /// <summary>The same for names that become names of files, which do not tell capitals from small letters.</summary>
    public static NameScope AssignForFiles(
        IReadOnlyCollection<NameRequest> requests, IEnumerable<string> reserved, string suffix, params string[] companions) =>
        Assign(requests, new NameScope(reserved, requests.Select(request => request.Wanted), companions, StringComparer.OrdinalIgnoreCase), suffix, StringComparer.OrdinalIgnoreCase);

    private static NameScope Assign(IReadOnlyCollection<NameRequest> requests, NameScope scope, string suffix, StringComparer comparer)
    {
        scope.Give(suffix, requests.Where(request => request.Shape is null), comparer);
        scope.Give(suffix, [.. requests.Where(request => request.Shape is not null).Select(scope.CalledAfter)], comparer);
        return scope;
    }

    private NameRequest CalledAfter(NameRequest request) =>
        request with { Wanted = (_names.TryGetValue(request.Shape!.Of, out var first) ? first.Name : request.Wanted) + request.Shape.Word };

    private void Give(string suffix, IEnumerable<NameRequest> requests, StringComparer comparer)
    {
        foreach (var group in requests.GroupBy(request => request.Wanted, comparer).OrderBy(group => !group.Any(IsAsked)).ThenBy(group => group.Key, comparer))
        {
            Give(suffix, InOrder([.. group]));
        }
    }

    /// <summary>Nearly every name is wanted by one alone.</summary>
    private static IReadOnlyList<NameRequest> InOrder(IReadOnlyList<NameRequest> claimants) => claimants.Count == 1
        ? claimants
        : [.. claimants.OrderByDescending(IsAsked).ThenBy(IsForeign).ThenBy(IsChanged).ThenBy(LostIn).ThenBy(SourceOf, StringComparer.Ordinal).ThenBy(KeyOf, StringComparer.Ordinal)];

    private static bool IsAsked(NameRequest request) => request.IsAsked;

    private static bool IsChanged(NameRequest request) => request.Source != request.Wanted;

    private static bool IsForeign(NameRequest request) => request.IsForeign;

    /// <summary>How much of the text the name does not have: who loses a sign makes room for who loses none.</summary>
    private static int LostIn(NameRequest request) => request.Source.Count(character => !IdentifierRules.IsWordCharacter(character));

    private static string SourceOf(NameRequest request) => request.Source;

    private static string KeyOf(NameRequest request) => request.Key;

    private void Give(string suffix, IReadOnlyList<NameRequest> claimants)
    {
        var first = claimants[0];
        if (_holders.TryGetValue(first.Wanted, out var holder))
        {
            Number(claimants, holder);
            return;
        }

        var name = first.Wanted;
        var given = IsFree(name) ? name : FirstFree(number => name + string.Concat(Enumerable.Repeat(suffix, number)));
        Take(first, given);
        if (given != name)
        {
            Refuse(first, name, given);
        }

        Number(claimants.Skip(1), first.Key);
    }

    private void Number(IEnumerable<NameRequest> claimants, string holder)
    {
        var last = 1;
        foreach (var claimant in claimants)
        {
            // What was not free for the one before is not for this one.
            var numbered = FirstFree(number => Numbered(claimant.Wanted, last = number), last + 1);
            Take(claimant, numbered);
            _clashes.Add(new NameClash(claimant.Key, holder, claimant.Wanted, numbered));
        }
    }

    private string FirstFree(Func<int, string> candidate, int from = 1) =>
        Enumerable.Range(from, int.MaxValue - from).Select(candidate).First(name => IsFree(name) && !_wanted.Contains(name));

    private bool IsFree(string name) => !_taken.Contains(name) && !CompanionsOf(name).Any(_taken.Contains);

    private void Refuse(NameRequest request, string wanted, string given)
    {
        if (request is { Asked: { IsExact: true } asked, Expected: null })
        {
            _refusals.Add(new NameRefusal(asked, "one that the language and the client leave free", given));
        }
        else
        {
            _clashes.Add(new NameClash(request.Key, null, wanted, given));
        }
    }

    private void Take(NameRequest request, string name)
    {
        _names.Add(request.Key, Identifier.FromValid(name));
        if (request is { Asked: { } asked, Expected: { } expected })
        {
            _refusals.Add(new NameRefusal(asked, expected, name));
        }

        _holders.Add(name, request.Key);
        _taken.Add(name);
        _taken.UnionWith(CompanionsOf(name));
    }

    private IEnumerable<string> CompanionsOf(string name) => _companions.Select(companion => companion.Replace("*", name));

    private static string Numbered(string name, int number) => FormattableString.Invariant(
        char.IsDigit(name[name.Length - 1]) ? (FormattableString)$"{name}_{number}" : $"{name}{number}");
}
