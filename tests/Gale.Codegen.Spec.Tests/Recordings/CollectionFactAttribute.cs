using Gale.Codegen.Spec.Tests.Documents;

namespace Gale.Codegen.Spec.Tests.Recordings;

/// <summary>A fact about the payloads as they were collected. Where they are not, it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CollectionFactAttribute : FactAttribute
{
    public CollectionFactAttribute() =>
        Skip = Directory.Exists(Folder) ? null : $"There are no collected payloads: {Folder} does not exist.";

    /// <summary>Where they are looked for, beside this repository.</summary>
    public static string Folder { get; } =
        Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "api-docs", "payloads"));
}
