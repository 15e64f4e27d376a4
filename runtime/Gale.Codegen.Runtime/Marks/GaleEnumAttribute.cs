namespace Gale.Codegen.Runtime;

/// <summary>
/// Marks a generated enum as the vocabulary of a document, so that analyzers know it wherever it is used: in projects that see
/// its assembly and not the document too.
/// </summary>
[AttributeUsage(AttributeTargets.Enum, Inherited = false)]
public sealed class GaleEnumAttribute : Attribute
{
    /// <summary>Whether a server may bring a value that the document does not list: the enum's member without <see cref="GaleValueAttribute"/>, where it has one, else a number without a name.</summary>
    public bool Open { get; init; }
}
