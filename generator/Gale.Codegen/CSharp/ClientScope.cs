using Gale.Codegen.Api;
using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.CSharp;

/// <summary>What the builders of one client share: its settings, and where they report names that could not be given as wanted.</summary>
internal sealed class ClientScope(bool isPublic)
{
    private readonly List<KeyedDiagnostic> _diagnostics = [];

    public bool IsPublic { get; } = isPublic;

    /// <summary>What several ways lead to is said once.</summary>
    public EquatableArray<KeyedDiagnostic> Diagnostics => _diagnostics.Distinct().ToEquatableArray();

    /// <summary>Names the members of a record.</summary>
    public static NameScope AssignMembers(IReadOnlyCollection<ApiMember> members, IReadOnlyCollection<string> reserved) => NameScope.Assign(
        [.. members.Select(member => new NameRequest(member.Key, IdentifierNaming.Pascal(member.Name), member.Name).With(member.Asked, NameRules.OfMembers, IdentifierNaming.Pascal))],
        reserved,
        "Value");

    /// <summary>Reports things of one type whose names met.</summary>
    /// <param name="what">What they are.</param>
    /// <param name="names">Their scope.</param>
    /// <param name="placeOf">The semantic key of one; <see langword="null"/>: its key in the scope is that.</param>
    public void ReportMembers(string what, NameScope names, Func<string, string>? placeOf = null)
    {
        ReportRefusals(names);
        foreach (var clash in names.Clashes.Where(clash => clash.OtherKey is not null))
        {
            _diagnostics.Add(KeyedDiagnostic.Between(
                DiagnosticDescriptors.MemberNamesMeet,
                placeOf?.Invoke(clash.Key) ?? clash.Key,
                placeOf?.Invoke(clash.OtherKey!) ?? clash.OtherKey!,
                what,
                clash.Wanted,
                clash.Given));
        }
    }

    /// <summary>Reports types whose names met each other, or a name that the client needs for itself.</summary>
    public void ReportTypes(NameScope names)
    {
        ReportRefusals(names);
        foreach (var clash in names.Clashes)
        {
            Report(clash.OtherKey is null ? DiagnosticDescriptors.TypeNameTaken : DiagnosticDescriptors.TypeNamesMeet, clash);
        }
    }

    /// <summary>Reports operations whose names met each other.</summary>
    public void ReportOperations(NameScope names)
    {
        ReportRefusals(names);
        foreach (var clash in names.Clashes)
        {
            Report(clash.OtherKey is null ? DiagnosticDescriptors.TypeNameTaken : DiagnosticDescriptors.OperationNamesMeet, clash);
        }
    }

    private void ReportRefusals(NameScope names) => _diagnostics.AddRange(names.Refusals.Select(refusal => KeyedDiagnostic.At(
        DiagnosticDescriptors.AskedNameNotGiven, refusal.Asked.Key, refusal.Asked.Extension, refusal.Asked.Text, refusal.Expected, refusal.Given)));

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, NameClash clash) =>
        _diagnostics.Add(KeyedDiagnostic.Between(
            descriptor,
            clash.Key,
            clash.OtherKey ?? clash.Key,
            clash.Wanted,
            clash.Given));
}
