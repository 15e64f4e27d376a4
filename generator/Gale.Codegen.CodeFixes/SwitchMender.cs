using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gale.Codegen.CodeFixes;

/// <summary>Adds the arms that a switch lacks.</summary>
/// <param name="switch">The switch as it is.</param>
/// <param name="like">The arm whose deeds are copied; <see langword="null"/> for arms that throw.</param>
internal sealed class SwitchMender(SwitchToMend @switch, SyntaxNode? like)
{
    /// <returns><see langword="null"/> where a switch has no such arm, or none that can be copied.</returns>
    /// <param name="switch">The switch.</param>
    /// <param name="source">What the new arms do.</param>
    public static SwitchMender? Of(SwitchToMend @switch, ArmSource source) => source switch
    {
        ArmSource.Throw => new SwitchMender(@switch, null),
        ArmSource.Unknown => Like(@switch, @switch.Unknown),
        _ => Like(@switch, @switch.Rest),
    };

    /// <summary>The same for an arm of the switch.</summary>
    /// <param name="switch">The switch.</param>
    /// <param name="arm">The arm.</param>
    public static SwitchMender? Like(SwitchToMend @switch, SyntaxNode? arm) => arm is not null && CanBeCopied(arm) ? new SwitchMender(@switch, arm) : null;

    /// <summary>The switch with an arm for each thing that it lacks.</summary>
    /// <param name="current">The switch as it stands now: others inside of it may have been mended.</param>
    public SyntaxNode Mend(SyntaxNode current) => current switch
    {
        SwitchExpressionSyntax expression => Mend(expression),
        SwitchStatementSyntax statement => Mend(statement),
        _ => current,
    };

    private SwitchExpressionSyntax Mend(SwitchExpressionSyntax current)
    {
        var before = (SwitchExpressionSyntax)@switch.Syntax;
        var index = PlaceIn(before.Arms, arm => arm);
        return ArmInserter.Insert(
            current,
            index,
            ArmLayout.At(before, index),
            [.. @switch.Patterns.Select(pattern => (pattern, (like as SwitchExpressionArmSyntax)?.Expression.ToString() ?? @switch.ExceptionFor(pattern)))]);
    }

    private SwitchStatementSyntax Mend(SwitchStatementSyntax current)
    {
        var sections = ((SwitchStatementSyntax)@switch.Syntax).Sections;
        var index = PlaceIn(sections, arm => arm.Parent!);
        var section = like?.Parent as SwitchSectionSyntax;
        if (section is not null && sections.IndexOf(section) <= index)
        {
            var mended = current.Sections[sections.IndexOf(section)];
            return current.ReplaceNode(mended, ArmInserter.Insert(mended, section.Labels.IndexOf((SwitchLabelSyntax)like!), Layout.Of(like), @switch.Patterns));
        }

        var neighbour = sections[Math.Min(index, sections.Count - 1)];
        return ArmInserter.Insert(
            current,
            index,
            Layout.Of(neighbour),
            Layout.Of(neighbour.Statements[0]),
            section is null
                ? @switch.Patterns.Select(pattern => (pattern, @switch.ExceptionFor(pattern) + ";"))
                : [(@switch.Patterns.Contains("_") ? "_" : string.Join(" or ", @switch.Patterns), string.Concat(section.Statements.Select(statement => statement.ToFullString())))]);
    }

    /// <summary>Before the arm that takes what is missing, which would hide it, and before one for the unknown that ends the switch.</summary>
    private int PlaceIn<T>(IReadOnlyList<T> parts, Func<SyntaxNode, SyntaxNode> partOf)
        where T : SyntaxNode
    {
        var end = @switch.End ?? @switch.Unknown;
        var index = end is null ? -1 : parts.ToList().IndexOf((T)partOf(end));
        return index >= 0 && (@switch.End is not null || index == parts.Count - 1) ? index : parts.Count;
    }

    /// <summary>An arm that names what it got does something with it that another has not; one with a condition does it at times.</summary>
    private static bool CanBeCopied(SyntaxNode arm) => arm switch
    {
        SwitchExpressionArmSyntax expression => expression.WhenClause is null && !Names(expression.Pattern),
        SwitchLabelSyntax { Parent: SwitchSectionSyntax section } => section.Labels.All(label => label is not CasePatternSwitchLabelSyntax pattern || (pattern.WhenClause is null && !Names(pattern.Pattern))),
        _ => false,
    };

    private static bool Names(PatternSyntax pattern) => pattern.DescendantNodes().Any(node => node is SingleVariableDesignationSyntax);
}
