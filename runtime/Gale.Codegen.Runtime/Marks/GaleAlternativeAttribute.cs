namespace Gale.Codegen.Runtime;

/// <summary>Marks a generated record as an alternative, of the record with <see cref="GaleUnionAttribute"/> that it derives from, that the document lists.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class GaleAlternativeAttribute : Attribute
{
    /// <summary>Whether the baseline of the document does not have it: code may have been written before it was there.</summary>
    public bool New { get; init; }
}
