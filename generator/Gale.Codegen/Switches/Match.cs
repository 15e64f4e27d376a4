namespace Gale.Codegen.Switches;

/// <summary>Whether a pattern fits a value of which something is known.</summary>
internal enum Match
{
    No,
    Maybe,
    Yes,
}
