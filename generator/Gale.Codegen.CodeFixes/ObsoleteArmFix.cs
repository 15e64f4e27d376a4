using System.Collections.Immutable;
using System.Composition;
using Gale.Codegen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
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
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(CodeAction.Create("Remove the arm", token => RemoveAsync(context.Document, context.Diagnostics[0], token), nameof(ObsoleteArmFix)), context.Diagnostics);
        return Task.CompletedTask;
    }

    private static async Task<Document> RemoveAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var arm = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<SyntaxNode>(node => node is SwitchExpressionArmSyntax or SwitchLabelSyntax)!;
        SyntaxNode whole = arm is SwitchLabelSyntax { Parent: SwitchSectionSyntax { Labels.Count: 1 } section } ? section : arm;
        return document.WithSyntaxRoot(root.RemoveNode(whole, SyntaxRemoveOptions.KeepNoTrivia)!);
    }
}
