using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>Reads switches from what the compiler makes of them.</summary>
internal static class SwitchReader
{
    /// <returns><see langword="null"/> for what is no switch, or none that compiles.</returns>
    /// <param name="operation">The switch.</param>
    /// <param name="tellsNull">See <see cref="SwitchPlaces"/>.</param>
    public static SwitchModel? Read(IOperation? operation, bool tellsNull) => operation switch
    {
        ISwitchExpressionOperation { Value.Type: { } type, Syntax: SwitchExpressionSyntax syntax } expression => Read(expression, syntax, new SwitchPlaces(expression.Value, type, tellsNull)),
        ISwitchOperation { Value.Type: { } type, Syntax: SwitchStatementSyntax syntax } statement => Read(statement, syntax, new SwitchPlaces(statement.Value, type, tellsNull)),
        _ => null,
    };

    private static SwitchModel Read(ISwitchExpressionOperation expression, SwitchExpressionSyntax syntax, SwitchPlaces places)
    {
        var patterns = new PatternReader(places);
        var arms = expression.Arms.Select(arm => ArmOf(patterns.Read(arm.Pattern, places.Root), arm.Guard, places, patterns, ArmEnd.Throws(arm.Value), arm.Syntax)).ToList();
        return new SwitchModel(arms, [.. places.All], IsStatement: false, expression.IsExhaustive, syntax.SwitchKeyword.GetLocation());
    }

    private static SwitchModel Read(ISwitchOperation statement, SwitchStatementSyntax syntax, SwitchPlaces places)
    {
        var patterns = new PatternReader(places);
        var arms = statement.Cases.SelectMany(section => section.Clauses.Select(clause => ArmOf(clause, ArmEnd.Throws(section.Body), places, patterns))).ToList();
        return new SwitchModel(arms, [.. places.All], IsStatement: true, IsComplete: false, syntax.SwitchKeyword.GetLocation());
    }

    private static SwitchArm ArmOf(ICaseClauseOperation clause, bool throws, SwitchPlaces places, PatternReader patterns) => clause switch
    {
        IPatternCaseClauseOperation pattern => ArmOf(patterns.Read(pattern.Pattern, places.Root), pattern.Guard, places, patterns, throws, clause.Syntax),
        ISingleValueCaseClauseOperation { Value: { } value } => new SwitchArm(patterns.OfConstant(value, places.Root), isGuarded: false, throws, clause.Syntax),
        _ => new SwitchArm(SwitchTest.Always, isGuarded: false, throws, clause.Syntax),
    };

    private static SwitchArm ArmOf(SwitchTest pattern, IOperation? guard, SwitchPlaces places, PatternReader patterns, bool throws, SyntaxNode syntax)
    {
        var (condition, isWhole) = new GuardReader(places, patterns).Read(guard);
        return new SwitchArm(ReferenceEquals(condition, SwitchTest.Always) ? pattern : new SwitchTest.All([pattern, condition]), !isWhole, throws, syntax);
    }
}
