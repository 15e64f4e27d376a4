using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>
/// Says what stands on each line of JSON Lines, and behind each separator of a sequence: what 3.2's <c>itemSchema</c> says.
/// Before it, documents described the whole as a list, or just the one line.
/// </summary>
internal static class SequenceItem
{
    public static ApiTypeUse Of(MediaType media, IReadOnlyList<string> name, TypeCollector types) =>
        (media.ItemSchema ?? ItemOf(media.Schema, types) ?? media.Schema) is { } item ? types.UseOf(item, name) : new ApiAny();

    private static Schema? ItemOf(Schema? schema, TypeCollector types) => schema is null ? null : types.Resolved(schema).Items;
}
