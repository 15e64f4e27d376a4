using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>The names of an object's members: those that it inherits are as its base calls them, and its own make room for them.</summary>
internal sealed class MemberNames
{
    /// <summary>What a record has without the document: from <see cref="object"/>, from the language (CS8859: Clone), from us.</summary>
    private static readonly string[] Reserved = [.. ReservedNames.OfRecords, "Unmapped", "ExplicitNulls", "ToInput"];

    private readonly MemberNames? _inherited;
    private readonly HashSet<string> _inheritedKeys;
    private readonly NameScope _own;

    private MemberNames(MemberNames? inherited, HashSet<string> inheritedKeys, NameScope own) =>
        (_inherited, _inheritedKeys, _own) = (inherited, inheritedKeys, own);

    /// <summary>The name of the member that has this key.</summary>
    public Identifier this[string key] => _inherited is not null && IsInherited(key) ? _inherited[key] : _own[key];

    /// <summary>The names in one shape of a schema are those in the other: what only one of them has makes room for in both.</summary>
    public static MemberNames Of(ApiObject source, TypeTable types)
    {
        var shapes = types.ShapesOf(source).Cast<ApiObject>().ToList();
        var @base = source.Inheritance?.Base is { } reference ? types.ObjectOf(reference) : null;
        var inherited = @base is null ? null : Of(@base, types);
        var keys = new HashSet<string>(@base is null ? [] : KeysOf(@base, types), StringComparer.Ordinal);
        var own = ClientScope.AssignMembers(
            MembersOf(shapes, keys),
            [.. Reserved, .. types.ReservedFor(source), .. shapes.Exists(HasOthers) ? ["AdditionalProperties"] : Array.Empty<string>(), .. keys.Select(key => inherited![key].Name)]);
        return new MemberNames(inherited, keys, own);
    }

    /// <summary>Those of all shapes, each once, that are not inherited.</summary>
    private static IReadOnlyCollection<ApiMember> MembersOf(List<ApiObject> shapes, HashSet<string> inherited)
    {
        if (shapes.Count == 1 && inherited.Count == 0)
        {
            return shapes[0].Members;
        }

        var keys = new HashSet<string>(inherited, StringComparer.Ordinal);
        return [.. shapes.SelectMany(shape => shape.Members).Where(member => keys.Add(member.Key))];
    }

    private static IEnumerable<string> KeysOf(ApiObject source, TypeTable types) =>
        types.ShapesOf(source).Cast<ApiObject>().SelectMany(shape => shape.Members).Select(member => member.Key);

    /// <summary>Whether there is a property for the members that have none of their own, or may be in what derives from it.</summary>
    private static bool HasOthers(ApiObject source) => source.AdditionalMembers is not null || source.Inheritance is not null;

    public bool IsInherited(string key) => _inheritedKeys.Contains(key);

    /// <summary>Reports the members of its own whose names met.</summary>
    public void Report(ClientScope scope) => scope.ReportMembers("members", _own);
}
