using Gale.Codegen.Collections;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Finds the tags in use: those that the document describes in its order, then the others as they occur.</summary>
internal static class GroupBuilder
{
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
