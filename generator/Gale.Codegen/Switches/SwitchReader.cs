using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>Reads switches from what the compiler makes of them.</summary>
internal static class SwitchReader
{
    /// <returns><see langword="null"/> for what is no switch, or none that compiles.</returns>
    /// <param name="operation">The switch.</param>
    /// <param name="tellsNull">See <see cref="PatternReader"/>.</param>
    public static SwitchModel? Read(IOperation? operation, bool tellsNull) => operation switch
    {
        ISwitchExpressionOperation { Value.Type: { } type, Syntax: SwitchExpressionSyntax syntax } expression => Read(expression, type, syntax, new PatternReader(tellsNull)),
        ISwitchOperation { Value.Type: { } type, Syntax: SwitchStatementSyntax syntax } statement => Read(statement, type, syntax, new PatternReader(tellsNull)),
        _ => null,
    };

    private static SwitchModel Read(ISwitchExpressionOperation expression, ITypeSymbol type, SwitchExpressionSyntax syntax, PatternReader reader)
    {
        var root = reader.Root(type, MayBeNull(expression.Value, reader));
        var arms = expression.Arms.Select(arm => new SwitchArm(reader.Read(arm.Pattern, root), IsGuarded(arm.Guard), Throws(arm.Value), arm.Syntax)).ToList();
        return new SwitchModel(arms, [.. reader.Places], IsStatement: false, expression.IsExhaustive, syntax.SwitchKeyword.GetLocation());
    }

    private static SwitchModel Read(ISwitchOperation statement, ITypeSymbol type, SwitchStatementSyntax syntax, PatternReader reader)
    {
        var root = reader.Root(type, MayBeNull(statement.Value, reader));
        var arms = statement.Cases.SelectMany(section => section.Clauses.Select(clause => ArmOf(clause, section, reader, root))).ToList();
        return new SwitchModel(arms, [.. reader.Places], IsStatement: true, IsComplete: false, syntax.SwitchKeyword.GetLocation());
    }

    private static SwitchArm ArmOf(ICaseClauseOperation clause, ISwitchCaseOperation section, PatternReader reader, SwitchPlace root)
    {
        var throws = section.Body.LastOrDefault() is { } last && Throws(last);
        return clause switch
        {
            IPatternCaseClauseOperation pattern => new SwitchArm(reader.Read(pattern.Pattern, root), IsGuarded(pattern.Guard), throws, clause.Syntax),
            ISingleValueCaseClauseOperation { Value: { } value } => new SwitchArm(reader.OfConstant(value, root, value), isGuarded: false, throws, clause.Syntax),
            _ => new SwitchArm(SwitchTest.Always, isGuarded: false, throws, clause.Syntax),
        };
    }

    /// <summary>What the compiler knows of the value at this point, not what its type allows.</summary>
    private static bool MayBeNull(IOperation value, PatternReader reader) => reader.TellsNull && value.SemanticModel?.GetTypeInfo(value.Syntax).Nullability.FlowState != NullableFlowState.NotNull;

    /// <summary>A condition that is always true is none.</summary>
    private static bool IsGuarded(IOperation? guard) => guard is not null and not { ConstantValue: { HasValue: true, Value: true } };

    private static bool Throws(IOperation end) => end switch
    {
        IThrowOperation => true,
        IInvocationOperation call => call.TargetMethod.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "DoesNotReturnAttribute"),
        IConversionOperation conversion => Throws(conversion.Operand),
        IBlockOperation block => block.Operations.LastOrDefault() is { } last && Throws(last),
        IExpressionStatementOperation statement => Throws(statement.Operation),
        _ => false,
    };
}
