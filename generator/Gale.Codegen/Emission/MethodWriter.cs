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
            if (method.Items is null)
            {
                writer.Part($"connection.SendAsync(");
            }
            else
            {
                writer.Part($"connection.EnumerateAsync(() => ");
            }

            WriteCall(writer, method, withOptions);
            writer.Line($", {method.Name}Operation, cancellationToken);");
        }
    }

    private static void WriteCall(SourceWriter writer, MethodModel method, bool withOptions)
    {
        writer.Part($"{method.Name}Call(");
        writer.PassedArguments(method);
        if (withOptions)
        {
            writer.Part($"options)");
        }
        else
        {
            writer.Part($"null)");
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

            writer.Part($"(");
            WriteCall(writer, method, withOptions: true);
            writer.Line($", {method.Name}Operation, cancellationToken);");
        }
    }

    private static void WriteRequest(SourceWriter writer, MethodModel method)
    {
        writer.Part($"private static global::Gale.Codegen.Runtime.ApiRequest {method.Name}Call(");
        writer.Arguments(method);
        using (writer.Block($"{method.OptionsType}? options)"))
        {
            writer.Line($"var request = new global::Gale.Codegen.Runtime.ApiRequest({method.Name}Operation, options);");
            foreach (var argument in method.Sent)
            {
                WriteParameter(writer, argument);
            }

            foreach (var parameter in method.OptionalParameters)
            {
                WriteParameter(writer, parameter);
            }

            foreach (var parameter in method.Checked)
            {
                WriteCheck(writer, parameter, parameter.Limits!.Value);
            }

            writer.Line($"return request;");
        }
    }

    private static void WriteParameter(SourceWriter writer, ParameterModel parameter)
    {
        if (parameter.Placement == ParameterPlacement.Body)
        {
            WriteBody(writer, parameter);
        }
        else if (parameter.Style is { } style)
        {
            WriteStyled(writer, parameter, style);
        }
        else
        {
            WriteAdd(writer, parameter);
            writer.Part($"({parameter.WireName}, ");
            WriteValue(writer, parameter);
            writer.Line($");");
        }
    }

    /// <summary>Later than all else: what is wrong with a value is told of all of them at once.</summary>
    private static void WriteCheck(SourceWriter writer, ParameterModel parameter, TypeName limits)
    {
        writer.Part($"request.CheckParameter<{parameter.Type.NotNull()}, {parameter.Codec}>({parameter.WireName}, ");
        if (parameter.IsRequired)
        {
            writer.Line($"{parameter.Name}, {limits});");
        }
        else
        {
            writer.Line($"options?.{parameter.Name}, {limits});");
        }
    }

    /// <summary>The method of the request that has a parameter's place.</summary>
    private static void WriteAdd(SourceWriter writer, ParameterModel parameter)
    {
        switch (parameter.Placement)
        {
            case ParameterPlacement.Path:
                writer.Part($"request.AddPath");
                break;
            case ParameterPlacement.Header:
                writer.Part($"request.AddHeader");
                break;
            case ParameterPlacement.Cookie:
                writer.Part($"request.AddCookie");
                break;
            case ParameterPlacement.QueryString:
                writer.Part($"request.AddQueryString");
                break;
            default:
                writer.Part($"request.AddQuery");
                break;
        }
    }

    /// <summary>A value that has to be taken apart to be sent.</summary>
    private static void WriteStyled(SourceWriter writer, ParameterModel parameter, Identifier style)
    {
        if (parameter.IsRequired)
        {
            WriteStyledCall(writer, parameter, style, parameter.Name);
            return;
        }

        using (writer.Block($$"""if (options?.{{parameter.Name}} is { } {{parameter.Local}})"""))
        {
            WriteStyledCall(writer, parameter, style, parameter.Local);
        }

        writer.Line();
    }

    private static void WriteStyledCall(SourceWriter writer, ParameterModel parameter, Identifier style, Identifier value)
    {
        WriteAdd(writer, parameter);
        writer.Part($"<{parameter.Type.NotNull()}, {parameter.Codec}>({parameter.WireName}, {value}, global::Gale.Codegen.Runtime.ParameterStyle.{style}, explode: {Literal.Boolean(parameter.IsExploded)}");
        if (parameter.Placement == ParameterPlacement.Query || parameter.AllowsReserved)
        {
            writer.Part($", allowReserved: {Literal.Boolean(parameter.AllowsReserved)}");
        }

        if (parameter.InnerSeparators is { } inner)
        {
            writer.Part($", inner: {inner}");
        }

        writer.Line($");");
    }

    private static void WriteValue(SourceWriter writer, ParameterModel parameter)
    {
        if (parameter.Integer is { } integer)
        {
            WriteInteger(writer, parameter, integer);
            return;
        }

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

    private static void WriteInteger(SourceWriter writer, ParameterModel parameter, TypeName integer)
    {
        if (parameter.IsRequired)
        {
            writer.Part($"({integer}){parameter.Name}");
        }
        else
        {
            writer.Part($"({integer.OrNull()})options?.{parameter.Name}");
        }
    }

    private static void WriteBody(SourceWriter writer, ParameterModel parameter)
    {
        if (parameter.IsRequired)
        {
            WriteSetBody(writer, parameter);
            return;
        }

        using (parameter.MayBeAbsentOrNull
            ? writer.Block($$"""if (options?.{{parameter.Name}} is { IsPresent: true } {{parameter.Local}})""")
            : writer.Block($$"""if (options?.{{parameter.Name}} is { } {{parameter.Local}})"""))
        {
            WriteSetBody(writer, parameter);
        }

        writer.Line();
    }

    private static void WriteSetBody(SourceWriter writer, ParameterModel parameter)
    {
        var body = parameter.Body!;
        writer.Part($"request.{body.Setter}");
        writer.TypeArguments(body.TypeArguments);
        writer.Part($"(");
        WriteBodyValue(writer, parameter);
        if (body.MediaType is { } mediaType)
        {
            writer.Part($", {mediaType}");
        }

        if (body.ItemLimits is { } itemLimits)
        {
            writer.Part($", {itemLimits}");
        }

        WriteFields(writer, body.Fields);
        writer.Line($");");
        if (body.Checked.Count > 0 && parameter.Limits is { } limits)
        {
            writer.Part($"request.CheckBody");
            writer.TypeArguments(body.Checked);
            writer.Part($"(");
            WriteBodyValue(writer, parameter);
            writer.Line($", {limits});");
        }
    }

    private static void WriteBodyValue(SourceWriter writer, ParameterModel parameter)
    {
        var value = parameter.IsRequired ? parameter.Name : parameter.Local;
        if (parameter.MayBeAbsentOrNull)
        {
            writer.Part($"{value}.Value");
        }
        else
        {
            writer.Part($"{value}");
        }
    }

    private static void WriteFields(SourceWriter writer, IReadOnlyList<FormFieldModel> fields)
    {
        if (fields.Count > 0)
        {
            writer.Part($", [");
            for (var index = 0; index < fields.Count; index++)
            {
                if (index > 0)
                {
                    writer.Part($", ");
                }

                WriteField(writer, fields[index]);
            }

            writer.Part($"]");
        }
    }

    private static void WriteField(SourceWriter writer, FormFieldModel field)
    {
        writer.Part($"new({field.Name}, global::Gale.Codegen.Runtime.ParameterStyle.{field.Style}, {Literal.Boolean(field.IsExploded)}");
        if (field.MediaType is { } mediaType)
        {
            writer.Part($", {mediaType}");
        }

        if (field.AllowsReserved)
        {
            writer.Part($", AllowReserved: true");
        }

        if (field.IsStyled)
        {
            writer.Part($", IsStyled: true");
        }

        if (field.InnerSeparators is { } inner)
        {
            writer.Part($", Inner: {inner}");
        }

        writer.Part($")");
        WriteHeaders(writer, field.Headers);
    }

    private static void WriteHeaders(SourceWriter writer, IReadOnlyList<PartHeaderModel> headers)
    {
        for (var index = 0; index < headers.Count; index++)
        {
            if (index == 0)
            {
                writer.Part($$""" { Headers = { """);
            }
            else
            {
                writer.Part($", ");
            }

            writer.Part($"[{headers[index].Name}] = {headers[index].Value}");
        }

        if (headers.Count > 0)
        {
            writer.Part($$""" } }""");
        }
    }
}
