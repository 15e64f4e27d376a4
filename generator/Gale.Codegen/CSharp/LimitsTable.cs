using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>The names of all limits. Limits that only lead to others need none.</summary>
internal sealed class LimitsTable
{
    private readonly IReadOnlyDictionary<string, string> _targets;
    private readonly NameScope _names;
    private readonly TypeName _class;

    private LimitsTable(IReadOnlyDictionary<string, string> targets, NameScope names, TypeName @class) =>
        (_targets, _names, _class) = (targets, names, @class);

    public bool IsEmpty => _targets.Count == 0;

    public static LimitsTable Of(ApiModel api, ClientNames names, NamespaceName @namespace)
    {
        var targets = api.Limits.ToDictionary(entry => entry.Key, entry => IsWay(entry.Limits) ? entry.Limits.Same! : entry.Key, StringComparer.Ordinal);
        var types = new HashSet<string>(api.Types.Select(type => type.Key), StringComparer.Ordinal);
        var scope = NameScope.Assign(
            [.. api.Limits.Where(entry => targets[entry.Key] == entry.Key).Select(entry => new NameRequest(entry.Key, types.Contains(entry.Key) ? names.Types[entry.Key].Name : IdentifierNaming.Pascal(entry.NameParts), string.Concat(entry.NameParts)) { IsComposed = !types.Contains(entry.Key) })],
            [.. ReservedNames.OfClasses, names.Limits.Name],
            "Limits",
            NamedLimitsModel.FieldPrefix + "*");
        return new LimitsTable(targets, scope, TypeName.Declared(@namespace, names.Limits));
    }

    /// <summary>Whether limits have a name of their own.</summary>
    public bool IsNamed(ApiLimitsEntry entry) => _targets[entry.Key] == entry.Key;

    /// <summary>The name of limits that have one.</summary>
    public Identifier NameOf(string key) => _names[_targets[key]];

    /// <summary>Limits as others refer to them; <see langword="null"/> where everything is allowed.</summary>
    public TypeName? Of(string key) => _targets.ContainsKey(key) ? TypeName.Known($"{_class.Text}.{NameOf(key).Text}") : null;

    private static bool IsWay(ApiLimits limits) => limits.Same is not null && limits == ApiLimits.None with { Same = limits.Same };
}
