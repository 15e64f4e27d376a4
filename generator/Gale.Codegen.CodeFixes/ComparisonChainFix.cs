using System.Collections.Immutable;
using System.Composition;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Gale.Codegen.CodeFixes;

/// <summary>Turns comparisons with several values of a generated enum into a switch, which is told when there is another value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class ComparisonChainFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticDescriptors.ComparisonChain.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false))!;
        var model = (await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        if (ChainAt(root.FindNode(context.Span, getInnermostNodeForTie: true), model, context.CancellationToken) is { } chain && ChainedSwitch.Of(chain, model) is { } @switch)
        {
            context.RegisterCodeFix(
                CodeAction.Create("Turn into a switch", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(chain.Operation.Syntax, @switch))), nameof(ComparisonChainFix)),
                context.Diagnostics);
        }
    }

    private static ComparisonChain? ChainAt(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetOperation(node, cancellationToken) is { } operation ? ComparisonChain.StartingAt(operation) : null;
}
