using System.Text.RegularExpressions;

namespace Gale.Codegen.OpenApi;

/// <summary>What a <c>Content-Type</c> or an <c>Accept</c> can say (RFC 9110, 8.3.1): a type, a subtype and parameters.</summary>
internal static class HttpMediaType
{
    private const string Parameter = @"[ \t]*;[ \t]*[!#$%&'*+\-.^_`|~0-9A-Za-z]+=([!#$%&'*+\-.^_`|~0-9A-Za-z]+|""([\t !#-\[\]-~]|\\[\t -~])*"")";

    private static readonly Regex Parameters = new($@"\A({Parameter})*\z", RegexOptions.CultureInvariant);

    public static bool Is(string text) => EssenceIn(text) is { } essence && Parameters.IsMatch(text.Trim().Substring(essence.Length));

    /// <summary>The type and the subtype, if they can be sent.</summary>
    public static string? EssenceIn(string text)
    {
        var essence = text.Split(';')[0].Trim();
        var parts = essence.Split('/');
        return parts.Length == 2 && parts.All(HttpToken.Is) ? essence : null;
    }
}
