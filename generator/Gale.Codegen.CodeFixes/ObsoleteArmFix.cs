using System.Collections.Immutable;
using System.Composition;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gale.Codegen.CodeFixes;

/// <summary>Removes an arm for what is deprecated or gone.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ObsoleteArmFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticDescriptors.ArmIsObsolete.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        if (ArmAt(context.Diagnostics[0], root) is { } arm && CanGo(arm, context.Diagnostics[0]))
        {
            context.RegisterCodeFix(CodeAction.Create("Remove the arm", token => RemoveAsync(context.Document, context.Diagnostics[0], token), nameof(ObsoleteArmFix)), context.Diagnostics);
        }
    }

    /// <summary>What is deprecated may still come, so something must take it; nothing may go to the label, and nothing that stands there may be needed elsewhere.</summary>
    private static bool CanGo(SyntaxNode arm, Diagnostic diagnostic) =>
        !DeclaresForOthers(arm) &&
        (diagnostic.Properties.ContainsKey(SwitchFindings.HasRestProperty) || diagnostic.Properties.ContainsKey(SwitchFindings.IsGoneProperty)) &&
        !(arm is CaseSwitchLabelSyntax label && arm.FirstAncestorOrSelf<SwitchStatementSyntax>()!.DescendantNodes().OfType<GotoStatementSyntax>().Any(jump => jump.Expression is { } target && SyntaxFactory.AreEquivalent(target, label.Value)));

    /// <summary>The sections of a statement are one scope: what one declares another may use.</summary>
    private static bool DeclaresForOthers(SyntaxNode arm) =>
        arm is SwitchLabelSyntax { Parent: SwitchSectionSyntax { Labels.Count: 1 } section } &&
        section.Statements.Any(statement => statement is LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax ||
            (statement is ExpressionStatementSyntax or ReturnStatementSyntax && statement.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Any()));

    private static SyntaxNode? ArmAt(Diagnostic diagnostic, SyntaxNode root) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<SyntaxNode>(node => node is SwitchExpressionArmSyntax or SwitchLabelSyntax);

    private static async Task<Document> RemoveAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var arm = ArmAt(diagnostic, root)!;
        return document.WithSyntaxRoot(arm is SwitchLabelSyntax { Parent: SwitchSectionSyntax { Labels.Count: > 1 } section } label ? root.ReplaceNode(section, Without(label, section)) : Without(arm, root));
    }

    /// <summary>What stands above several labels is about all of them.</summary>
    private static SwitchSectionSyntax Without(SwitchLabelSyntax label, SwitchSectionSyntax section)
    {
        if (label != section.Labels[0])
        {
            return section.RemoveNode(label, SyntaxRemoveOptions.KeepUnbalancedDirectives)!;
        }

        var next = section.Labels[1];
        var above = Layout.Of(next).End is null ? label.GetLeadingTrivia() : SyntaxFactory.TriviaList(label.GetLeadingTrivia().Reverse().SkipWhile(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Reverse());
        return section.WithLabels(section.Labels.Replace(next, next.WithLeadingTrivia(above.AddRange(next.GetLeadingTrivia()))).RemoveAt(0));
    }

    private static SyntaxNode Without(SyntaxNode arm, SyntaxNode root)
    {
        var whole = arm is SwitchLabelSyntax ? arm.Parent! : arm;
        var isLast = whole is SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax @switch } && @switch.Arms.Last() == whole && @switch.Arms.SeparatorCount < @switch.Arms.Count;
        return root.RemoveNode(whole, SyntaxRemoveOptions.KeepUnbalancedDirectives | (isLast ? SyntaxRemoveOptions.KeepEndOfLine : SyntaxRemoveOptions.KeepNoTrivia))!;
    }
}
