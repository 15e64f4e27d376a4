using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Drift;

/// <summary>What the groups of operations are called in C#: by their tags, which may ask for another name.</summary>
/// <param name="was">The document as it was.</param>
/// <param name="now">As it is.</param>
internal sealed class GroupNames(OpenApiDocument was, OpenApiDocument now)
{
    private readonly ILookup<string, Tag> _was = was.Tags.ToLookup(tag => tag.Name, StringComparer.Ordinal);
    private readonly ILookup<string, Tag> _now = now.Tags.ToLookup(tag => tag.Name, StringComparer.Ordinal);

    /// <summary>Whether operations of one tag stand in the group that those of another stood in.</summary>
    public bool AreOne(string? tag, string? other) =>
        tag is null || other is null ? tag == other : CSharpNames.Letters(NameOf(_was[tag].FirstOrDefault(), tag)) == CSharpNames.Letters(NameOf(_now[other].FirstOrDefault(), other));

    private static string NameOf(Tag? described, string tag) => described is null ? tag : CSharpNames.Of(described)?.Text ?? tag;
}
