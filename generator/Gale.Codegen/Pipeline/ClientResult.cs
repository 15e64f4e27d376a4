using Gale.Codegen.Collections;
using Gale.Codegen.CSharp;
using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Pipeline;

/// <summary>A client in C#'s words, with all that was to be said on the way from the API. Compares by value.</summary>
/// <param name="Path">The document.</param>
/// <param name="Model">The client; <see langword="null"/> where none can come of the document.</param>
/// <param name="Diagnostics">What could not be modelled, and names that could not be given as wanted.</param>
internal sealed record ClientResult(string Path, ClientModel? Model, EquatableArray<KeyedDiagnostic> Diagnostics);
