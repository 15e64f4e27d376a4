namespace Gale.Codegen.CSharp;

/// <summary>A type with its codec.</summary>
internal sealed record ResolverEntry(TypeName Type, TypeName Codec);
