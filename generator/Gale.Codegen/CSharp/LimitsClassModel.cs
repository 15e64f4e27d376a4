using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>The class that has all limits of a client.</summary>
/// <param name="Name">The class.</param>
/// <param name="Limits">The limits, as its members.</param>
internal sealed record LimitsClassModel(Identifier Name, EquatableArray<NamedLimitsModel> Limits);
