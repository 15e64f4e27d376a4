using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>How an arm ends.</summary>
internal static class ArmEnd
{
    /// <summary>Whether statements end in an exception: one of them does, whatever the compiler wants behind it.</summary>
    public static bool Throws(IEnumerable<IOperation> statements) => statements.Any(Throws);

    /// <summary>The same for an expression, or for one statement.</summary>
    public static bool Throws(IOperation? end) => end switch
    {
        IThrowOperation => true,
        IInvocationOperation call => call.TargetMethod.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "DoesNotReturnAttribute"),
        IConversionOperation conversion => Throws(conversion.Operand),
        IConditionalOperation conditional => Throws(conditional.WhenTrue) && Throws(conditional.WhenFalse),
        IBlockOperation block => Throws(block.Operations),
        ILockOperation guarded => Throws(guarded.Body),
        IUsingOperation used => Throws(used.Body),
        IExpressionStatementOperation statement => Throws(statement.Operation),
        _ => false,
    };
}
