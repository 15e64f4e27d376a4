using System.Collections.Immutable;
using Gale.Codegen.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gale.Codegen;

/// <summary>
/// Takes back what the compiler and the editor say of switches over generated enums and unions that have an arm for all that can
/// come: a number without a name, an alternative that is not there. Who gives in to them adds an arm that takes all, and hears
/// nothing more when the document lists something new.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GaleSwitchSuppressor : DiagnosticSuppressor
{
    private const string Reason = "The switch has an arm for all that the document lists and for what it does not list.";

    private static readonly ImmutableArray<SuppressionDescriptor> _ofCompiler = ImmutableArray.Create(
        new SuppressionDescriptor("GALESPR8509", "CS8509", Reason),
        new SuppressionDescriptor("GALESPR8524", "CS8524", Reason),
        new SuppressionDescriptor("GALESPR8846", "CS8846", Reason));

    private static readonly ImmutableArray<SuppressionDescriptor> _ofEditor = ImmutableArray.Create(
        new SuppressionDescriptor("GALESPR0010", "IDE0010", Reason),
        new SuppressionDescriptor("GALESPR0072", "IDE0072", Reason));

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = _ofCompiler.AddRange(_ofEditor);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (SwitchAt(diagnostic, context) is { } @switch && SuppressionOf(diagnostic.Id, @switch) is { } suppression)
            {
                context.ReportSuppression(Suppression.Create(suppression, diagnostic));
            }
        }
    }

    /// <summary>The compiler means all that can come, null too; the editor means the names.</summary>
    private static SuppressionDescriptor? SuppressionOf(string id, IOperation @switch)
    {
        var ofCompiler = _ofCompiler.FirstOrDefault(descriptor => descriptor.SuppressedDiagnosticId == id);
        var model = SwitchReader.Read(@switch, tellsNull: ofCompiler is not null);
        if (model is null || !model.Places.Any(place => place.Domain.IsOfDocument))
        {
            return null;
        }

        var coverage = new SwitchCoverage(model);
        return ofCompiler is not null
            ? coverage.IsExhaustive ? ofCompiler : null
            : coverage.Gaps.Any() ? null : _ofEditor.FirstOrDefault(descriptor => descriptor.SuppressedDiagnosticId == id);
    }

    private static IOperation? SwitchAt(Diagnostic diagnostic, SuppressionAnalysisContext context) =>
        diagnostic.Location.SourceTree is { } tree &&
        tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)
            .AncestorsAndSelf().FirstOrDefault(node => node is SwitchExpressionSyntax or SwitchStatementSyntax) is { } node
            ? context.GetSemanticModel(tree).GetOperation(node, context.CancellationToken)
            : null;
}
