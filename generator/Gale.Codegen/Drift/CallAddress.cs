using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Where a call goes: the server's address and the path behind it. A document may move steps from one to the other.</summary>
internal static class CallAddress
{
    /// <summary>The whole of it, whatever the parameters of the path are called.</summary>
    public static string Of(ResolvedOperation operation, OpenApiDocument document) => ServerOf(operation, document) + PathShape.Of(operation.Path);

    /// <summary>The same behind the host: a server of another name may be the same server.</summary>
    public static string PathOf(ResolvedOperation operation, OpenApiDocument document)
    {
        var server = ServerOf(operation, document);
        var host = server.IndexOf("://", StringComparison.Ordinal);
        var path = host < 0 ? 0 : server.IndexOf('/', host + 3);
        return (path < 0 ? "" : server.Substring(path)) + PathShape.Of(operation.Path);
    }

    /// <summary>The address of a server where nobody chooses other values for its variables; null for none.</summary>
    public static string? Of(Server? server) => server?.Variables.Aggregate(
        server.Url, (url, variable) => (variable.Value.Default ?? variable.Value.Enum.FirstOrDefault()) is { } value ? url.Replace("{" + variable.Key + "}", value) : url);

    private static string ServerOf(ResolvedOperation operation, OpenApiDocument document) =>
        (Of((operation.Servers.Count > 0 ? operation.Servers : document.Servers).FirstOrDefault()) ?? "").TrimEnd('/');
}
