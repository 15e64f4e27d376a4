using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Api;

/// <summary>An API with what could not be modelled of it.</summary>
internal sealed record ApiBuild(ApiModel Model, EquatableArray<KeyedDiagnostic> Diagnostics);
