using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the class of a client's servers.</summary>
internal static class ServersWriter
{
    public static void Write(SourceWriter writer, ClientClassModel client)
    {
        writer.Line(
            $"""
            /// <summary>
            /// The servers that the document names, for <see cref="global::Gale.Codegen.Runtime.ApiClientOptions.BaseAddress"/> and
            /// <see cref="global::Gale.Codegen.Runtime.RequestOptions.Server"/>.
            /// </summary>
            """);
        writer.GeneratedCode();
        writer.Accessibility(client.IsPublic);
        using (writer.Block($"static partial class {client.Servers.Name}"))
        {
            writer.Separated(client.Servers.Servers, WriteServer);
        }
    }

    private static void WriteServer(SourceWriter writer, ServerModel server)
    {
        writer.Doc(server.Doc);
        if (!TakesSomething(server))
        {
            WriteDeclaration(writer, server);
            writer.Line($$""" { get; } = new({{server.Url}});""");
            return;
        }

        WriteParameterDocs(writer, server);
        WriteDeclaration(writer, server);
        writer.Line($" =>");
        using (writer.Indented())
        {
            WriteAddress(writer, server);
        }
    }

    /// <summary>A property, or a method that takes what has to be filled in.</summary>
    public static void WriteDeclaration(SourceWriter writer, ServerModel server)
    {
        writer.Part($"public static global::System.Uri {server.Name}");
        if (TakesSomething(server))
        {
            writer.Part($"(");
            WriteParameters(writer, server);
            writer.Part($")");
        }
    }

    private static bool TakesSomething(ServerModel server) => server.Document is not null || server.Variables.Count > 0;

    private static void WriteParameterDocs(SourceWriter writer, ServerModel server)
    {
        if (server.Document is { } document)
        {
            writer.Line($"/// <param name=\"{document.Documented}\">Where the API's document is served from: the address is relative to it.</param>");
        }

        foreach (var variable in server.Variables)
        {
            writer.ParameterDoc(variable.Name, variable.Doc);
        }

        writer.Line($"/// <exception cref=\"global::System.ArgumentException\">A value is none that the document lists, or makes no address.</exception>");
    }

    private static void WriteParameters(SourceWriter writer, ServerModel server)
    {
        if (server.Document is { } document)
        {
            writer.Part($"global::System.Uri {document}");
        }

        for (var index = 0; index < server.Variables.Count; index++)
        {
            var variable = server.Variables[index];
            if (index > 0 || server.Document is not null)
            {
                writer.Part($", ");
            }

            writer.Part($"string {variable.Name}");
            if (variable.Default is { } value)
            {
                writer.Part($" = {value}");
            }
        }
    }

    private static void WriteAddress(SourceWriter writer, ServerModel server)
    {
        writer.Part($"new global::Gale.Codegen.Runtime.ServerTemplate({server.Url})");
        foreach (var variable in server.Variables)
        {
            writer.Line();
            writer.Part($"    .With({variable.WireName}, {variable.Name}");
            foreach (var value in variable.Values)
            {
                writer.Part($", {value}");
            }

            writer.Part($")");
        }

        writer.Line();
        if (server.Document is { } document)
        {
            writer.Line($"    .ToUri({document});");
        }
        else
        {
            writer.Line($"    .ToUri();");
        }
    }
}
