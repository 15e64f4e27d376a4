namespace Gale.Codegen.CSharp;

/// <summary>Where an argument travels.</summary>
internal enum ParameterPlacement
{
    Path,
    Query,
    Header,
    Cookie,
    QueryString,
    Body,
}
