namespace Gale.Codegen.Spec.Tests.Tools;

/// <summary>A theory that needs commands of Node.js. Where one is not on the PATH, it is skipped and says which.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute(params string[] commands)
    {
        var missing = commands.Where(command => !NodeTools.Has(command)).ToList();
        Skip = missing.Count == 0 ? null : $"Not on the PATH: {string.Join(", ", missing)}";
    }
}
