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

    /// <summary>A property of a class: where what it stands for is still there it is called otherwise now.</summary>
    /// <param name="type">The class.</param>
    /// <param name="name">The property.</param>
    /// <param name="now">The property that stands for the same now.</param>
    /// <param name="key">What it stands for.</param>
    public Literal OfProperty(Identifier type, Identifier name, Identifier? now, string key) =>
        now is { } other ? Now($"{type.Name}.{name.Name}", $"{type.Name}.{other.Name}", key) : Gone($"{type.Name}.{name.Name}", key);

    /// <summary>A parameter of the options that a call must give now.</summary>
    public Literal OfArgument(Identifier options, Identifier name, Identifier argument, Identifier group, Identifier method, string key) =>
        Now($"{options.Name}.{name.Name}", $"the argument {argument.Name} of {group.Name}.{method.Name}Async", key);

    /// <summary>The result of an operation that has no longer several kinds of success, or that is gone itself.</summary>
    public Literal OfResult(Identifier result, Literal ofMethod, ApiOperation source) => _names.TryGetValue(KeyNow(source.Key), out var method)
        ? Literal.Text($"{result.Name} is gone from the API: the successes of {method} are no longer of several kinds ({KeyNow(source.Key)}).")
        : ofMethod;

    public Literal OfKind(Identifier result, Identifier name, ApiOperation source) => Gone($"{result.Name}.{name.Name}", source.Key);

    public Literal OfOwnServer(Identifier options, Identifier name, Identifier? now) => now is { } other
        ? Literal.Text($"{options.Name}.{name.Name} is now {options.Name}.{other.Name}.")
        : Literal.Text($"{options.Name}.{name.Name} is gone from the API: no operation goes to that server by itself any more.");

    public Literal OfServer(Identifier servers, ServerModel server, Identifier? now) => now is { } other
        ? Literal.Text($"{servers.Name}.{server.Name.Name} is now {servers.Name}.{other.Name}.")
        : Literal.Text($"{servers.Name}.{server.Name.Name} is gone from the API: the document does not name that server any more.");

    public Literal OfServers(Identifier servers) => Literal.Text($"{servers.Name} is gone from the API: the document names no servers any more.");

    public Literal OfHeaders(Identifier headers) => Literal.Text($"{headers.Name} is gone from the API: the document describes no headers of answers any more.");

    public Literal OfUnknown(Identifier type, ApiType source) =>
        Literal.Text($"{type.Name}.Unknown is gone: requests have the enum and answers do not, so that no other value comes ({_baseline.KeyNow(source.SchemaKey)}).");

    public Literal OfGroup(Identifier name, ApiGroup source) =>
        Literal.Text($"{name.Name} is gone from the API: no operation has the tag '{source.Tag}' any more.");

    private Literal Of(string what, string key)
    {
        var now = KeyNow(key);
        return !_names.TryGetValue(now, out var name) || name == what ? Gone(what, key)
            : _successors.TryGetValue(key, out var successor) && successor.IsGuess ? Literal.Text($"{what} is gone from the API, and {name} looks like it ({now}).")
            : Now(what, name, key);
    }

    private Literal Now(string what, string name, string key) => Literal.Text($"{what} is now {name} ({KeyNow(key)}).");

    private string KeyNow(string key) => _successors.TryGetValue(key, out var successor) ? successor.Now : _baseline.KeyNow(key);

    private static Literal Gone(string what, string key) => Literal.Text($"{what} is gone from the API (it was {key}).");
}
