using System.Text.RegularExpressions;
using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>
/// What a server is called: by the name that the document gives it, else by a description that is hardly more than one, else by
/// its address.
/// </summary>
internal static class ServerNaming
{
    /// <summary>Longer descriptions are sentences, and change as sentences do.</summary>
    private const int MostWords = 6;

    private const int MostLetters = 48;

    public static string WordFor(ApiServer server) =>
        IdentifierNaming.Pascal(new[] { server.Name, server.Description }.FirstOrDefault(IsName) ?? WordsOfAddress(server.Url));

    private static bool IsName(string? text) =>
        text?.Trim() is { Length: > 0 and <= MostLetters } name &&
        name.Any(char.IsLetter) && !name.Contains("/") && !name.Contains("{") && !name.Contains("\n") &&
        name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= MostWords;

    /// <summary>Host and path without variables; of two that differ in their scheme the unsafe one says so.</summary>
    private static string WordsOfAddress(string url)
    {
        var scheme = url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? " http" : string.Empty;
        var words = Regex.Replace(Regex.Replace(url, "^[a-zA-Z]+://", string.Empty), @"\{[^}]*\}", " ");
        return words.Any(char.IsLetterOrDigit) ? words + scheme : url.Any(char.IsLetter) ? url : "root";
    }
}
