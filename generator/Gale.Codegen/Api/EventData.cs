using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>
/// Says what the data of the events of a stream is. 3.2's <c>itemSchema</c> describes the event as an object with the fields
/// that one has on the wire (OpenAPI 3.2, 4.14.4), and its <c>data</c> as a text with a <c>contentSchema</c>; where several
/// kinds of event bring different data, it is one of them. <c>schema</c>, which came before, is that of the data.
/// </summary>
internal static class EventData
{
    private static readonly string[] Fields = ["data", "event", "id", "retry"];

    public static ApiTypeUse Of(MediaType media, IReadOnlyList<string> name, TypeCollector types)
    {
        if ((media.ItemSchema ?? media.Schema) is not { } schema)
        {
            return Text;
        }

        IReadOnlyList<Schema> events = [.. Alternatives(schema, types, depth: 0)];
        var isEvent = media.ItemSchema is not null ? events.Any(IsEvent) : events.Any(one => DataIn(one, types)?.ContentSchema is not null);
        if (!isEvent)
        {
            return types.UseOf(schema, name);
        }

        IReadOnlyList<Schema> data = [.. events.Select(one => DataIn(one, types)).OfType<Schema>().Select(one => HeldBy(one)).OfType<Schema>().GroupBy(types.KeyOf).Select(same => same.First())];
        return data.Count == 0 ? Text : types.UseOf(data.Count == 1 ? data[0] : AnyOf(data, schema), name);
    }

    private static ApiPrimitive Text => new(ApiPrimitiveKind.String);

    /// <summary>The schema itself, and what it may be.</summary>
    private static IEnumerable<Schema> Alternatives(Schema schema, TypeCollector types, int depth)
    {
        var resolved = types.Resolved(schema);
        return depth > 8 ? [resolved] : resolved.OneOf.Concat(resolved.AnyOf).SelectMany(one => Alternatives(one, types, depth + 1)).Prepend(resolved);
    }

    private static bool IsEvent(Schema schema) => schema.Properties.Any(property => Fields.Contains(property.Name));

    private static Schema? DataIn(Schema schema, TypeCollector types) =>
        schema.Properties.FirstOrDefault(property => property.Name == "data") is { } data ? types.Resolved(data.Schema) : null;

    /// <summary>What a text holds, or a value that a document writes down as if the data were no text; nothing for a mere text.</summary>
    private static Schema? HeldBy(Schema data) =>
        data.ContentSchema ?? (data.Types.Contains("string") || (data.Types.Count == 0 && data.Properties.Count == 0) ? null : data);

    /// <summary>As the document would write it.</summary>
    private static Schema AnyOf(IReadOnlyList<Schema> data, Schema owner)
    {
        var key = new YamlScalar("anyOf", isPlain: true, owner.Place);
        var list = new YamlSequence([.. data.Select(one => one.Node)], owner.Place);
        return SchemaReader.Read(new YamlMapping([new YamlEntry(key, list)], owner.Place), owner.Pointer.Append("data"), []);
    }
}
