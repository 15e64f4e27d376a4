using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.CSharp;

/// <summary>A client in C#'s words: names and types are decided, nothing remains but to print it. Compares by value.</summary>
/// <param name="Namespace">Where everything is declared.</param>
/// <param name="Document">The document's file name, for the headers.</param>
/// <param name="Client">The client class and what belongs to it.</param>
/// <param name="Groups">The operations, by tag.</param>
/// <param name="Types">The document's types.</param>
/// <param name="Resolver">What hands the codecs to <c>JsonSerializer</c>.</param>
/// <param name="Limits">What is allowed of what is sent; <see langword="null"/> where nothing is looked at.</param>
/// <param name="Diagnostics">Names that could not be given as wanted.</param>
internal sealed record ClientModel(
    NamespaceName Namespace,
    XmlText Document,
    ClientClassModel Client,
    EquatableArray<GroupModel> Groups,
    EquatableArray<TypeModel> Types,
    ResolverModel Resolver,
    LimitsClassModel? Limits,
    EquatableArray<KeyedDiagnostic> Diagnostics)
{
    /// <summary>The types and properties that it had and has no more; <see langword="null"/> where nobody knows what it had.</summary>
    public GoneModel? Gone { get; init; }
}
