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
    private readonly IReadOnlyList<(SwitchPlace Place, SwitchState State)> _missing;

    private SwitchToMend(SyntaxNode syntax, SemanticModel model, SwitchModel @switch, IEnumerable<Diagnostic> diagnostics)
    {
        (Syntax, _model, _switch, _coverage) = (syntax, model, @switch, new SwitchCoverage(@switch));
        _missing = [.. diagnostics.SelectMany(MissingBy).Distinct()];
    }

    /// <summary>The expression or the statement.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>The first arm that takes some of what is missing: one behind it would never be asked.</summary>
    public SyntaxNode? End => _missing.Select(TakerOf).OfType<SwitchArm>().OrderBy(arm => arm.Syntax.SpanStart).FirstOrDefault()?.Syntax;

    /// <summary>The arm that takes all of it for something else.</summary>
    public SyntaxNode? Rest => _missing.Select(TakerOf).Distinct().ToList() is { Count: 1 } takers ? takers[0]?.Syntax : null;

    /// <summary>The arm for what the document does not list at the place, where that has one of its own.</summary>
    public SyntaxNode? Unknown => _missing.Count == 0 ? null : _coverage.UnknownAt(_missing[0].Place)?.Syntax;

    /// <summary>The arms that may be copied, with what they are for as the code has it.</summary>
    public IEnumerable<(string For, SyntaxNode Arm)> Others =>
        _switch.Arms.Where(arm => arm.Syntax != Rest && arm.Syntax != Unknown).Select(arm => (arm.Text, arm.Syntax));

    /// <summary>The patterns for what is left out, in the order of the document; kinds before what they are kinds of, which would hide them.</summary>
    public IReadOnlyList<string> Patterns =>
    [
        .. _missing
            .GroupBy(missing => missing.Place)
            .SelectMany(same => same.OrderByDescending(missing => DepthOf(missing.State.Type)).Select(missing => PatternWriter.Write(same.Key, missing.State, _model, Syntax.SpanStart)))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The switches at which diagnostics stand, each with what all of them say that it leaves out.</summary>
    public static IEnumerable<SwitchToMend> At(IEnumerable<Diagnostic> diagnostics, SyntaxNode root, SemanticModel model, CancellationToken cancellationToken) =>
        from diagnostic in diagnostics
        let syntax = root.FindToken(diagnostic.Location.SourceSpan.Start).Parent
        where syntax is SwitchExpressionSyntax or SwitchStatementSyntax
        group diagnostic by syntax into same
        let @switch = SwitchReader.Read(model.GetOperation(same.Key, cancellationToken), tellsNull: false)
        where @switch is not null
        select new SwitchToMend(same.Key, model, @switch, same);

    private IEnumerable<(SwitchPlace Place, SwitchState State)> MissingBy(Diagnostic diagnostic)
    {
        var names = (diagnostic.Properties[SwitchFindings.StatesProperty] ?? "").Split(',');
        return _switch.Places.FirstOrDefault(place => place.Path == diagnostic.Properties[SwitchFindings.PlaceProperty]) is { } place
            ? place.Domain.States.Where(state => names.Contains(state.Name)).Select(state => (place, state))
            : [];
    }

    private SwitchArm? TakerOf((SwitchPlace Place, SwitchState State) missing) => _coverage.CertainTakerOf(missing.Place, missing.State);

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
