using System.Globalization;
using System.Text;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>Where a check stands: the way down to it, which becomes a text only where something is wrong.</summary>
/// <param name="parameter">The parameter that is checked, if it is one.</param>
/// <param name="index">Which of several items is checked, if it is one.</param>
internal sealed class ViolationPlace(string? parameter, int? index)
{
    private readonly List<(string? Name, int Index)> _steps = index is { } item ? [(null, item)] : [];

    internal void Enter(string member) => _steps.Add((member, 0));

    internal void Enter(int item) => _steps.Add((null, item));

    internal void Leave() => _steps.RemoveAt(_steps.Count - 1);

    internal RequestViolation Violation(string expected, string found) => new(parameter, Pointer(), expected, found);

    private string Pointer()
    {
        var pointer = new StringBuilder();
        foreach (var (name, index) in _steps)
        {
            pointer.Append('/').Append(name?.Replace("~", "~0").Replace("/", "~1") ?? index.ToString(CultureInfo.InvariantCulture));
        }

        return pointer.ToString();
    }
}
