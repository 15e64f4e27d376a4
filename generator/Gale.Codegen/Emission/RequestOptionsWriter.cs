using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the record of an operation's optional parameters; it may be empty today and grow with the document.</summary>
internal static class RequestOptionsWriter
{
    public static void Write(SourceWriter writer, MethodModel method, bool isPublic)
    {
        writer.Line($"/// <summary>Optional parameters of {method.Name}, and settings of the one call.</summary>");
        writer.GeneratedCode();
        writer.Accessibility(isPublic);
        writer.Part($"sealed partial record {method.Options} : global::Gale.Codegen.Runtime.RequestOptions");
        if (method.OptionalParameters.Count == 0)
        {
            writer.Line($";");
            return;
        }

        using (writer.Block($""))
        {
            writer.Separated(method.OptionalParameters, WriteMember);
        }
    }

    private static void WriteMember(SourceWriter writer, ParameterModel parameter)
    {
        writer.Doc(parameter.Doc);
        writer.Obsolete(parameter.Obsolete);
        writer.Line($$"""public {{parameter.Type}} {{parameter.Name}} { get; init; }""");
    }
}
