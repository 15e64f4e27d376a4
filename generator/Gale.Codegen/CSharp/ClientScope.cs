using Gale.Codegen.Api;
using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.CSharp;

/// <summary>What the builders of one client share: its settings, and where they report names that could not be given as wanted.</summary>
internal sealed class ClientScope(bool isPublic)
{
    private readonly List<KeyedDiagnostic> _diagnostics = [];

    public bool IsPublic { get; } = isPublic;

    public EquatableArray<KeyedDiagnostic> Diagnostics => _diagnostics.ToEquatableArray();

    /// <summary>Names the members of a record.</summary>
    public NameScope AssignMembers(IReadOnlyCollection<ApiMember> members, IEnumerable<string> reserved)
    {
        var names = NameScope.Assign(
            [.. members.Select(member => new NameRequest(member.Key, IdentifierNaming.Pascal(member.Name), member.Name))],
            reserved,
            "Value");
        ReportMembers(names);
        return names;
    }

    /// <summary>Reports members whose names met, or met a reserved one.</summary>
    /// <param name="names">The scope of the members.</param>
    /// <param name="owner">The key to report at where the members have none of their own.</param>
    public void ReportMembers(NameScope names, string? owner = null)
    {
        foreach (var clash in names.Clashes.Where(clash => clash.OtherKey is not null))
        {
            Report(DiagnosticDescriptors.MemberNamesMeet, clash, owner);
        }
    }

    /// <summary>Reports types whose names met each other, or a name that the client needs for itself.</summary>
    public void ReportTypes(NameScope names)
    {
        foreach (var clash in names.Clashes)
        {
            Report(clash.OtherKey is null ? DiagnosticDescriptors.TypeNameTaken : DiagnosticDescriptors.TypeNamesMeet, clash, null);
        }
    }

    /// <summary>Reports operations whose names met each other.</summary>
    public void ReportOperations(NameScope names)
    {
        foreach (var clash in names.Clashes)
        {
            Report(clash.OtherKey is null ? DiagnosticDescriptors.TypeNameTaken : DiagnosticDescriptors.OperationNamesMeet, clash, null);
        }
    }

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, NameClash clash, string? owner) =>
        _diagnostics.Add(KeyedDiagnostic.Between(
            descriptor,
            owner ?? clash.Key,
            owner ?? clash.OtherKey ?? clash.Key,
            clash.Wanted,
            clash.Given));
}
