using System.Collections.Immutable;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gale.Codegen;

/// <summary>
/// Finds texts in code that speak of what the API had at its baseline and has no more: paths, names of members, values. The compiler
/// knows them for texts like any other. Only what the baseline has to the letter and no document of the project has counts.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GaleTextAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DiagnosticDescriptors.OfTexts;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (ProjectClients.WithBaselines(context.Compilation, context.Options, context.CancellationToken) is { } clients)
        {
            context.RegisterSyntaxNodeAction(node => CheckLiteral(node, clients), SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression);
            context.RegisterSyntaxNodeAction(node => CheckInterpolated(node, clients), SyntaxKind.InterpolatedStringExpression);
        }
    }

    private static void CheckLiteral(SyntaxNodeAnalysisContext context, ProjectClients clients)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        var text = literal.Token.ValueText;
        if (text.StartsWith("/", StringComparison.Ordinal))
        {
            CheckPath(context, clients.Gone, text);
        }
        else if (text.Length > 0)
        {
            CheckWord(context, literal, clients, text);
        }
    }

    /// <summary>A path that is put together has its parameters where the template has its own.</summary>
    private static void CheckInterpolated(SyntaxNodeAnalysisContext context, ProjectClients clients)
    {
        var shape = string.Concat(((InterpolatedStringExpressionSyntax)context.Node).Contents.Select(part => part is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : "{}"));
        if (shape.StartsWith("/", StringComparison.Ordinal) && clients.Gone.TemplateOf(shape) is { } template)
        {
            CheckPath(context, clients.Gone, template);
        }
    }

    private static void CheckPath(SyntaxNodeAnalysisContext context, GoneTexts gone, string template)
    {
        if (gone.FindGone(template) is var (document, paths))
        {
            if (paths.OfOtherVersion(template) is { } other)
            {
                Report(context, DiagnosticDescriptors.PathElsewhere, template, document, $"it is '{other}' now");
                return;
            }

            Report(context, DiagnosticDescriptors.PathGone, template, document, paths.Nearest(template) is { } nearest ? $"the nearest that it has is '{nearest}'" : "it has none like it");
        }
        else if (TextUse.MethodOf((ExpressionSyntax)context.Node, context.SemanticModel, context.CancellationToken) is { } method && gone.FindWithout(method, template) is var (with, left))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                DiagnosticDescriptors.PathElsewhere, context.Node.GetLocation(), DiagnosticSeverity.Info, null, null, template, with, $"{method.ToUpperInvariant()} is gone, and {string.Join(", ", left)} is there"));
        }
    }

    private static void CheckWord(SyntaxNodeAnalysisContext context, LiteralExpressionSyntax literal, ProjectClients clients, string text)
    {
        if (TextUse.IsComparedWithUnmapped(literal, context.SemanticModel, context.CancellationToken))
        {
            if (clients.Gone.FindNewValue(text) is { } listing)
            {
                Report(context, DiagnosticDescriptors.TextCompared, text, $"is a value that '{listing}' lists now, and no more among what it does not know");
            }
        }
        else if (literal.Parent is ArgumentSyntax or AttributeArgumentSyntax)
        {
            if (clients.Gone.FindMember(text) is var (document, words) && TextUse.IsMember(literal, context.SemanticModel, context.CancellationToken))
            {
                Report(context, DiagnosticDescriptors.NameGone, text, document, words.SuccessorOf(text) is { } successor ? $"it looks renamed to '{successor}'" : "no schema of it has such a member");
            }
        }
        else if (clients.Gone.FindValue(text) is var (document, _) && TextUse.EnumOf(literal, context.SemanticModel, context.CancellationToken) is { } type)
        {
            Report(context, DiagnosticDescriptors.TextCompared, text, $"is a value that {type.Name} has no more ('{document}')");
        }
    }

    private static void Report(SyntaxNodeAnalysisContext context, DiagnosticDescriptor descriptor, params object[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(descriptor, context.Node.GetLocation(), arguments));
}
