using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>
/// What code is told that uses what is gone: what has its place and where the document says so, by JSON pointer. Never by line:
/// lines move, and with them every file would be emitted anew.
/// </summary>
internal sealed class GoneReasons
{
    private readonly ApiBaseline _baseline;
    private readonly Dictionary<string, ApiSuccessor> _successors;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="api">The API.</param>
    /// <param name="client">The client.</param>
    /// <param name="baseline">The API as it was.</param>
    public GoneReasons(ApiModel api, ClientModel client, ApiBaseline baseline)
    {
        _baseline = baseline;
        _successors = baseline.Successors.GroupBy(successor => successor.Was).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var (source, type) in Counterparts.Types(api, client))
        {
            _names[source.Key] = type.Name.Name;
            foreach (var (member, property) in Counterparts.Members(source, type))
            {
                _names[member.Key] = $"{type.Name.Name}.{property.Name.Name}";
            }
        }

        foreach (var (operation, group, method) in Counterparts.Methods(api, client))
        {
            _names[operation.Key] = $"{group.Property.Name}.{method.Name.Name}Async";
        }
    }

    public Literal OfType(Identifier name, ApiType source) => Of(name.Name, source.SchemaKey);

    public Literal OfMember(Identifier record, Identifier name, ApiMember source) => Of($"{record.Name}.{name.Name}", source.Key);

    public Literal OfValue(Identifier type, Identifier name, ApiType source) => Gone($"{type.Name}.{name.Name}", source.SchemaKey);

    public Literal OfAlternative(Identifier union, Identifier name, ApiType source) => Gone($"{union.Name}.{name.Name}", source.SchemaKey);

    public Literal OfMethod(Identifier group, Identifier method, ApiOperation source) => Of($"{group.Name}.{method.Name}Async", source.Key);

    public Literal OfGroup(Identifier name, ApiGroup source) =>
        Literal.Text($"{name.Name} is gone from the API: no operation has the tag '{source.Tag}' any more.");

    private Literal Of(string what, string key)
    {
        var now = _successors.TryGetValue(key, out var successor) ? successor.Now : _baseline.KeyNow(key);
        return !_names.TryGetValue(now, out var name) || name == what ? Gone(what, key)
            : successor is { IsGuess: true } ? Literal.Text($"{what} is gone from the API, and {name} looks like it ({now}).")
            : Literal.Text($"{what} is now {name} ({now}).");
    }

    private static Literal Gone(string what, string key) => Literal.Text($"{what} is gone from the API (it was {key}).");
}
