using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gale.Codegen.CodeFixes;

/// <summary>Puts arms into a switch, laid out as its own arms are.</summary>
internal static class ArmInserter
{
    /// <summary>Puts arms into a switch expression.</summary>
    /// <param name="switch">The expression.</param>
    /// <param name="index">Before which of its arms; their number for the end.</param>
    /// <param name="layout">How the arm there is laid out.</param>
    /// <param name="arms">Patterns and what they give.</param>
    public static SwitchExpressionSyntax Insert(SwitchExpressionSyntax @switch, int index, ArmLayout layout, IReadOnlyList<(string Pattern, string Body)> arms)
    {
        var written = @switch.Arms.GetWithSeparators().ToList();
        var added = arms.Select(arm => ArmOf(arm.Pattern, arm.Body).WithLeadingTrivia(layout.BeforeArm)).ToList();
        if (index == @switch.Arms.Count)
        {
            Append(written, added, layout);
        }
        else
        {
            var (outer, own) = layout.IsCommaFirst ? (default, @switch.Arms[index].GetLeadingTrivia()) : Layout.Split(@switch.Arms[index]);
            written[index * 2] = @switch.Arms[index].WithLeadingTrivia(own);
            added[0] = added[0].WithLeadingTrivia(outer.AddRange(layout.BeforeArm));
            written.InsertRange(index * 2, added.SelectMany(arm => new SyntaxNodeOrToken[] { arm.WithTrailingTrivia(layout.AfterArm), layout.Comma }));
        }

        return @switch.WithArms(SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(written));
    }

    private static void Append(List<SyntaxNodeOrToken> written, List<SwitchExpressionArmSyntax> added, ArmLayout layout)
    {
        if (written.Count == 0 || written[written.Count - 1].AsNode() is not { } last)
        {
            written.AddRange(added.SelectMany(arm => new SyntaxNodeOrToken[] { arm, layout.Comma }));
            return;
        }

        // A comment behind the last arm stays with it, behind the comma that it gets; what follows the arm without one follows the new last one.
        var behind = last.GetTrailingTrivia();
        var isCommented = behind.Any(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        written[written.Count - 1] = last.WithTrailingTrivia(layout.IsCommaFirst ? behind : default);
        written.Add(layout.IsCommaFirst || !isCommented ? layout.Comma : layout.Comma.WithTrailingTrivia(behind));
        written.AddRange(added.Take(added.Count - 1).SelectMany(arm => new SyntaxNodeOrToken[] { arm.WithTrailingTrivia(layout.AfterArm), layout.Comma }));
        written.Add(added[added.Count - 1].WithTrailingTrivia(isCommented ? layout.End : behind));
    }

    /// <summary>Puts sections into a switch statement.</summary>
    /// <param name="switch">The statement.</param>
    /// <param name="index">Before which of its sections; their number for the end.</param>
    /// <param name="label">How its labels are laid out.</param>
    /// <param name="body">How its statements are.</param>
    /// <param name="sections">Patterns and statements.</param>
    public static SwitchStatementSyntax Insert(SwitchStatementSyntax @switch, int index, Layout label, Layout body, IEnumerable<(string Pattern, string Statement)> sections)
    {
        var added = sections.Select(section => SectionOf(section.Pattern, section.Statement, label, body)).ToList();
        if (index < @switch.Sections.Count)
        {
            var (outer, own) = Layout.Split(@switch.Sections[index]);
            added[0] = added[0].WithLeadingTrivia(outer.AddRange(label.Before));
            @switch = @switch.ReplaceNode(@switch.Sections[index], @switch.Sections[index].WithLeadingTrivia(own));
        }

        return @switch.WithSections(@switch.Sections.InsertRange(index, added));
    }

    /// <summary>Puts labels before one that is there, into its section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="index">Which of its labels.</param>
    /// <param name="layout">How its labels are laid out.</param>
    /// <param name="patterns">The patterns.</param>
    public static SwitchSectionSyntax Insert(SwitchSectionSyntax section, int index, Layout layout, IEnumerable<string> patterns)
    {
        var (outer, own) = Layout.Split(section.Labels[index]);
        var added = patterns.Select(pattern => LabelOf(pattern).WithLeadingTrivia(layout.Before).WithTrailingTrivia(layout.After)).ToList();
        added[0] = added[0].WithLeadingTrivia(outer.AddRange(layout.Before));
        var labels = section.Labels.Replace(section.Labels[index], section.Labels[index].WithLeadingTrivia(own));
        return section.WithLabels(labels.InsertRange(index, added));
    }

    private static SwitchExpressionArmSyntax ArmOf(string pattern, string body) =>
        ((SwitchExpressionSyntax)SyntaxFactory.ParseExpression($"_ switch {{ {pattern} => {body} }}")).Arms[0].WithoutTrivia();

    private static SwitchSectionSyntax SectionOf(string pattern, string statement, Layout label, Layout body)
    {
        var section = ((SwitchStatementSyntax)SyntaxFactory.ParseStatement($"switch (_) {{ {LabelText(pattern)} {statement} }}")).Sections[0];
        var last = section.Statements.Count - 1;
        return SyntaxFactory.SwitchSection(
            [section.Labels[0].WithoutTrivia().WithLeadingTrivia(label.Before).WithTrailingTrivia(body.End is null ? SyntaxFactory.TriviaList(SyntaxFactory.Space) : body.After)],
            [.. section.Statements.Select((statement, index) => statement.WithoutTrivia().WithLeadingTrivia(body.Before).WithTrailingTrivia(index == last ? label.After : body.After))]);
    }

    private static SwitchLabelSyntax LabelOf(string pattern) =>
        ((SwitchStatementSyntax)SyntaxFactory.ParseStatement($"switch (_) {{ {LabelText(pattern)} break; }}")).Sections[0].Labels[0].WithoutTrivia();

    /// <summary>A statement has a word of its own for what is none of the others.</summary>
    private static string LabelText(string pattern) => pattern == "_" ? "default:" : $"case {pattern}:";
}
