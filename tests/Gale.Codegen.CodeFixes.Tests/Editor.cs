using System.Collections.Immutable;
using Gale.Codegen.Tests.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Gale.Codegen.CodeFixes.Tests;

/// <summary>An editor with a class over the order of <see cref="OrderProject"/>: it asks for fixes and carries them out.</summary>
internal sealed class Editor
{
    private const string Head = "using System;\nusing Shop.PetsApi;\n\npublic class Till\n{\n";

    private const string Foot = "\n}\n";

    private Editor(Document document) => Document = document;

    private Document Document { get; }

    /// <summary>The members as they stand now.</summary>
    public string Members => Text[Head.Length..^Foot.Length];

    private string Text => Document.GetTextAsync().GetAwaiter().GetResult().ToString();

    /// <summary>Opens a class with these members.</summary>
    public static Editor Open(string members)
    {
        var client = OrderProject.With("");
        var workspace = new AdhocWorkspace();
        var project = workspace.CurrentSolution
            .AddProject("Shop", "Shop", LanguageNames.CSharp)
            .WithCompilationOptions(client.Options)
            .WithParseOptions(client.SyntaxTrees.First().Options)
            .WithMetadataReferences(client.References);
        foreach (var tree in client.SyntaxTrees.Where(tree => !tree.FilePath.EndsWith("Till.cs", StringComparison.Ordinal)))
        {
            project = project.AddDocument(tree.FilePath, tree.GetText(), filePath: tree.FilePath).Project;
        }

        return new Editor(project.AddDocument("Till.cs", SourceText.From(Head + members + Foot), filePath: "/src/Shop/Till.cs"));
    }

    /// <summary>The titles of what is offered at the first place of a diagnostic, those in a menu of its own behind the menu's.</summary>
    public IReadOnlyList<string> Offers(string id) => [.. ActionsAt(id).SelectMany(action => action.NestedActions.IsEmpty ? [action.Title] : action.NestedActions.Select(inner => $"{action.Title}: {inner.Title}"))];

    /// <summary>The code with one of the offers taken.</summary>
    public Editor Take(string id, string title) =>
        Apply(ActionsAt(id).SelectMany(action => action.NestedActions.IsEmpty ? [action] : action.NestedActions).Single(action => action.Title == title));

    /// <summary>The code with the offer taken wherever it is made.</summary>
    public Editor TakeAll(string id, string title)
    {
        var fix = FixFor(id);
        var key = ActionsAt(id).Single(action => action.Title == title).EquivalenceKey;
        var context = new FixAllContext(Document, fix, FixAllScope.Document, key!, [id], new DiagnosticsOf(this), CancellationToken.None);
        return Apply(fix.GetFixAllProvider()!.GetFixAsync(context).GetAwaiter().GetResult()!);
    }

    /// <summary>What is still said of the code, by the compiler too: it must compile.</summary>
    public IReadOnlyList<string> Said()
    {
        var compilation = Document.Project.GetCompilationAsync().GetAwaiter().GetResult()!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error));
        return [.. Diagnostics().Select(OrderProject.Brief)];
    }

    private IReadOnlyList<CodeAction> ActionsAt(string id)
    {
        var actions = new List<CodeAction>();
        var diagnostic = Diagnostics().First(diagnostic => diagnostic.Id == id);
        FixFor(id).RegisterCodeFixesAsync(new CodeFixContext(Document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None)).GetAwaiter().GetResult();
        return actions;
    }

    private static CodeFixProvider FixFor(string id) => id switch
    {
        "GALE5005" => new ObsoleteArmFix(),
        "GALE5007" => new ComparisonChainFix(),
        _ => new SwitchArmsFix(),
    };

    private Editor Apply(CodeAction action)
    {
        var operations = action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult();
        var changed = new Editor(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(Document.Id)!);
        return new Editor(changed.Document.WithText(SourceText.From(changed.Text)));
    }

    private IReadOnlyList<Diagnostic> Diagnostics() =>
    [
        .. Document.Project.GetCompilationAsync().GetAwaiter().GetResult()!
            .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new GaleSwitchAnalyzer()))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start),
    ];

    private sealed class DiagnosticsOf(Editor editor) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(editor.Diagnostics());

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(editor.Diagnostics());
    }
}
