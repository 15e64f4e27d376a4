using Gale.Codegen.Api;
using Gale.Codegen.Collections;
using Gale.Codegen.CSharp;
using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Pipeline;

/// <summary>An API with the shape its client is to have. Compares by value: this is the wall that edits without meaning end at.</summary>
/// <param name="Shape">The client.</param>
/// <param name="Path">The document.</param>
/// <param name="Model">The API; <see langword="null"/> where no client can come of the document.</param>
/// <param name="Baseline">The API as it was accepted last; <see langword="null"/> where nobody knows.</param>
/// <param name="Diagnostics">What could not be modelled.</param>
internal sealed record ClientApi(ClientShape Shape, string Path, ApiModel? Model, ApiBaseline? Baseline, EquatableArray<KeyedDiagnostic> Diagnostics);
