namespace Gale.Codegen.OpenApi;

/// <summary>The fields of a Path Item Object that are operations.</summary>
internal static class HttpMethods
{
    /// <summary>Since OpenAPI 3.2 the field that has all other methods, as they are sent.</summary>
    public const string Additional = "additionalOperations";

    /// <summary>Whether a key is a method; <c>query</c> is one since OpenAPI 3.2.</summary>
    public static bool Contains(string key) =>
        key is "get" or "put" or "post" or "delete" or "options" or "head" or "patch" or "trace" or "query";
}
