using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>The three methods of an operation, as they are declared and as they are called.</summary>
internal static class Signature
{
    /// <summary>
    /// <c>Task&lt;T&gt; XAsync(arguments, [XOptions options,] CancellationToken cancellationToken = default)</c>, and with
    /// <c>IAsyncEnumerable&lt;T&gt;</c> where items come one after the other.
    /// </summary>
    public static void Method(this SourceWriter writer, MethodModel method, bool withOptions)
    {
        if (method.Items is { } items)
        {
            writer.Part($"{KnownTypes.AsyncEnumerable}<{items}> {method.Name}Async(");
        }
        else if (method.HasResult)
        {
            writer.Part($"global::System.Threading.Tasks.Task<{method.Result}> {method.Name}Async(");
        }
        else
        {
            writer.Part($"global::System.Threading.Tasks.Task {method.Name}Async(");
        }

        Arguments(writer, method);
        if (withOptions)
        {
            writer.Part($"{method.OptionsType} options, ");
        }

        writer.Part($"global::System.Threading.CancellationToken cancellationToken = default)");
    }

    /// <summary><c>Task&lt;ApiResponse&lt;T[, THeaders]&gt;&gt; XWithResponseAsync(arguments, XOptions? options = null, …)</c>.</summary>
    public static void WithResponseMethod(this SourceWriter writer, MethodModel method)
    {
        writer.Part($"global::System.Threading.Tasks.Task<{method.Response}> {method.Name}WithResponseAsync(");
        Arguments(writer, method);
        writer.Part($"{method.OptionsType}? options = null, global::System.Threading.CancellationToken cancellationToken = default)");
    }

    /// <summary>The arguments as a call passes them on, each with a comma behind it.</summary>
    public static void PassedArguments(this SourceWriter writer, MethodModel method)
    {
        foreach (var argument in method.Arguments)
        {
            writer.Part($"{argument.Name}, ");
        }
    }

    /// <summary>The arguments as a signature declares them, each with a comma behind it.</summary>
    public static void Arguments(this SourceWriter writer, MethodModel method)
    {
        foreach (var argument in method.Arguments)
        {
            writer.Part($"{argument.Type} {argument.Name}, ");
        }
    }
}
