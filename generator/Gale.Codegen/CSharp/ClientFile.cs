using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>
/// One generated file: everything that the writers need, and the unit of caching, so that an edit of the document emits anew
/// just the files that come out different. No line numbers, no absolute paths, no dates.
/// </summary>
/// <param name="HintName">The file's name, unique in the compilation whatever the case of its letters.</param>
/// <param name="Namespace">The client's namespace.</param>
/// <param name="Document">The document's file name, for the header.</param>
internal abstract record ClientFile(string HintName, NamespaceName Namespace, XmlText Document)
{
    /// <summary>Whether there is nothing in it: such a file keeps its place and is not emitted.</summary>
    public virtual bool IsEmpty => false;
}

/// <summary>The client class and what belongs to it.</summary>
internal sealed record ClientClassFile(string HintName, NamespaceName Namespace, XmlText Document, ClientClassModel Client)
    : ClientFile(HintName, Namespace, Document);

/// <summary>The operations of one tag.</summary>
internal sealed record OperationsFile(string HintName, NamespaceName Namespace, XmlText Document, GroupModel Group)
    : ClientFile(HintName, Namespace, Document);

/// <summary>The types whose names begin with one letter.</summary>
internal sealed record ModelsFile(string HintName, NamespaceName Namespace, XmlText Document, EquatableArray<TypeModel> Types)
    : ClientFile(HintName, Namespace, Document)
{
    /// <inheritdoc/>
    public override bool IsEmpty => Types.Count == 0;
}

/// <summary>The resolver that hands the codecs to <c>JsonSerializer</c>.</summary>
internal sealed record ResolverFile(string HintName, NamespaceName Namespace, XmlText Document, ResolverModel Resolver)
    : ClientFile(HintName, Namespace, Document);

/// <summary>The types and properties that are gone since the baseline.</summary>
internal sealed record GoneFile(string HintName, NamespaceName Namespace, XmlText Document, GoneModel? Gone)
    : ClientFile(HintName, Namespace, Document)
{
    /// <inheritdoc/>
    public override bool IsEmpty => Gone is null or { IsEmpty: true };
}

/// <summary>What the document allows of what requests carry; nothing where the client does not look.</summary>
internal sealed record LimitsFile(string HintName, NamespaceName Namespace, XmlText Document, LimitsClassModel? Limits)
    : ClientFile(HintName, Namespace, Document)
{
    /// <inheritdoc/>
    public override bool IsEmpty => Limits is null;
}
