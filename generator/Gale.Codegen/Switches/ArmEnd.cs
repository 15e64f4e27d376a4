using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>How an arm ends.</summary>
internal static class ArmEnd
{
    /// <summary>Whether statements end in an exception, whatever the compiler wants behind it: one of them does, and none before it leads elsewhere.</summary>
    public static bool Throws(IEnumerable<IOperation> statements)
    {
        foreach (var statement in statements)
        {
            if (Throws(statement))
            {
                return true;
            }

            if (statement.DescendantsAndSelf().Any(inner => LeadsOut(inner, statement)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The same for an expression, or for one statement.</summary>
    public static bool Throws(IOperation? end) => end switch
    {
        IThrowOperation => true,
        IInvocationOperation call => call.TargetMethod.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "DoesNotReturnAttribute"),
        IReturnOperation { ReturnedValue: { } value } => Throws(value),
        ITryOperation attempt => (attempt.Catches.IsEmpty && Throws(attempt.Body)) || Throws(attempt.Finally),
        IConversionOperation conversion => Throws(conversion.Operand),
        IConditionalOperation conditional => Throws(conditional.WhenTrue) && Throws(conditional.WhenFalse),
        IBlockOperation block => Throws(block.Operations),
        ILockOperation guarded => Throws(guarded.Body),
        IUsingOperation used => Throws(used.Body),
        IExpressionStatementOperation statement => Throws(statement.Operation),
        _ => false,
    };

    /// <summary>Whether an operation in a statement ends the arm, or the method, without an exception.</summary>
    private static bool LeadsOut(IOperation inner, IOperation statement) => inner switch
    {
        IReturnOperation when !IsInFunction(inner, statement) => true,
        IBranchOperation { BranchKind: BranchKind.GoTo } => true,
        IBranchOperation branch => branch.GetCorrespondingOperation() is { } left && !statement.DescendantsAndSelf().Contains(left),
        _ => false,
    };

    /// <summary>What a function returns it returns to who calls it.</summary>
    private static bool IsInFunction(IOperation inner, IOperation statement)
    {
        for (var around = inner; around is not null && around != statement.Parent; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }
}
