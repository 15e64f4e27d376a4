using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gale.Codegen.CodeFixes;

/// <summary>Writes the switch statement that a chain of <c>if</c> and <c>else if</c> amounts to.</summary>
internal sealed class ChainedStatement
{
    private readonly IReadOnlyList<StatementSyntax?> _branches;
    private readonly SemanticModel _model;
    private readonly string _indentation;
    private readonly string _step;
    private readonly string _end;
    private readonly StringBuilder _text = new();

    private ChainedStatement(IfStatementSyntax chain, IReadOnlyList<StatementSyntax?> branches, SemanticModel model) =>
        (_branches, _model, _indentation, _step, _end) = (branches, model, Layout.IndentationOf(chain), Layout.StepOf(chain), Layout.EndOf(chain));

    /// <returns><see langword="null"/> where the chain says something that a switch does not.</returns>
    /// <param name="chain">The first <c>if</c>.</param>
    /// <param name="split">Which values go where.</param>
    /// <param name="model">What the code means.</param>
    /// <param name="namesOf">The patterns for each way.</param>
    /// <param name="value">What is compared.</param>
    public static StatementSyntax? Of(IfStatementSyntax chain, ChainSplit split, SemanticModel model, Func<int, IReadOnlyList<string>> namesOf, string value)
    {
        var branches = BranchesOf(chain);
        var taken = branches.OfType<StatementSyntax>().SelectMany(StatementsOf).ToArray();
        return split.Groups.Take(branches.Count - 1).Any(group => group.IsEmpty) || taken.Any(ChangesItsMeaning) || Carried.Any(chain, taken)
            ? null
            : new ChainedStatement(chain, branches, model).Write(split, namesOf, value);
    }

    /// <summary>The statements of each way, the last for what no condition takes: there may be none.</summary>
    private static IReadOnlyList<StatementSyntax?> BranchesOf(IfStatementSyntax chain) =>
        [chain.Statement, .. chain.Else is null ? [null] : chain.Else.Statement is IfStatementSyntax next ? BranchesOf(next) : [chain.Else.Statement]];

    private static IReadOnlyList<StatementSyntax> StatementsOf(StatementSyntax branch) => branch is BlockSyntax block ? [.. block.Statements] : [branch];

    /// <summary>What ends the loop around it would end the switch; what stands on several lines for a reason would be moved.</summary>
    private static bool ChangesItsMeaning(StatementSyntax statement) =>
        statement.DescendantNodesAndSelf(node => !IsScopeOfJumps(node)).Any(node => node is BreakStatementSyntax or GotoStatementSyntax { CaseOrDefaultKeyword.RawKind: not 0 }) ||
        statement.DescendantTokens().Any(token => token.Text.Contains('\n'));

    private static bool IsScopeOfJumps(SyntaxNode node) => node is
        ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or SwitchStatementSyntax or
        AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    private StatementSyntax Write(ChainSplit split, Func<int, IReadOnlyList<string>> namesOf, string value)
    {
        Line("", $"switch ({value})");
        Line("", "{");
        foreach (var index in split.InOrder.Where(index => !split.Groups[index].IsEmpty || _branches[index] is not null))
        {
            WriteLabels(index, split.Groups[index].HasRest ? [] : namesOf(index), split.Groups[index].HasRest);
            WriteStatements(_branches[index]);
        }

        _text.Append(_indentation).Append('}');
        return SyntaxFactory.ParseStatement(_text.ToString());
    }

    /// <summary>What an <c>else</c> did is done in any case: the compiler counts on it.</summary>
    private void WriteLabels(int index, IReadOnlyList<string> names, bool hasRest)
    {
        foreach (var name in names)
        {
            Line(_step, $"case {name}:");
        }

        if (hasRest || (index == _branches.Count - 1 && _branches[index] is not null))
        {
            Line(_step, "default:");
        }
    }

    private void WriteStatements(StatementSyntax? branch)
    {
        var statements = branch is null ? [] : StatementsOf(branch);
        var isScope = statements.Any(Declares);
        if (isScope)
        {
            Line(_step, "{");
        }

        foreach (var statement in statements)
        {
            WriteStatement(statement);
        }

        if (branch is null || _model.AnalyzeControlFlow(branch) is not { Succeeded: true, EndPointIsReachable: false })
        {
            Line(_step + _step, "break;");
        }

        if (isScope)
        {
            Line(_step, "}");
        }
    }

    private void WriteStatement(StatementSyntax statement)
    {
        var own = Layout.IndentationOf(statement);
        foreach (var line in statement.ToFullString().TrimEnd().Split('\n').Select(line => line.TrimEnd()))
        {
            Line(line.Length == 0 ? "" : _step + _step, line.StartsWith(own, StringComparison.Ordinal) ? line.Substring(own.Length) : line.TrimStart());
        }
    }

    /// <summary>The sections of a switch share their names, the branches of an <c>if</c> do not.</summary>
    private static bool Declares(StatementSyntax statement) =>
        statement is LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or LabeledStatementSyntax || statement.DescendantNodes().Any(node => node is SingleVariableDesignationSyntax);

    private void Line(string indentation, string text)
    {
        if (_text.Length > 0 && text.Length > 0)
        {
            _text.Append(_indentation);
        }

        _text.Append(text.Length > 0 ? indentation : "").Append(text).Append(_end);
    }
}
