using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the result of an operation whose successes are of several kinds.</summary>
internal static class ResultWriter
{
    public static void Write(SourceWriter writer, MethodModel method, ResultModel result, bool isPublic)
    {
        writer.Line($"/// <summary>What {method.Name} gives: one of several kinds of success.</summary>");
        writer.GeneratedCode();
        writer.UnionMark(isOpen: false);
        writer.Accessibility(isPublic);
        using (writer.Block($"abstract partial record {result.Name}"))
        {
            using (writer.Block($"private {result.Name}()"))
            {
            }

            foreach (var @case in result.Cases)
            {
                writer.Line();
                writer.Doc(@case.Doc);
                writer.Line($"/// <param name=\"Value\">What came.</param>");
                writer.AlternativeMark(@case.IsNew);
                writer.Line($"public sealed record {@case.Name}({@case.Type} Value) : {result.Name};");
            }
        }
    }
}
