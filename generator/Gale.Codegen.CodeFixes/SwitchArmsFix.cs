using System.Collections.Immutable;
using System.Composition;
using Gale.Codegen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Gale.Codegen.CodeFixes;

/// <summary>Adds the arms that a switch over a generated enum or union lacks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class SwitchArmsFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        DiagnosticDescriptors.SwitchLacksArms.Id,
        DiagnosticDescriptors.SwitchSwallows.Id,
        DiagnosticDescriptors.SwitchFails.Id,
        DiagnosticDescriptors.SwitchLacksUnknown.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        Enum.TryParse<ArmSource>(context.CodeActionEquivalenceKey, out var source)
            ? await MendAsync(document, diagnostics, @switch => SwitchMender.Of(@switch, source), context.CancellationToken).ConfigureAwait(false)
            : document);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (SwitchToMend.At(context.Diagnostics, root!, model!, context.CancellationToken).FirstOrDefault() is { } @switch)
        {
            Offer(context, @switch, ArmSource.Throw, "Add arms that throw");
            Offer(context, @switch, ArmSource.Unknown, "Add arms that do what the arm for the unknown does");
            Offer(context, @switch, ArmSource.Rest, "Add arms that do what is done now");
            OfferOthers(context, @switch);
        }
    }

    private static void Offer(CodeFixContext context, SwitchToMend @switch, ArmSource source, string title)
    {
        if (SwitchMender.Of(@switch, source) is not null)
        {
            context.RegisterCodeFix(ActionOf(context, title, source.ToString(), @switch => SwitchMender.Of(@switch, source)), context.Diagnostics);
        }
    }

    /// <summary>Which arm is meant is for a person to say, one switch at a time.</summary>
    private static void OfferOthers(CodeFixContext context, SwitchToMend @switch)
    {
        var actions = @switch.Others
            .Select((other, index) => (other.For, Index: index, CanBe: SwitchMender.Like(@switch, other.Arm) is not null))
            .Where(other => other.CanBe)
            .Select(other => ActionOf(context, $"Same as '{other.For}'", null, @switch => SwitchMender.Like(@switch, @switch.Others.ElementAt(other.Index).Arm)))
            .ToImmutableArray();
        if (actions.Length > 0)
        {
            context.RegisterCodeFix(CodeAction.Create("Add arms that do the same as another", actions, isInlinable: false), context.Diagnostics);
        }
    }

    private static CodeAction ActionOf(CodeFixContext context, string title, string? key, Func<SwitchToMend, SwitchMender?> menderOf) =>
        CodeAction.Create(title, token => MendAsync(context.Document, context.Diagnostics, menderOf, token), key);

    private static async Task<Document> MendAsync(Document document, ImmutableArray<Diagnostic> diagnostics, Func<SwitchToMend, SwitchMender?> menderOf, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var menders =
            from @switch in SwitchToMend.At(diagnostics, root, model, cancellationToken)
            let mender = menderOf(@switch)
            where mender is not null
            select (@switch.Syntax, Mender: mender);
        var bySyntax = menders.ToDictionary(one => one.Syntax, one => one.Mender);
        return document.WithSyntaxRoot(root.ReplaceNodes(bySyntax.Keys, (syntax, current) => bySyntax[syntax].Mend(current)));
    }
}
