namespace Gale.Codegen.CSharp;

/// <summary>
/// Names that must differ from each other. Who comes first does not matter: of those that want one name, the one that the document
/// asks it for has it, then what has a name in the document comes before what is called after its place, then the document's own before
/// those of other files, then the one whose text is the name already has it, then the one that loses less of its text, then the order
/// of the texts decides, so moving things about in a document renames nothing. What is another shape of something comes last, and is
/// called after the name that this has got.
/// </summary>
internal sealed class NameScope
{
    private const int AskedRank = 0;
    private const int OwnRank = 1;
    private const int ComposedRank = 2;

    private readonly Dictionary<string, Identifier> _names;
    private readonly List<NameClash> _clashes = [];
    private readonly List<NameRefusal> _refusals = [];

    /// <summary>What is taken, with the key of what has it; companions and what is reserved have none.</summary>
    private readonly Dictionary<string, string?> _taken;
    private readonly IReadOnlyCollection<NameRequest> _requests;
    private readonly IReadOnlyList<string> _companions;
    private readonly string _suffix;
    private readonly StringComparer _comparer;

    /// <summary>Made when something has to be called otherwise than it wants, which is seldom.</summary>
    private HashSet<string>? _wanted;

    private NameScope(IReadOnlyCollection<NameRequest> requests, IReadOnlyCollection<string> reserved, string suffix, IReadOnlyList<string> companions, StringComparer comparer)
    {
        (_requests, _suffix, _companions, _comparer) = (requests, suffix, companions, comparer);
        _names = new Dictionary<string, Identifier>(requests.Count, StringComparer.Ordinal);
        _taken = new Dictionary<string, string?>(reserved.Count + requests.Count * (1 + companions.Count), comparer);
        foreach (var name in reserved)
        {
            _taken[name] = null;
        }
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
        IReadOnlyCollection<NameRequest> requests, IReadOnlyCollection<string> reserved, string suffix, params string[] companions) =>
        new NameScope(requests, reserved, suffix, companions, StringComparer.Ordinal).Assign();

    /// <summary>The same for names that become names of files, which do not tell capitals from small letters.</summary>
    public static NameScope AssignForFiles(
        IReadOnlyCollection<NameRequest> requests, IReadOnlyCollection<string> reserved, string suffix, params string[] companions) =>
        new NameScope(requests, reserved, suffix, companions, StringComparer.OrdinalIgnoreCase).Assign();

    private NameScope Assign()
    {
        var shapes = _requests.Count(request => request.Shape is not null);
        Give(shapes == 0 ? [.. _requests] : [.. _requests.Where(request => request.Shape is null)]);
        if (shapes > 0)
        {
            Give([.. _requests.Where(request => request.Shape is not null).Select(CalledAfter)]);
        }

        return this;
    }

    private NameRequest CalledAfter(NameRequest request) =>
        request with { Wanted = (_names.TryGetValue(request.Shape!.Of, out var first) ? first.Name : request.Wanted) + request.Shape.Word };

    /// <summary>By names, those first that have the best right to theirs: what stands beside a name is nobody's either.</summary>
    private void Give(NameRequest[] requests)
    {
        Array.Sort(requests, Compare);
        for (var rank = AskedRank; rank <= ComposedRank; rank++)
        {
            Give(requests, rank);
        }
    }

    private static int RankOf(NameRequest request) => request.IsAsked ? AskedRank : request.IsComposed ? ComposedRank : OwnRank;

    private void Give(NameRequest[] inOrder, int rank)
    {
        for (int start = 0, end; start < inOrder.Length; start = end)
        {
            end = start + 1;
            while (end < inOrder.Length && _comparer.Equals(inOrder[start].Wanted, inOrder[end].Wanted))
            {
                end++;
            }

            if (RankOf(inOrder[start]) == rank)
            {
                Give(new ArraySegment<NameRequest>(inOrder, start, end - start));
            }
        }
    }

    /// <summary>By the names, and of those that want one, who has it first.</summary>
    private int Compare(NameRequest one, NameRequest other) =>
        _comparer.Compare(one.Wanted, other.Wanted) is not 0 and var names ? names
        : RankOf(one) != RankOf(other) ? RankOf(one).CompareTo(RankOf(other))
        : one.IsForeign != other.IsForeign ? one.IsForeign.CompareTo(other.IsForeign)
        : one.IsChanged != other.IsChanged ? one.IsChanged.CompareTo(other.IsChanged)
        : LostIn(one) != LostIn(other) ? LostIn(one).CompareTo(LostIn(other))
        : string.CompareOrdinal(one.Source, other.Source) is not 0 and var sources ? sources
        : string.CompareOrdinal(one.Key, other.Key);

    /// <summary>How much of the text the name does not have: who loses a sign makes room for who loses none.</summary>
    private static int LostIn(NameRequest request) => request.Source.Count(character => !IdentifierRules.IsWordCharacter(character));

    /// <param name="claimants">Those that want one name, the one that has it first.</param>
    private void Give(ArraySegment<NameRequest> claimants)
    {
        var first = claimants.Array[claimants.Offset];
        if (_taken.TryGetValue(first.Wanted, out var holder) && holder is not null)
        {
            Number(claimants, holder);
            return;
        }

        var name = first.Wanted;
        var given = IsFree(name) ? name : FirstFree(number => name + string.Concat(Enumerable.Repeat(_suffix, number)));
        Take(first, given);
        if (given != name)
        {
            Refuse(first, name, given);
        }

        if (claimants.Count > 1)
        {
            Number(claimants.Skip(1), first.Key);
        }
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

    private string FirstFree(Func<int, string> candidate, int from = 1)
    {
        _wanted ??= new HashSet<string>(_requests.Select(request => request.Wanted), _comparer);
        return Enumerable.Range(from, int.MaxValue - from).Select(candidate).First(name => IsFree(name) && !_wanted.Contains(name));
    }

    private bool IsFree(string name)
    {
        if (_taken.ContainsKey(name))
        {
            return false;
        }

        foreach (var companion in _companions)
        {
            if (_taken.ContainsKey(CompanionOf(name, companion)))
            {
                return false;
            }
        }

        return true;
    }

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

        _taken[name] = request.Key;
        foreach (var companion in _companions)
        {
            _taken[CompanionOf(name, companion)] = null;
        }
    }

    private static string CompanionOf(string name, string companion) => companion.Replace("*", name);

    private static string Numbered(string name, int number) => FormattableString.Invariant(
        char.IsDigit(name[name.Length - 1]) ? (FormattableString)$"{name}_{number}" : $"{name}{number}");
}
