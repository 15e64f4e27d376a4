using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Api;

/// <summary>A type of C# that a document asks for by <c>x-csharp-type</c>, for a value without members: one of a closed list.</summary>
/// <param name="Key">The semantic key of the extension.</param>
/// <param name="Text">What stands there.</param>
internal sealed record AskedType(string Key, string Text)
{
    /// <summary>By the type in JSON, in the order of the list that a message gives.</summary>
    private static readonly IReadOnlyDictionary<string, (string Word, ApiPrimitiveKind Kind)[]> Kinds = new Dictionary<string, (string, ApiPrimitiveKind)[]>(StringComparer.Ordinal)
    {
        ["string"] =
        [
            ("string", ApiPrimitiveKind.String), ("Guid", ApiPrimitiveKind.Uuid), ("Uri", ApiPrimitiveKind.Uri), ("DateTimeOffset", ApiPrimitiveKind.DateTime),
            ("DateOnly", ApiPrimitiveKind.Date), ("TimeOnly", ApiPrimitiveKind.LocalTime), ("Iso8601Duration", ApiPrimitiveKind.Duration),
            ("byte[]", ApiPrimitiveKind.Byte), ("long", ApiPrimitiveKind.Int64Text), ("ulong", ApiPrimitiveKind.UInt64Text), ("decimal", ApiPrimitiveKind.DecimalText),
        ],
        ["integer"] =
        [
            ("int", ApiPrimitiveKind.Int32), ("long", ApiPrimitiveKind.Int64), ("ulong", ApiPrimitiveKind.UInt64), ("decimal", ApiPrimitiveKind.Decimal),
            ("double", ApiPrimitiveKind.Double), ("float", ApiPrimitiveKind.Float), ("DateTimeOffset", ApiPrimitiveKind.UnixTime),
        ],
        ["number"] =
        [
            ("double", ApiPrimitiveKind.Double), ("float", ApiPrimitiveKind.Float), ("decimal", ApiPrimitiveKind.Decimal),
            ("int", ApiPrimitiveKind.Int32), ("long", ApiPrimitiveKind.Int64), ("ulong", ApiPrimitiveKind.UInt64),
        ],
        ["boolean"] = [("bool", ApiPrimitiveKind.Boolean)],
    };

    /// <summary><see langword="null"/> where a schema asks for none; a null says nothing.</summary>
    public static AskedType? Of(Schema schema) => schema.Extension(SpecificationExtension.CSharpType) switch
    {
        null or YamlScalar { IsNull: true } => null,
        YamlScalar scalar => new AskedType(KeyOf(schema), NodeDescription.Cut(scalar.Text)),
        var other => new AskedType(KeyOf(schema), NodeDescription.Of(other)),
    };

    /// <summary>What a schema of one type becomes; <see langword="null"/> where it asks for none, or for none that its type can be.</summary>
    public static ApiPrimitiveKind? KindOf(string type, Schema schema) =>
        Of(schema) is { } asked && schema.Types.Count(other => other != "null") <= 1 ? asked.KindFor(type, schema) : null;

    /// <summary>The same for what a schema is asked to be elsewhere.</summary>
    public ApiPrimitiveKind? KindFor(string type, Schema schema)
    {
        var word = WordOf(Text.StartsWith("System.", StringComparison.Ordinal) ? Text.Substring(7) : Text);
        return Kinds.TryGetValue(type, out var kinds) && Array.Find(kinds, kind => kind.Word == word) is { Word: not null } found ? AsWritten(found.Kind, schema) : null;
    }

    /// <summary>What was expected, as words; of a type that is no primitive of JSON too.</summary>
    public static string Expected(string? type) => type is not null && Kinds.TryGetValue(type, out var kinds)
        ? $"{string.Join(", ", kinds.Take(kinds.Length - 1).Select(kind => kind.Word))}{(kinds.Length > 1 ? " or " : "")}{kinds[kinds.Length - 1].Word} for the type {type}"
        : "no such extension at what is not one string, integer, number or boolean, or has values of its own";

    /// <summary>.NET has names of its own for what C# has a keyword for.</summary>
    private static string WordOf(string name) => name switch
    {
        "String" => "string",
        "Boolean" => "bool",
        "Int32" => "int",
        "Int64" => "long",
        "UInt64" => "ulong",
        "Single" => "float",
        "Double" => "double",
        "Decimal" => "decimal",
        "Byte[]" => "byte[]",
        _ => name,
    };

    /// <summary>One type of C# may be written in two ways, of which the format says which.</summary>
    private static ApiPrimitiveKind AsWritten(ApiPrimitiveKind kind, Schema schema) => (kind, schema.Format ?? schema.ContentEncoding?.ToLowerInvariant()) switch
    {
        (ApiPrimitiveKind.DateTime, "http-date") => ApiPrimitiveKind.HttpDate,
        (ApiPrimitiveKind.Byte, "base64url") => ApiPrimitiveKind.Base64Url,
        _ => kind,
    };

    private static string KeyOf(Schema schema) => $"{SourceKey.Of(schema)}/{SpecificationExtension.CSharpType}";
}
