namespace Gale.Codegen.Drift;

/// <summary>Media types as they are written, with their parameters (RFC 9110, 8.3.1): letters and spaces are no matter, nor is the order.</summary>
internal static class MediaTypeName
{
    private const string Charset = "charset=";

    public static bool AreSame(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || (TypeIn(one) == TypeIn(other) && ParametersIn(one).SequenceEqual(ParametersIn(other)));

    /// <summary>
    /// Whether one says more of the same type than the other: a parameter that was not said. What says another <c>version</c> is another,
    /// whatever it says of the letters.
    /// </summary>
    public static bool DifferInParameters(string one, string other)
    {
        if (TypeIn(one) != TypeIn(other) || AreSame(one, other))
        {
            return false;
        }

        var (mine, its) = (ParametersIn(one).Where(IsNoCharset).ToList(), ParametersIn(other).Where(IsNoCharset).ToList());
        return mine.All(its.Contains) || its.All(mine.Contains);
    }

    /// <summary>Whether it is neither JSON nor a text, a form or a range: what comes is a file.</summary>
    public static bool IsFile(string name) => TypeIn(name) is var type
        && !type.StartsWith("text/", StringComparison.Ordinal) && !type.StartsWith("multipart/", StringComparison.Ordinal) && !type.EndsWith("/*", StringComparison.Ordinal)
        && type != "application/json" && !type.EndsWith("+json", StringComparison.Ordinal) && type != "application/x-www-form-urlencoded";

    private static bool IsNoCharset(string parameter) => !parameter.StartsWith(Charset, StringComparison.Ordinal);

    private static string TypeIn(string name) => name.Split(';')[0].Trim().ToLowerInvariant();

    private static IEnumerable<string> ParametersIn(string name) => name.Split(';').Skip(1)
        .Select(parameter => string.Join("=", parameter.Split('=').Select(part => part.Trim().Trim('"'))).ToLowerInvariant())
        .Where(parameter => parameter.Length > 0)
        .OrderBy(parameter => parameter, StringComparer.Ordinal);
}
