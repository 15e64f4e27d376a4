using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the base for decorators and fakes of a group.</summary>
internal static class DelegatingGroupWriter
{
    public static void Write(SourceWriter writer, GroupModel group)
    {
        writer.Line(
            $"""
            /// <summary>
            /// Forwards to other operations: override what a decorator or a fake does differently, of each operation the form with
            /// options and the one with the response. The interface grows with the document, this class keeps what derives from it whole.
            /// </summary>
            /// <param name="inner">What members that are not overridden forward to; none for a fake.</param>
            """);
        writer.GeneratedCode();
        writer.Accessibility(group.IsPublic);
        using (writer.Block($"abstract class {group.Delegating}({group.Interface}? inner = null) : {group.Interface}"))
        {
            writer.Line(
                $"""
                private {group.Interface} Inner([global::System.Runtime.CompilerServices.CallerMemberName] string member = "") =>
                    inner ?? throw global::Gale.Codegen.Runtime.DelegatingErrors.NotOverridden(nameof({group.Delegating}) + "." + member);
                """);
            writer.Line();
            writer.Separated(group.Methods, WriteMethods);
            GroupWriter.WriteGone(writer, group, isVirtual: true);
        }
    }

    private static void WriteMethods(SourceWriter writer, MethodModel method)
    {
        WriteMethod(writer, method, withOptions: false);
        writer.Line();
        WriteMethod(writer, method, withOptions: true);
        writer.Line();
        WriteWithResponse(writer, method);
    }

    /// <summary>One override serves both: the form without options is the form with empty ones.</summary>
    private static void WriteMethod(SourceWriter writer, MethodModel method, bool withOptions)
    {
        writer.Line($"/// <inheritdoc/>");
        writer.Part($"public virtual ");
        writer.Method(method, withOptions);
        writer.Line($" =>");
        using (writer.Indented())
        {
            if (withOptions)
            {
                writer.Part($"Inner().{method.Name}Async(");
                writer.PassedArguments(method);
                writer.Line($"options, cancellationToken);");
            }
            else
            {
                writer.Part($"{method.Name}Async(");
                writer.PassedArguments(method);
                writer.Line($"new {method.OptionsType}(), cancellationToken);");
            }
        }
    }

    private static void WriteWithResponse(SourceWriter writer, MethodModel method)
    {
        writer.Line($"/// <inheritdoc/>");
        writer.Part($"public virtual ");
        writer.WithResponseMethod(method);
        writer.Line($" =>");
        using (writer.Indented())
        {
            writer.Part($"Inner().{method.Name}WithResponseAsync(");
            writer.PassedArguments(method);
            writer.Line($"options, cancellationToken);");
        }
    }
}
