using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>How the members of an object stand in a header.</summary>
/// <param name="IsExploded">Whether there is <c>=</c> between name and value; else a comma.</param>
/// <param name="Literals">The names of those that JSON has without quotes.</param>
internal sealed record HeaderObjectModel(bool IsExploded, EquatableArray<Literal> Literals);
