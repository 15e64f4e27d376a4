namespace Gale.Codegen.Runtime;

/// <summary>
/// Chooses among the sets of security schemes of an operation the one that the options have credentials for.
/// </summary>
internal static class SecurityRequirement
{
    /// <summary>
    /// The first set whose credentials are all there; none where the operation needs none. An empty set, which makes
    /// authentication optional, is the last choice wherever it stands.
    /// </summary>
    /// <exception cref="InvalidOperationException">No set is complete.</exception>
    internal static string[] SchemesFor(ApiOperation operation, ApiClientOptions options)
    {
        var isOptional = operation.Security.Length == 0;
        foreach (var schemes in operation.Security)
        {
            isOptional |= schemes.Length == 0;
            if (schemes.Length > 0 && HasAll(schemes, options))
            {
                return schemes;
            }
        }

        return isOptional ? [] : throw Missing(operation, options);
    }

    private static bool HasAll(string[] schemes, ApiClientOptions options)
    {
        foreach (var scheme in schemes)
        {
            if (options.GetCredential(scheme) is null)
            {
                return false;
            }
        }

        return true;
    }

    private static InvalidOperationException Missing(ApiOperation operation, ApiClientOptions options)
    {
        var schemes = Listed(operation.Security, Quoted);
        var members = Listed(operation.Security, scheme => options.NameOfCredential(scheme) ?? Quoted(scheme));
        var name = options.GetType().Name;
        return new InvalidOperationException(
            $"{operation.Id} needs a credential for {schemes}, and {name} has none; nothing was sent. "
            + $"Set {members} of {name}, or set it to the External of its type where the HttpClient authenticates by itself.");
    }

    private static string Listed(string[][] security, Func<string, string> name) =>
        string.Join(" or ", security.Select(schemes => string.Join(" and ", schemes.Select(name))));

    private static string Quoted(string scheme) => $"'{scheme}'";
}
