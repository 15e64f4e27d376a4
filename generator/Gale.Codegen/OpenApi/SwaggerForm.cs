using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>The fields of a form of Swagger 2.0 as one object, as OpenAPI 3 describes forms.</summary>
internal static class SwaggerForm
{
    private static readonly ElementMap<Schema> _none = ElementMap<Schema>.Empty;

    public static Schema SchemaOf(IReadOnlyList<Parameter> fields, YamlNode node, JsonPointer pointer)
    {
        var required = fields.Where(field => field.Required).ToList();
        return new Schema(node, pointer)
        {
            Types = ["object"],
            Properties = [.. fields.Select(field => new SchemaProperty(field.Name, field.Place, field.Schema ?? Anything(field)))],
            Required = [.. required.Select(field => field.Name)],
            RequiredPlaces = [.. required.Select(field => field.Place)],
            PrefixItems = [],
            PatternProperties = [],
            AllOf = [],
            OneOf = [],
            AnyOf = [],
            Nullable = false,
            ReadOnly = false,
            WriteOnly = false,
            Deprecated = false,
            Examples = [],
            Constraints = SchemaConstraints.None,
            Definitions = _none,
        };
    }

    /// <summary>How lists are written, as Encoding Objects; <see langword="null"/> where there are none.</summary>
    public static YamlMapping? EncodingOf(IReadOnlyList<Parameter> fields, Place place)
    {
        IReadOnlyList<YamlEntry> lists =
            [.. fields.Where(field => field.Style is not null).Select(field => new YamlEntry(Text(field.Name, field.Place), EncodingOf(field)))];
        return lists.Count == 0 ? null : new YamlMapping(lists, place);
    }

    private static YamlMapping EncodingOf(Parameter field) => new(
        [
            new YamlEntry(Text("style", field.Place), Text(field.Style!, field.Place)),
            new YamlEntry(Text("explode", field.Place), new YamlScalar(field.Explode == true ? "true" : "false", isPlain: true, field.Place)),
        ],
        field.Place);

    private static Schema Anything(Parameter field) => SwaggerSchemaReader.Read(new YamlMapping([], field.Place), field.Pointer, []);

    private static YamlScalar Text(string text, Place place) => new(text, isPlain: false, place);
}
