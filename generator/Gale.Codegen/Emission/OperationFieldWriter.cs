using Gale.Codegen.Collections;
using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the description of an operation that the runtime works by.</summary>
internal static class OperationFieldWriter
{
    public static void Write(SourceWriter writer, MethodModel method)
    {
        var wire = method.Wire;
        writer.Part($"private static readonly global::Gale.Codegen.Runtime.ApiOperation<{method.Result}> {method.Name}Operation = new({wire.Id}, ");
        WriteMethod(writer, wire);
        using (writer.Block($", {wire.Path})", "};"))
        {
            if (wire.Server is { } server)
            {
                writer.Line($"Server = {server},");
            }

            WriteSecurity(writer, wire.Security);
            if (wire.IdempotencyHeader is { } header)
            {
                writer.Line($"IdempotencyHeader = {header},");
            }

            WriteSuccess(writer, method);
            WriteErrors(writer, wire.Errors);
        }
    }

    private static void WriteMethod(SourceWriter writer, WireModel wire)
    {
        if (wire.KnownMethod is { } known)
        {
            writer.Part($"{KnownTypes.HttpMethod}.{known}");
        }
        else
        {
            writer.Part($"new {KnownTypes.HttpMethod}({wire.Method})");
        }
    }

    private static void WriteSecurity(SourceWriter writer, EquatableArray<EquatableArray<Literal>> alternatives)
    {
        writer.Part($"Security = [");
        List(writer, alternatives, (writer, schemes) =>
        {
            writer.Part($"[");
            List(writer, schemes, (writer, scheme) => writer.Part($"{scheme}"));
            writer.Part($"]");
        });
        writer.Line($"],");
    }

    private static void WriteSuccess(SourceWriter writer, MethodModel method)
    {
        using (writer.List($"Success ="))
        {
            foreach (var content in method.Wire.Success)
            {
                if (content.Case is { } @case)
                {
                    writer.Part($"global::Gale.Codegen.Runtime.ApiContent.Case<{method.Result}, {@case.Type}>(");
                    WriteContent(writer, content);
                    writer.Line($", static value => new {method.ResultUnion!.Type}.{@case.Name}(value)),");
                }
                else
                {
                    WriteContent(writer, content);
                    writer.Line($",");
                }
            }
        }
    }

    private static void WriteContent(SourceWriter writer, ContentModel content)
    {
        writer.Part($"global::Gale.Codegen.Runtime.ApiContent.");
        WriteDescription(writer, content);
    }

    private static void WriteErrors(SourceWriter writer, EquatableArray<ContentModel> contents)
    {
        using (writer.List($"Errors ="))
        {
            foreach (var content in contents)
            {
                writer.Part($"global::Gale.Codegen.Runtime.ApiError.");
                WriteDescription(writer, content);
                writer.Line($",");
            }
        }
    }

    private static void WriteDescription(SourceWriter writer, ContentModel content)
    {
        writer.Part($"{content.Reader}");
        writer.TypeArguments(content.TypeArguments);
        writer.Part($"(");
        WriteStatus(writer, content.Status);
        if (content.MediaType is { } mediaType)
        {
            writer.Part($", {mediaType}");
        }

        writer.Part($")");
    }

    private static void WriteStatus(SourceWriter writer, StatusModel status)
    {
        switch (status.Kind)
        {
            case StatusKind.Code:
                writer.Part($"{status.Number}");
                break;
            case StatusKind.Class:
                writer.Part($"global::Gale.Codegen.Runtime.StatusRange.Class({status.Number})");
                break;
            default:
                writer.Part($"global::Gale.Codegen.Runtime.StatusRange.Default");
                break;
        }
    }

    private static void List<T>(SourceWriter writer, IReadOnlyList<T> items, Action<SourceWriter, T> write)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                writer.Part($", ");
            }

            write(writer, items[i]);
        }
    }
}
