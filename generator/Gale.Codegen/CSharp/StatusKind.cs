namespace Gale.Codegen.CSharp;

/// <summary>How many statuses an answer stands for.</summary>
internal enum StatusKind
{
    Code,
    Class,
    Default,
}
