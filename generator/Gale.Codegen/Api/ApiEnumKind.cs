namespace Gale.Codegen.Api;

/// <summary>What the values of a vocabulary are in JSON.</summary>
internal enum ApiEnumKind
{
    Texts,

    /// <summary>Integers of 64 bits at most: a number that the document does not know is still a number.</summary>
    Integers,

    /// <summary>Anything else that has no parts: fractions, or values of several kinds.</summary>
    Constants,
}
