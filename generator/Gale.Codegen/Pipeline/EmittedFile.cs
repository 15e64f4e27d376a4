using Gale.Codegen.CSharp;

namespace Gale.Codegen.Pipeline;

/// <summary>A file to emit, with the document to blame if that fails.</summary>
internal sealed record EmittedFile(string Path, ClientFile File);
