using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Compares what tags ask to be called that are the same: once for all operations of each.</summary>
internal static class GroupChanges
{
    public static IEnumerable<ApiChange> Between(ResolvedDocument was, ResolvedDocument now, IReadOnlyList<OperationPair> calls) =>
        from tag in now.Document.Tags
        where tag.HasExtensions || was.Document.Tags.Any(other => other.Name == tag.Name && other.HasExtensions)
        let before = was.Document.Tags.FirstOrDefault(other => other.Name == tag.Name)
        let names = before is null ? CSharpNames.Between(tag.Name, tag) : CSharpNames.Between(before, tag.Name, tag, tag.Name)
        let operations = calls.Where(pair => pair.Was.Operation.Tags.FirstOrDefault() == tag.Name && pair.Now.Operation.Tags.FirstOrDefault() == tag.Name).Select(pair => pair.Now.Title).ToList()
        where names is not null && operations.Count > 0
        select new ApiChange(ApiChangeKind.OperationMoved, null, Travel.None, "group", names.Value.Before, names.Value.After, before?.Place, CSharpNames.PlaceOf(tag, tag.Place), operations)
        {
            IsBreaking = false,
            Checks = ["api-tag-csharp-name-changed"],
        };
}
