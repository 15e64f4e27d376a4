using System.Collections;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>
/// Collects what the stages that still know positions have to say; passed alongside, never part of a result's value. What
/// several ways lead to is said once.
/// </summary>
internal sealed class DiagnosticBag : IReadOnlyCollection<DiagnosticInfo>
{
    private readonly List<DiagnosticInfo> _diagnostics = [];
    private readonly HashSet<DiagnosticInfo> _said = [];

    public int Count => _diagnostics.Count;

    public void Report(DiagnosticDescriptor descriptor, Place? place, params string[] arguments) =>
        Add(DiagnosticInfo.At(descriptor, place, arguments));

    public void AddRange(IEnumerable<DiagnosticInfo> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    public IEnumerator<DiagnosticInfo> GetEnumerator() => _diagnostics.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(DiagnosticInfo diagnostic)
    {
        if (_said.Add(diagnostic))
        {
            _diagnostics.Add(diagnostic);
        }
    }
}
