namespace Gale.Codegen.Runtime;

/// <summary>
/// Marks a generated record as one of several alternatives that the document lists: the records marked with
/// <see cref="GaleAlternativeAttribute"/> that derive from it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class GaleUnionAttribute : Attribute
{
    /// <summary>Whether a server may bring what is none of them: a nested record without the mark, or the record itself where it is no abstract one.</summary>
    public bool Open { get; init; }
}
