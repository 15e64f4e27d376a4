using Gale.Codegen.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gale.Codegen.CodeFixes;

/// <summary>A switch that lacks arms, as its syntax and as what it leaves out.</summary>
internal sealed class SwitchToMend
{
    private readonly SemanticModel _model;
    private readonly SwitchModel _switch;
    private readonly SwitchCoverage _coverage;

    private readonly SwitchPlace? _place;

    private SwitchToMend(SyntaxNode syntax, SemanticModel model, SwitchModel @switch, SwitchPlace? place) =>
        (Syntax, _model, _switch, _coverage, _place) = (syntax, model, @switch, new SwitchCoverage(@switch), place);

    /// <summary>The expression or the statement.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>The arm for all the rest.</summary>
    public SyntaxNode? Rest => _coverage.CatchAll?.Syntax;

    /// <summary>The arm for what the document does not list at the place, where that has one of its own.</summary>
    public SyntaxNode? Unknown => _place is null ? null : _coverage.UnknownAt(_place)?.Syntax;

    /// <summary>The arms that may be copied, with what they are for as the code has it.</summary>
    public IEnumerable<(string For, SyntaxNode Arm)> Others =>
        _switch.Arms.Where(arm => arm.Syntax != Rest && arm.Syntax != Unknown).Select(arm => (arm.Text, arm.Syntax));

    /// <returns><see langword="null"/> where no switch stands at a diagnostic.</returns>
    public static SwitchToMend? At(Diagnostic diagnostic, SyntaxNode root, SemanticModel model, CancellationToken cancellationToken) =>
        root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is (SwitchExpressionSyntax or SwitchStatementSyntax) and var syntax &&
        SwitchReader.Read(model.GetOperation(syntax, cancellationToken), tellsNull: false) is { } @switch
            ? new SwitchToMend(syntax, model, @switch, @switch.Places.FirstOrDefault(place => place.Path == diagnostic.Properties[SwitchFindings.PlaceProperty]))
            : null;

    /// <summary>The patterns for what a diagnostic says is left out, in the order of the document; kinds before what they are kinds of, which would hide them.</summary>
    public IEnumerable<string> PatternsFor(Diagnostic diagnostic)
    {
        var names = (diagnostic.Properties[SwitchFindings.StatesProperty] ?? "").Split(',');
        return _place is null ? [] : _place.Domain.States
            .Where(state => names.Contains(state.Name))
            .OrderByDescending(state => DepthOf(state.Type))
            .Select(state => PatternWriter.Write(_place, state, _model, Syntax.SpanStart));
    }

    /// <summary>The exception of an arm that nobody has thought of yet.</summary>
    public string ExceptionFor(string pattern)
    {
        var type = _model.Compilation.GetTypeByMetadataName("System.NotSupportedException")?.ToMinimalDisplayString(_model, Syntax.SpanStart) ?? "global::System.NotSupportedException";
        return $"throw new {type}({SymbolDisplay.FormatLiteral($"There is no code for {(pattern == "_" ? "other values" : pattern)} yet.", quote: true)})";
    }

    private static int DepthOf(ITypeSymbol? type)
    {
        var depth = 0;
        for (; type is not null; type = type.BaseType)
        {
            depth++;
        }

        return depth;
    }
}
