using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>
/// Says what stands on each line of JSON Lines, and behind each separator of a sequence: what 3.2's <c>itemSchema</c> says.
/// Before it, documents described the whole as a list, or just the one line, or said no more than that the whole is a text: then
/// a line is any JSON.
/// </summary>
internal static class SequenceItem
{
    public static ApiTypeUse Of(MediaType media, IReadOnlyList<string> name, TypeCollector types) =>
        SchemaOf(media, types) is { } item ? types.UseOf(item, name) : new ApiAny();

    /// <summary><see langword="null"/> where nothing is said of it.</summary>
    public static Schema? SchemaOf(MediaType media, TypeCollector types) =>
        media.ItemSchema ?? ItemOf(media.Schema, types) ?? LineOf(media.Schema, types);

    private static Schema? ItemOf(Schema? schema, TypeCollector types) => schema is null ? null : types.Resolved(schema).Items;

    private static Schema? LineOf(Schema? schema, TypeCollector types) => schema is null || IsText(types.Resolved(schema)) ? null : schema;

    private static bool IsText(Schema schema) => schema.Types.Count == 1 && schema.Types[0] == "string" && EnumValues.Of(schema) is null;
}
