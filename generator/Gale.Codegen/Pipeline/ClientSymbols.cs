using Gale.Codegen.Api;
using Gale.Codegen.CSharp;
using Gale.Codegen.Drift;

namespace Gale.Codegen.Pipeline;

/// <summary>
/// What the parts of an API are called in the generated code, to tell whether code leans on one: types by name, members as
/// <c>Order.Status</c>, methods as <c>GetOrderAsync</c>.
/// </summary>
internal sealed class ClientSymbols
{
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Schema, string Member), string> _members = [];
    private readonly Dictionary<string, string> _methods = new(StringComparer.Ordinal);

    /// <param name="api">The API.</param>
    /// <param name="client">The client that was made of it.</param>
    public ClientSymbols(ApiModel api, ClientModel client)
    {
        foreach (var (source, type) in Counterparts.Types(api, client))
        {
            _types[source.SchemaKey] = type.Name.Name;
            foreach (var (member, property) in Counterparts.Members(source, type))
            {
                _members[(source.SchemaKey, member.Name)] = $"{type.Name.Name}.{property.Name.Name}";
            }
        }

        foreach (var (operation, _, method) in Counterparts.Methods(api, client))
        {
            _methods[$"{operation.Method} {operation.Path}"] = method.Name.Name;
        }
    }

    /// <summary>Whether code uses what changed. What has no name of its own is used where an operation is called that it reaches.</summary>
    /// <param name="change">The change.</param>
    /// <param name="used">The names that the code uses.</param>
    public bool IsUsed(ApiChange change, ISet<string> used) =>
        change.Schema is { } schema && (change.Travel & Travel.Sent) == Travel.None && NameOf(change, schema) is { } name
            ? used.Contains(name)
            : change.Operations.Count == 0 || change.Operations.Any(operation => !_methods.TryGetValue(operation, out var method) || used.Contains(method + "Async") || used.Contains(method + "WithResponseAsync"));

    private string? NameOf(ApiChange change, SchemaChange schema) => schema.IsOfMember
        ? _members.TryGetValue((change.SchemaKey, schema.Name), out var member) ? member : null
        : _types.TryGetValue(change.SchemaKey, out var type) ? type : null;
}
