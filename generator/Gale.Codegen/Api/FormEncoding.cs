using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>How the fields of a form are written: what the document says of each in an Encoding Object, else in its schema (OpenAPI 3.1, 4.8.15).</summary>
internal sealed class FormEncoding
{
    /// <summary>Any of the words of a style says that there is one.</summary>
    private static readonly string[] StyleWords = ["style", "explode", "allowReserved"];

    private readonly MediaType _media;
    private readonly SchemaTable _schemas;
    private readonly IReadOnlyDictionary<string, Schema> _members;

    /// <param name="media">The form.</param>
    /// <param name="choices">Knows what it may be.</param>
    /// <param name="schemas">Resolves its members.</param>
    public FormEncoding(MediaType media, FormChoices choices, SchemaTable schemas)
    {
        (_media, _schemas) = (media, schemas);
        _members = (media.Schema is { } form ? choices.Of(form).SelectMany(choice => choice.Schema.Properties) : [])
            .GroupBy(member => member.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => FileChoices.SentOf(Resolved(same.First().Schema), schemas), StringComparer.Ordinal);
    }

    /// <summary>Whether each field is a part, which has a media type.</summary>
    public bool IsInParts => JsonMediaType.EssenceOf(_media) == "multipart/form-data";

    /// <summary>The fields of which the document says something.</summary>
    public IEnumerable<string> Fields => (_media.Encoding?.Entries ?? [])
        .Where(entry => entry.Value is YamlMapping)
        .Select(entry => entry.Key.Text)
        .Concat(_members.Keys.Where(name => MediaTypeOf(name) is not null))
        .Distinct(StringComparer.Ordinal);

    /// <summary>Those of them that the form does not have, though it has others.</summary>
    public IEnumerable<string> UnknownFields => _members.Count == 0 ? [] : Fields.Where(name => !_members.ContainsKey(name));

    /// <summary>The parts whose schemas say a media type that no header can say.</summary>
    public IEnumerable<Schema> UnsendableParts => _members
        .Where(member => IsInParts && TextOf(member.Key, "contentType") is null && member.Value.ContentMediaType is { } said && PartMediaType.IsNone(said))
        .Select(member => member.Value);

    /// <summary>A word of the Encoding Object of a field.</summary>
    public YamlNode? Said(string field, string word) =>
        _media.Encoding?.TryGet(field, out var entry) == true && entry.Value is YamlMapping encoding && encoding.TryGet(word, out var said) ? said.Value : null;

    /// <summary>The same as a text.</summary>
    public string? TextOf(string field, string word) => (Said(field, word) as YamlScalar)?.Text;

    /// <summary>Whether a style makes the field of its value, which goes before the media type; parts have had one since 3.1.</summary>
    public bool IsStyled(string field) => (!IsInParts || _schemas.StylesParts(_media)) && StyleWords.Any(word => Said(field, word) is not null);

    /// <summary>The media type that is sent; <see langword="null"/>: the usual one of the value.</summary>
    public string? MediaTypeOf(string field) =>
        TextOf(field, "contentType") is { } listed ? (HasParts(field) ? PartMediaType.JsonIn(listed) : PartMediaType.FirstIn(listed))
        : IsInParts && SchemaOf(field) is { } member ? PartMediaType.Of(ItemOf(member))
        : null;

    /// <summary>What the document says of the value of a field.</summary>
    public Schema? SchemaOf(string field) => _members.TryGetValue(field, out var member) ? member : null;

    /// <summary>What stands between the items of lists that are items of the field.</summary>
    public string InnerSeparatorsOf(string field) => SchemaOf(field) is { } member ? ListSeparators.InnerOf(member) : "";

    /// <summary>Whether a value of the field is an object, and nothing else.</summary>
    public bool IsObject(string field) => SchemaOf(field) is { } member && !UnionAlternatives.IsUnion(member) && TypeCollector.TypeIn(member) == "object";

    /// <summary>Whether only the caller knows how to write a field: a value with parts, of a media type other than JSON.</summary>
    public bool IsForeign(string field) => SchemaOf(field) is { } member && IsForeign(field, member);

    /// <summary>The same of a member of one of the alternatives of a form.</summary>
    public bool IsForeign(string field, Schema member) =>
        TextOf(field, "contentType") is { } listed &&
        !IsStyled(field) &&
        !PartMediaType.AllowsJson(listed) &&
        !(IsInParts && FormMembers.IsFile(ItemOf(member))) &&
        HasParts(ItemOf(member));

    /// <summary>The items of a list are fields of their own.</summary>
    private Schema ItemOf(Schema member) => member is { Items: { } items, PrefixItems.Count: 0 } ? Resolved(items) : member;

    private bool HasParts(string field) => SchemaOf(field) is { } member && HasParts(ItemOf(member));

    /// <summary>Whether a value may be a list or an object; one of which nothing is said may.</summary>
    private bool HasParts(Schema schema) => SchemaChoices.Of(schema, _schemas).Where(choice => !UnionAlternatives.IsUnion(choice)).Any(MayHaveParts);

    private static bool MayHaveParts(Schema schema) =>
        EnumValues.Of(schema) is { } values ? values.HasStructures
        : schema.Types.Count == 0 ? TypeCollector.ImpliedType(schema) is null or "object" or "array"
        : schema.Types.Any(type => type is "object" or "array");

    private Schema Resolved(Schema schema) => _schemas.Resolve(schema).Target.Schema;
}
