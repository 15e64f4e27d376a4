namespace Gale.Codegen.Conformance;

/// <summary>What the program can do.</summary>
internal enum ConformanceTask
{
    Scenarios,
    Documents,
    Clients,
}
