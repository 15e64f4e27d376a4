using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the client, its interface, its base for fakes and its options.</summary>
internal static class ClientWriter
{
    public static void Write(SourceWriter writer, ClientClassModel client)
    {
        WriteInterface(writer, client);
        writer.Line();
        WriteClass(writer, client);
        WriteDelegating(writer, client);
        writer.Line();
        ClientOptionsWriter.Write(writer, client);
        if (client.Servers.Servers.Count > 0)
        {
            writer.Line();
            ServersWriter.Write(writer, client);
        }

        if (client.Headers.Headers.Count > 0)
        {
            writer.Line();
            HeadersWriter.Write(writer, client.Headers);
        }
    }

    private static void WriteInterface(SourceWriter writer, ClientClassModel client)
    {
        writer.Doc(client.Doc);
        writer.GeneratedCode();
        writer.Accessibility(client.IsPublic);
        using (writer.Block($"interface {client.Interface}"))
        {
            writer.Separated(client.Groups, (writer, group) =>
            {
                writer.Doc(group.Doc);
                writer.Line($$"""{{group.Interface}} {{group.Name}} { get; }""");
            });
            WriteGone(writer, client, GonePlace.Interface);
        }
    }

    private static void WriteClass(SourceWriter writer, ClientClassModel client)
    {
        writer.Line($"/// <inheritdoc cref=\"{client.Interface}\"/>");
        writer.GeneratedCode();
        writer.Accessibility(client.IsPublic);
        using (writer.Block($"sealed partial class {client.Name} : {client.Interface}"))
        {
            WriteConstructor(writer, client);
            foreach (var group in client.Groups)
            {
                writer.Line();
                writer.Line($"/// <inheritdoc/>");
                writer.Line($$"""public {{group.Interface}} {{group.Name}} { get; }""");
            }

            WriteGone(writer, client, GonePlace.Class);
        }
    }

    /// <summary>Groups that are gone since the baseline.</summary>
    private static void WriteGone(SourceWriter writer, ClientClassModel client, GonePlace place)
    {
        foreach (var gone in client.Gone)
        {
            writer.Line();
            writer.Line($"/// <summary>Gone since the baseline.</summary>");
            writer.Gone(gone.Reason);
            if (place != GonePlace.Interface)
            {
                writer.Part($"public ");
            }

            if (place == GonePlace.Delegating)
            {
                writer.Part($"virtual ");
            }

            writer.Line($"{gone.Interface} {gone.Name} => throw new global::System.NotSupportedException({gone.Reason});");
        }
    }

    private static void WriteConstructor(SourceWriter writer, ClientClassModel client)
    {
        writer.Line(
            $"""
            /// <summary>Makes a client that is safe for concurrent use.</summary>
            /// <param name="httpClient">What sends the requests. The client does not dispose of it.</param>
            /// <param name="options">Credentials, the address, limits.</param>
            """);
        using (writer.Block($"public {client.Name}(global::System.Net.Http.HttpClient httpClient, {client.Options}? options = null)"))
        {
            if (client.Groups.Count == 0)
            {
                return;
            }

            writer.Part($"var connection = new global::Gale.Codegen.Runtime.ApiConnection(httpClient, options ?? new {client.Options}(), ");
            if (client.ServerUrl is { } url)
            {
                writer.Line($"new global::System.Uri({url}));");
            }
            else
            {
                writer.Line($"null);");
            }

            foreach (var group in client.Groups)
            {
                writer.Line($"{group.Name} = new {group.Implementation}(connection);");
            }
        }
    }

    /// <summary>A document without operations has nothing to forward.</summary>
    private static void WriteDelegating(SourceWriter writer, ClientClassModel client)
    {
        if (client.Groups.Count == 0)
        {
            return;
        }

        writer.Line();
        writer.Line(
            $"""
            /// <summary>
            /// Forwards to another client: override what a decorator or a fake does differently. The interface grows with the document,
            /// this class keeps what derives from it whole.
            /// </summary>
            /// <param name="inner">What members that are not overridden forward to; none for a fake.</param>
            """);
        writer.GeneratedCode();
        writer.Accessibility(client.IsPublic);
        using (writer.Block($"abstract class {client.Delegating}({client.Interface}? inner = null) : {client.Interface}"))
        {
            writer.Separated(client.Groups, (writer, group) =>
            {
                writer.Line($"/// <inheritdoc/>");
                writer.Line(
                    $"""public virtual {group.Interface} {group.Name} => inner?.{group.Name} ?? throw global::Gale.Codegen.Runtime.DelegatingErrors.NotOverridden(nameof({client.Delegating}) + "." + nameof({group.Name}));""");
            });
            WriteGone(writer, client, GonePlace.Delegating);
        }
    }
}
