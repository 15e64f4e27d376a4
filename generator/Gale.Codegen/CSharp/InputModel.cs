namespace Gale.Codegen.CSharp;

/// <summary>The shape of a type that is sent, beside the one that is read.</summary>
/// <param name="Type">The type.</param>
/// <param name="Codec">The struct that reads and writes it as JSON.</param>
internal sealed record InputModel(TypeName Type, TypeName Codec);
