namespace Gale.Codegen.OpenApi;

/// <summary>Keys that the specification leaves to everybody ("Specification Extensions").</summary>
internal static class SpecificationExtension
{
    public static bool Is(string key) => key.StartsWith("x-", StringComparison.Ordinal);
}
