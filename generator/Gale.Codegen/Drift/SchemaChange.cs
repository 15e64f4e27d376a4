using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Drift;

/// <summary>Something in which a schema differs from what it was.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Variance">What that does to the values that are allowed.</param>
/// <param name="Name">The member, the value or the keyword that it is about; empty where it is about the schema as a whole.</param>
/// <param name="Before">How it was, in the document's words.</param>
/// <param name="After">How it is.</param>
/// <param name="Was">Where it stood; <see langword="null"/> for what is new.</param>
/// <param name="At">Where it stands, or what is left around it.</param>
internal sealed record SchemaChange(SchemaChangeKind Kind, Variance Variance, string Name, string Before, string After, Place? Was, Place At)
{
    /// <summary>Whether it is about a member of the schema, named by <see cref="Name"/>, instead of the schema itself.</summary>
    public bool IsOfMember { get; init; }

    /// <summary>Whether another change of the same schema says it already: the members of what is no object any more.</summary>
    public bool IsConsequence { get; init; }

    /// <summary>Of a value or an alternative that is new: whether the document says that there may be more at any time.</summary>
    public bool IsExpected { get; init; }

    /// <summary>Of what uses another schema than it did: the use, which is called as it was.</summary>
    public JsonPointer? Use { get; init; }

    /// <summary>Of a choice: the keyword that has it.</summary>
    public string Keyword { get; init; } = "";

    /// <summary>Of an alternative that is new or gone: the text that the mapping has for it; empty where it has none.</summary>
    public string MappedText { get; init; } = "";

    /// <summary>Of a member: whether by it the schema needs, where it travels both ways, one type to read and another to send, or no longer.</summary>
    public bool ChangesShapes { get; init; }

    /// <summary>Of a member: whether it must be there, in what it is now or, gone, was.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Of a member: whether the schema speaks of it in <c>required</c> only, so that no client has it.</summary>
    public bool IsUndeclared { get; init; }

    /// <summary>Of a member: whether it has a default.</summary>
    public bool HasDefault { get; init; }

    /// <summary>Of a member: whether only answers have it.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Of a member: whether only requests have it.</summary>
    public bool IsWriteOnly { get; init; }
}
