using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Finds the tags in use: those that the document describes in its order, then the others as they occur.</summary>
internal static class GroupBuilder
{
    private const string Default = "default";

    /// <summary>Operations without a tag are in the group of that name, which a tag of the document may have too.</summary>
    public static EquatableArray<ApiOperation> Grouped(EquatableArray<ApiOperation> operations) =>
        operations.Select(operation => operation.Tag).FirstOrDefault(tag => string.Equals(tag, Default, StringComparison.OrdinalIgnoreCase)) is { } named
            ? operations.Select(operation => operation.Tag.Length == 0 ? operation with { Tag = named } : operation).ToEquatableArray()
            : operations;

    public static EquatableArray<ApiGroup> Build(OpenApiDocument document, IReadOnlyList<ApiOperation> operations)
    {
        var used = operations.Select(operation => operation.Tag).Distinct(StringComparer.Ordinal).ToList();
        var described = document.Tags.GroupBy(tag => tag.Name, StringComparer.Ordinal).Select(same => same.First()).ToList();
        return described
            .Where(tag => used.Contains(tag.Name))
            .Select(tag => new ApiGroup(SourceKey.OfTag(tag), tag.Name, tag.Description) { Asked = AskedNames.Of(tag, SourceKey.OfTag(tag)) })
            .Concat(used.Except(described.Select(tag => tag.Name), StringComparer.Ordinal).Select(tag => new ApiGroup(SourceKey.OfDocument(document.Path), tag, null)))
            .ToEquatableArray();
    }
}
