namespace Gale.Codegen.OpenApi;

/// <summary>Keys that the specification leaves to everybody ("Specification Extensions"), and those of them that several readers know.</summary>
internal static class SpecificationExtension
{
    /// <summary>The name of a thing in C#, exactly.</summary>
    public const string CSharpName = "x-csharp-name";

    /// <summary>The same of the type that a schema declares, where it stands at a member.</summary>
    public const string CSharpTypeName = "x-csharp-type-name";

    /// <summary>The type of C# for a value without members.</summary>
    public const string CSharpType = "x-csharp-type";

    /// <summary>AutoRest's words for a thing, from which every language makes a name of its own.</summary>
    public const string ClientName = "x-ms-client-name";

    /// <summary>Whether nobody but us gives it a meaning: misspelt or at a place where it has none, it is an oversight.</summary>
    public static bool IsOurs(string key) => key.StartsWith("x-csharp-", StringComparison.Ordinal);

    public static bool Is(string key) => key.StartsWith("x-", StringComparison.Ordinal);
}
