using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the operations of a tag: interface, implementation, base for fakes, options.</summary>
internal static class GroupWriter
{
    public static void Write(SourceWriter writer, GroupModel group)
    {
        WriteInterface(writer, group);
        writer.Line();
        WriteImplementation(writer, group);
        writer.Line();
        DelegatingGroupWriter.Write(writer, group);
        foreach (var method in group.Methods)
        {
            writer.Line();
            RequestOptionsWriter.Write(writer, method, group.IsPublic);
            if (method.ResultUnion is { } result)
            {
                writer.Line();
                ResultWriter.Write(writer, method, result, group.IsPublic);
            }
        }
    }

    private static void WriteInterface(SourceWriter writer, GroupModel group)
    {
        writer.Doc(group.Doc);
        writer.GeneratedCode();
        writer.Accessibility(group.IsPublic);
        using (writer.Block($"interface {group.Interface}"))
        {
            writer.Separated(group.Methods, InterfaceMethodWriter.Write);
            WriteGone(writer, group, isVirtual: false);
        }
    }

    /// <summary>Operations that are gone since the baseline: code that calls one is told so where it does.</summary>
    public static void WriteGone(SourceWriter writer, GroupModel group, bool isVirtual)
    {
        foreach (var gone in group.Gone)
        {
            writer.Line();
            GoneWriter.WriteMethods(writer, gone, isVirtual);
        }
    }

    private static void WriteImplementation(SourceWriter writer, GroupModel group)
    {
        writer.Line($"/// <inheritdoc cref=\"{group.Interface}\"/>");
        writer.GeneratedCode();
        using (writer.Block($"internal sealed class {group.Implementation}(global::Gale.Codegen.Runtime.ApiConnection connection) : {group.Interface}"))
        {
            foreach (var method in group.Methods)
            {
                OperationFieldWriter.Write(writer, method);
                writer.Line();
            }

            writer.Separated(group.Methods, MethodWriter.Write);
        }
    }
}
