using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A variable of a server as a parameter.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="WireName">The name in braces.</param>
/// <param name="Default">Its default; <see langword="null"/>: it must be given.</param>
/// <param name="Values">The values that there are; none: any.</param>
/// <param name="Doc">The documentation.</param>
internal sealed record ServerVariableModel(Identifier Name, Literal WireName, Literal? Default, EquatableArray<Literal> Values, Doc Doc);
