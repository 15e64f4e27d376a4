using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the options of a client: a credential for each security scheme.</summary>
internal static class ClientOptionsWriter
{
    public static void Write(SourceWriter writer, ClientClassModel client)
    {
        writer.Line($"/// <summary>Options of <see cref=\"{client.Name}\"/>.</summary>");
        if (client.Servers.Servers.Count > 0)
        {
            writer.Line($"/// <remarks>The addresses that the document names are in <see cref=\"{client.Servers.Name}\"/>.</remarks>");
        }

        writer.GeneratedCode();
        writer.Accessibility(client.IsPublic);
        using (writer.Block($"sealed partial record {client.Options} : global::Gale.Codegen.Runtime.ApiClientOptions"))
        {
            foreach (var credential in client.Credentials)
            {
                writer.Doc(credential.Doc);
                writer.Line($$"""public {{credential.Type}}? {{credential.Name}} { get; init; }""");
                writer.Line();
            }

            foreach (var server in client.OwnServers)
            {
                writer.Doc(server.Doc);
                writer.Line($$"""public global::System.Uri? {{server.Name}} { get; init; }""");
                writer.Line();
            }

            WriteGetCredential(writer, client);
            writer.Line();
            WriteNameOfCredential(writer, client);
            WriteGetServer(writer, client);
        }
    }

    private static void WriteGetCredential(SourceWriter writer, ClientClassModel client)
    {
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"protected override global::Gale.Codegen.Runtime.ApiCredential? GetCredential(string scheme) => scheme switch", "};"))
        {
            foreach (var credential in client.Credentials)
            {
                writer.Part($"{credential.Scheme} => {credential.Name}");
                if (credential.Place is { } place)
                {
                    writer.Part($"?.{place}({credential.ParameterName})");
                }

                writer.Line($",");
            }

            writer.Line($"_ => null,");
        }
    }

    private static void WriteNameOfCredential(SourceWriter writer, ClientClassModel client)
    {
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"protected override string? NameOfCredential(string scheme) => scheme switch", "};"))
        {
            foreach (var credential in client.Credentials)
            {
                writer.Line($"{credential.Scheme} => nameof({credential.Name}),");
            }

            writer.Line($"_ => null,");
        }
    }

    private static void WriteGetServer(SourceWriter writer, ClientClassModel client)
    {
        if (client.OwnServers.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line($"/// <inheritdoc/>");
        using (writer.Block($"protected override global::System.Uri? GetServer(string server) => server switch", "};"))
        {
            foreach (var server in client.OwnServers)
            {
                writer.Line($"{server.Url} => {server.Name},");
            }

            writer.Line($"_ => null,");
        }
    }
}
