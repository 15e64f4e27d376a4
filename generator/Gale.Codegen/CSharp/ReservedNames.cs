namespace Gale.Codegen.CSharp;

/// <summary>What the language gives to every class and every record, and no member of one can be called (CS0102, CS0542, CS8859).</summary>
internal static class ReservedNames
{
    public static readonly IReadOnlyList<string> OfClasses =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    /// <summary>What the emitted code of a client calls its own where a group is seen by its name alone.</summary>
    public static readonly IReadOnlyList<string> OfClients = ["connection", "options", "httpClient", "inner"];

    public static readonly IReadOnlyList<string> OfRecords =
        [.. OfClasses, "Clone", "EqualityContract", "PrintMembers", "Deconstruct", "builder"];

    /// <summary>A type cannot be called as one of its own members is, and these are ours (CS0542).</summary>
    public static readonly IReadOnlyList<string> OfTypes =
        [.. OfRecords, "Unmapped", "ExplicitNulls", "ToInput", "AdditionalProperties", "FurtherItems"];
}
