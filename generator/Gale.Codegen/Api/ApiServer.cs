using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>A place where the API is.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Url">The address, variables in braces; relative to where the document is where it has no scheme.</param>
/// <param name="Name">The name that the document gives it.</param>
/// <param name="Description">What the document says of it.</param>
/// <param name="Variables">The variables, in the order of the address.</param>
internal sealed record ApiServer(string Key, string Url, string? Name, string? Description, EquatableArray<ApiServerVariable> Variables)
{
    /// <summary>Whether the address is a whole one; where the consumer must fill in how it begins, it may be.</summary>
    public bool IsAbsolute => DefaultUrl is { } url ? url.Contains("://") : Url.Contains("://") || Url.StartsWith("{", StringComparison.Ordinal);

    /// <summary>The address with every variable's default; <see langword="null"/> where one has none.</summary>
    public string? DefaultUrl => Variables.Any(variable => variable.Default is null)
        ? null
        : Variables.Aggregate(Url, (url, variable) => url.Replace("{" + variable.Name + "}", variable.Default));
}
