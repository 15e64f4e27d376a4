namespace Gale.Codegen.Emission;

/// <summary>Where a property of the client stands that is gone.</summary>
internal enum GonePlace
{
    Interface,
    Class,
    Delegating,
}
