namespace Gale.Codegen.CSharp;

/// <summary>What the language gives to every class and every record, and no member of one can be called (CS0102, CS0542, CS8859).</summary>
internal static class ReservedNames
{
    public static readonly IReadOnlyList<string> OfClasses =
        ["Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    public static readonly IReadOnlyList<string> OfRecords =
        [.. OfClasses, "Clone", "EqualityContract", "PrintMembers", "Deconstruct"];
}
