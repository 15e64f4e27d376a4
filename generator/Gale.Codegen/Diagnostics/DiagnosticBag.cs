using System.Collections;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Diagnostics;

/// <summary>Collects what the stages that still know positions have to say; passed alongside, never part of a result's value.</summary>
internal sealed class DiagnosticBag : IReadOnlyCollection<DiagnosticInfo>
{
    private readonly List<DiagnosticInfo> _diagnostics = [];

    public int Count => _diagnostics.Count;

    public void Report(DiagnosticDescriptor descriptor, Place? place, params string[] arguments) =>
        _diagnostics.Add(DiagnosticInfo.At(descriptor, place, arguments));

    public void AddRange(IEnumerable<DiagnosticInfo> diagnostics) => _diagnostics.AddRange(diagnostics);

    public IEnumerator<DiagnosticInfo> GetEnumerator() => _diagnostics.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
