using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the methods of an operation: each puts its request together and hands it to the runtime.</summary>
internal static class MethodWriter
{
    public static void Write(SourceWriter writer, MethodModel method)
    {
        WriteMethod(writer, method, withOptions: false);
        writer.Line();
        WriteMethod(writer, method, withOptions: true);
        writer.Line();
        WriteWithResponse(writer, method);
        writer.Line();
        WriteRequest(writer, method);
    }

    private static void WriteMethod(SourceWriter writer, MethodModel method, bool withOptions)
    {
        writer.Line($"/// <inheritdoc/>");
        writer.Part($"public ");
        writer.Method(method, withOptions);
        writer.Line($" =>");
        using (writer.Indented())
        {
            writer.Part($"connection.SendAsync({method.Name}Call(");
            writer.PassedArguments(method);
            if (withOptions)
            {
                writer.Part($"options");
            }
            else
            {
                writer.Part($"null");
            }

            writer.Line($"), {method.Name}Operation, cancellationToken);");
        }
    }

    private static void WriteWithResponse(SourceWriter writer, MethodModel method)
    {
        writer.Line($"/// <inheritdoc/>");
        writer.Part($"public ");
        writer.WithResponseMethod(method);
        writer.Line($" =>");
        using (writer.Indented())
        {
            writer.Part($"connection.SendWithResponseAsync");
            if (method.Headers is { } headers)
            {
                writer.Part($"<{method.Result}, {headers}>");
            }

            writer.Part($"({method.Name}Call(");
            writer.PassedArguments(method);
            writer.Line($"options), {method.Name}Operation, cancellationToken);");
        }
    }

    private static void WriteRequest(SourceWriter writer, MethodModel method)
    {
        writer.Part($"private static global::Gale.Codegen.Runtime.ApiRequest {method.Name}Call(");
        writer.Arguments(method);
        using (writer.Block($"{method.OptionsType}? options)"))
        {
            writer.Line($"var request = new global::Gale.Codegen.Runtime.ApiRequest({method.Name}Operation, options);");
            foreach (var argument in method.Arguments)
            {
                WriteParameter(writer, argument);
            }

            foreach (var parameter in method.OptionalParameters)
            {
                WriteParameter(writer, parameter);
            }

            writer.Line($"return request;");
        }
    }

    private static void WriteParameter(SourceWriter writer, ParameterModel parameter)
    {
        switch (parameter.Placement)
        {
            case ParameterPlacement.Path:
                writer.Part($"request.AddPath({parameter.WireName}, ");
                break;
            case ParameterPlacement.Header:
                writer.Part($"request.AddHeader({parameter.WireName}, ");
                break;
            case ParameterPlacement.Query when parameter.IsJoined:
                writer.Part($"request.AddQueryJoined({parameter.WireName}, ");
                break;
            case ParameterPlacement.Query:
                writer.Part($"request.AddQuery({parameter.WireName}, ");
                break;
            default:
                WriteBody(writer, parameter);
                return;
        }

        WriteValue(writer, parameter);
        writer.Line($");");
    }

    private static void WriteValue(SourceWriter writer, ParameterModel parameter)
    {
        switch (parameter.IsRequired, parameter.EnumNames)
        {
            case (true, { } names):
                writer.Part($"{names}.ToText({parameter.Name})");
                break;
            case (true, null):
                writer.Part($"{parameter.Name}");
                break;
            case (false, { } names):
                writer.Part($"options?.{parameter.Name} is null ? null : {names}.ToText(options.{parameter.Name}.Value)");
                break;
            default:
                writer.Part($"options?.{parameter.Name}");
                break;
        }
    }

    private static void WriteBody(SourceWriter writer, ParameterModel parameter)
    {
        if (parameter.IsRequired)
        {
            writer.Line($"request.SetJsonBody<{parameter.Type}, {parameter.Codec}>({parameter.Name});");
            return;
        }

        using (writer.Block($$"""if (options?.{{parameter.Name}} is { } body)"""))
        {
            writer.Line($"request.SetJsonBody<{parameter.Type.NotNull()}, {parameter.Codec}>(body);");
        }
    }
}
