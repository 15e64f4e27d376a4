using Gale.Codegen.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gale.Codegen.CodeFixes;

/// <summary>Writes the pattern that fits one state at one place and leaves all else open.</summary>
internal static class PatternWriter
{
    public static string Write(SwitchPlace place, SwitchState state, SemanticModel model, int position)
    {
        var pattern = NameOf(state, model, position);
        for (var index = place.Steps.Count - 1; index >= 0; index--)
        {
            pattern = Around(pattern, place.Steps[index], model, position);
        }

        return pattern;
    }

    /// <summary>A number without a name has no pattern of its own.</summary>
    private static string NameOf(SwitchState state, SemanticModel model, int position) => state.Symbol switch
    {
        ITypeSymbol type => type.ToMinimalDisplayString(model, position),
        IFieldSymbol value => $"{value.ContainingType.ToMinimalDisplayString(model, position)}.{value.ToMinimalDisplayString(model, position).Split('.').Last()}",
        _ => "_",
    };

    private static string Around(string pattern, PlaceStep step, SemanticModel model, int position)
    {
        var taken = step.Taken is { } type ? type.ToMinimalDisplayString(model, position) + " " : "";
        return step switch
        {
            { Item: { } item } => $"{taken}({string.Join(", ", Enumerable.Range(0, item.Count).Select(index => index == item.Index ? pattern : "_"))})",
            { Element: >= 0 and var index } => $"[{Skipped(index)}{pattern}, ..]",
            { Element: { } fromEnd } => $"[.., {pattern}{string.Concat(Enumerable.Repeat(", _", -fromEnd - 1))}]",
            _ => $"{taken}{{ {Escaped(step.Member)}: {pattern} }}",
        };
    }

    private static string Skipped(int count) => string.Concat(Enumerable.Repeat("_, ", count));

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
