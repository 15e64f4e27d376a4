using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>
/// What the client had when its baseline was accepted and has no more. It stands there for one baseline, as something that code
/// may not use and that says what has its place: so the code that leans on it is told so at its own line.
/// </summary>
/// <param name="Types">Types.</param>
/// <param name="Parts">What types had that are still there.</param>
internal sealed record GoneModel(EquatableArray<GoneTypeModel> Types, EquatableArray<GonePartModel> Parts)
{
    /// <summary>Whether nothing is gone.</summary>
    public bool IsEmpty => Types.Count == 0 && Parts.Count == 0;
}
