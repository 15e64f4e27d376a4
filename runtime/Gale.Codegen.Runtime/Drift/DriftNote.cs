namespace Gale.Codegen.Runtime;

/// <summary>Something that a reader met, at a byte of the text.</summary>
internal readonly record struct DriftNote(ApiDriftKind Kind, long Position);
