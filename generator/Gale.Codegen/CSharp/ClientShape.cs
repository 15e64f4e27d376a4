using Gale.Codegen.Api;

namespace Gale.Codegen.CSharp;

/// <summary>What the consumer decides of a client.</summary>
/// <param name="Namespace">Where everything is declared.</param>
/// <param name="Name">The client class.</param>
/// <param name="IsPublic">Whether it is public; else internal.</param>
/// <param name="Number">What a number without a format becomes.</param>
/// <param name="Validates">Whether what is sent is held against the document's limits before it is.</param>
internal sealed record ClientShape(NamespaceName Namespace, Identifier Name, bool IsPublic, ApiPrimitiveKind Number, bool Validates);
