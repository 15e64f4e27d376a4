using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>The resolver of a client's types.</summary>
/// <param name="Name">The class.</param>
/// <param name="IsPublic">Whether it is public; else internal.</param>
/// <param name="Records">The records and unions, each with its codec.</param>
/// <param name="OpenEnums">The enums with <c>Unknown</c>, each with its codec.</param>
/// <param name="Enums">The other enums, each with its codec.</param>
/// <param name="Bodies">What bodies are that no schema names: lists, maps, single values.</param>
internal sealed record ResolverModel(
    Identifier Name,
    bool IsPublic,
    EquatableArray<ResolverEntry> Records,
    EquatableArray<ResolverEntry> OpenEnums,
    EquatableArray<ResolverEntry> Enums,
    EquatableArray<ResolverEntry> Bodies);
