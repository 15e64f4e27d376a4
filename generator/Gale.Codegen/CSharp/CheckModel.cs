namespace Gale.Codegen.CSharp;

/// <summary>How a value of a type is held against the document's limits.</summary>
/// <param name="Codec">The type's codec.</param>
/// <param name="Limits">The limits; <see langword="null"/> where everything is allowed.</param>
/// <param name="IsInherited">Whether what it derives from is held against limits too.</param>
internal sealed record CheckModel(TypeName Codec, TypeName? Limits, bool IsInherited);
