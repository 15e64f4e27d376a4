using Gale.Codegen.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gale.Codegen.CodeFixes;

/// <summary>Writes the switch that comparisons amount to: each value goes where the first condition takes it that holds for it.</summary>
internal static class ChainedSwitch
{
    /// <returns><see langword="null"/> where the comparisons would not be the same as a switch, or would lose something.</returns>
    /// <param name="chain">The comparisons.</param>
    /// <param name="model">What the code means.</param>
    public static SyntaxNode? Of(ComparisonChain chain, SemanticModel model)
    {
        var syntax = chain.Operation.Syntax;
        var split = ChainSplit.Of(chain.Comparison);
        return (split, syntax) switch
        {
            (null, _) => null,
            (_, IfStatementSyntax statement) => ChainedStatement.Of(statement, split, model, NamesOf(split, model, syntax), ValueOf(chain))?.WithTriviaFrom(syntax),
            (_, ConditionalExpressionSyntax conditional) => Expression(chain, split, model, [.. ResultsOf(conditional)])?.WithTriviaFrom(syntax),
            _ => Expression(chain, split, model, ["true", "false"])?.WithTriviaFrom(syntax),
        };
    }

    private static IEnumerable<string> ResultsOf(ConditionalExpressionSyntax conditional)
    {
        yield return conditional.WhenTrue.ToString();
        if (conditional.WhenFalse is ConditionalExpressionSyntax next)
        {
            foreach (var result in ResultsOf(next))
            {
                yield return result;
            }
        }
        else
        {
            yield return conditional.WhenFalse.ToString();
        }
    }

    /// <summary>An expression has an arm for each result, and there must be a value for each: what could never be is somebody's mistake.</summary>
    private static ExpressionSyntax? Expression(ComparisonChain chain, ChainSplit split, SemanticModel model, IReadOnlyList<string> results)
    {
        if (results.Count != split.Groups.Count || split.Groups.Any(group => group.IsEmpty) || results.Any(result => result.Contains('\n')) || Carried.Any(chain.Operation.Syntax))
        {
            return null;
        }

        var names = NamesOf(split, model, chain.Operation.Syntax);
        var indentation = Layout.IndentationOf(chain.Operation.Syntax);
        var end = Layout.EndOf(chain.Operation.Syntax);
        var arms = split.InOrder.Select(index => $"{indentation}{Layout.StepOf(chain.Operation.Syntax)}{string.Join(" or ", names(index))} => {results[index]},{end}");
        return SyntaxFactory.ParseExpression($"{ValueOf(chain)} switch{end}{indentation}{{{end}{string.Concat(arms)}{indentation}}}");
    }

    /// <summary>The patterns of a group; one that has numbers without a name has all the rest.</summary>
    private static Func<int, IReadOnlyList<string>> NamesOf(ChainSplit split, SemanticModel model, SyntaxNode at) => index => split.Groups[index].HasRest
        ? ["_"]
        : [.. split.Groups[index].States.Select(state => state.Kind == StateKind.Null ? "null" : PatternWriter.Write(split.Place, state, model, at.SpanStart))];

    private static string ValueOf(ComparisonChain chain) => chain.Comparison.Value.Syntax switch
    {
        IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or ThisExpressionSyntax => chain.Comparison.Value.Syntax.ToString(),
        var other => $"({other})",
    };
}
