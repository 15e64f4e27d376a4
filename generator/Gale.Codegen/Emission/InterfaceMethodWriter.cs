using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the methods of an operation in its interface, where their documentation stands.</summary>
internal static class InterfaceMethodWriter
{
    public static void Write(SourceWriter writer, MethodModel method)
    {
        writer.Doc(method.Doc);
        WriteArgumentDocs(writer, method);
        WriteItemsDoc(writer, method);
        WriteErrorDocs(writer, method);
        WriteCheckDoc(writer, method);
        writer.Obsolete(method.Obsolete);
        writer.Method(method, withOptions: false);
        writer.Line($";");
        writer.Line();

        writer.Doc(method.Doc with { Remarks = [] });
        WriteArgumentDocs(writer, method, hasOptions: true);
        WriteItemsDoc(writer, method);
        writer.Obsolete(method.Obsolete);
        writer.Method(method, withOptions: true);
        writer.Line($";");
        writer.Line();

        writer.Doc(method.Doc with { Remarks = [] });
        WriteArgumentDocs(writer, method, hasOptions: true);
        writer.Line($"/// <returns>Status, headers and what came: a documented error is returned, not thrown.</returns>");
        writer.Obsolete(method.Obsolete);
        writer.WithResponseMethod(method);
        writer.Line($";");
    }

    private static void WriteItemsDoc(SourceWriter writer, MethodModel method)
    {
        if (method.Items is not null)
        {
            writer.Line($"/// <returns>What comes, as it comes. The call is made when the enumeration begins, and ends with it.</returns>");
        }
    }

    private static void WriteCheckDoc(SourceWriter writer, MethodModel method)
    {
        if (method.HasChecks)
        {
            writer.Line($"/// <exception cref=\"{KnownTypes.RequestValidationException}\">The document does not allow what was to be sent.</exception>");
        }
    }

    private static void WriteErrorDocs(SourceWriter writer, MethodModel method)
    {
        foreach (var error in method.ErrorDocs)
        {
            WriteErrorDoc(writer, error);
        }
    }

    private static void WriteErrorDoc(SourceWriter writer, ErrorDoc error)
    {
        if (error.HasBody)
        {
            writer.Line($"/// <exception cref=\"global::Gale.Codegen.Runtime.ApiException{{TError}}\">");
        }
        else
        {
            writer.Line($"/// <exception cref=\"global::Gale.Codegen.Runtime.ApiException\">");
        }

        if (error.Body is { } body)
        {
            writer.Line($"/// The answer is an error and has a <see cref=\"{body}\"/>.");
        }

        foreach (var line in error.Lines)
        {
            writer.Line($"/// <br/>{line}");
        }

        writer.Line($"/// </exception>");
    }

    private static void WriteArgumentDocs(SourceWriter writer, MethodModel method, bool hasOptions = false)
    {
        foreach (var argument in method.Arguments)
        {
            writer.ParameterDoc(argument.Name, argument.Doc);
        }

        if (hasOptions)
        {
            writer.Line($"/// <param name=\"options\">Optional parameters, and settings of this one call.</param>");
        }

        writer.Line($"/// <param name=\"cancellationToken\">Cancels the call.</param>");
    }
}
