using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Gale.Codegen.Properties.Tests.Json;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>
/// JSON that a schema allows, and that a server sends which is newer than the document: members that no object lists, values that no
/// enum has, alternatives that no union knows.
/// </summary>
/// <param name="schemas">The schemas.</param>
internal sealed class DocumentedValues(DocumentedSchemas schemas)
{
    private readonly Dictionary<(JsonObject Schema, int Depth), Gen<string>> _made = [];

    /// <summary>JSON of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="depth">How far down optional members, items and entries are still filled.</param>
    public Gen<string> Of(JsonNode? schema, int depth) => schema is JsonObject words ? Gen.Sized(_ => Made(words, depth)) : JsonTexts.Any;

    /// <summary>What is made of a schema is the same wherever it is used, and takes long to put together.</summary>
    private Gen<string> Made(JsonObject schema, int depth)
    {
        if (!_made.TryGetValue((schema, depth), out var made))
        {
            var itself = OrNull(schemas.Whole(schema), depth);
            var kinds = schemas.KindsOf(schema);
            _made[(schema, depth)] = made = kinds.Count == 0 ? itself : Gen.Frequency((1, itself), (2, Gen.Elements<JsonObject>(kinds).SelectMany(kind => Of(kind, depth))));
        }

        return made;
    }

    private Gen<string> OrNull(JsonObject whole, int depth)
    {
        var acceptsNull = (bool?)(whole["nullable"] as JsonValue) == true;
        return acceptsNull ? Gen.Frequency((1, Gen.Constant("null")), (4, NotNull(whole, depth))) : NotNull(whole, depth);
    }

    private Gen<string> NotNull(JsonObject schema, int depth)
    {
        if (schema["const"] is { } constant)
        {
            return Gen.Frequency((4, Gen.Constant(constant.ToJsonString())), (1, New(schema, [constant])));
        }

        if (schema["enum"] is JsonArray values)
        {
            var known = Gen.Elements(values.Select(Json));
            return schema[DocumentedUnion.Exact] is null ? Gen.Frequency((4, known), (1, New(schema, values))) : known;
        }

        var union = new DocumentedUnion(schemas, schema);
        return union.Alternatives.Count > 0 ? Alternative(union, depth) : Typed(schema, depth);
    }

    /// <summary>A value in place of one of those that the document knows, of a kind that is among them.</summary>
    private static Gen<string> New(JsonObject schema, IEnumerable<JsonNode?> values) =>
        Gen.Elements<JsonNode?>(values.Where(value => value is not null)).SelectMany(value => value!.GetValueKind() switch
        {
            JsonValueKind.String => JsonTexts.Text.Select(text => "new " + text).SelectMany(JsonTexts.Spelled),
            JsonValueKind.Number when values.All(IsInt32) && (string?)schema["format"] != "int64" => JsonTexts.Int32.Select(number => (long)number).SelectMany(JsonTexts.Spelled),
            JsonValueKind.Number when values.All(IsInt64) => JsonTexts.Int64.SelectMany(JsonTexts.Spelled),
            JsonValueKind.Number => Gen.OneOf(JsonTexts.Digits, JsonTexts.Int64.SelectMany(JsonTexts.Spelled)),
            _ => Gen.Elements("true", "false"),
        });

    private static bool IsInt32(JsonNode? value) => IsInt64(value) && (value is null || int.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));

    private static bool IsInt64(JsonNode? value) => value is null || long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private Gen<string> Alternative(DocumentedUnion union, int depth)
    {
        var alternatives = union.Alternatives.Where(alternative => depth > 0 || new SchemaEnd(schemas).Ends(alternative)).ToList();
        var known = Gen.Elements<JsonObject>(alternatives.Count > 0 ? alternatives : union.Alternatives).SelectMany(alternative => Of(alternative, depth - 1));
        return union.NewAlternatives is { } strange ? Gen.Frequency((6, known), (1, strange)) : known;
    }

    private Gen<string> Typed(JsonObject schema, int depth)
    {
        var types = SchemaTypes.Of(schema);
        return types.Count == 0 ? JsonTexts.Any : Gen.Elements<string>(types).SelectMany(type => type switch
        {
            "null" => Gen.Constant("null"),
            "boolean" => Gen.Elements("true", "false"),
            "integer" => Integer((string?)schema["format"]),
            "number" => Number((string?)schema["format"]),
            "array" => Items(schema, depth),
            "object" => Object(schema, depth),
            _ => FormattedTexts.Of((string?)schema["format"] ?? (string?)schema["contentEncoding"]).SelectMany(JsonTexts.Spelled),
        });
    }

    private static Gen<string> Integer(string? format) => format == "uint64"
        ? Gen.OneOf(Whole("uint8").SelectMany(JsonTexts.Spelled), Gen.Elements("9223372036854775808", "18446744073709551615", "12345678901234567890"))
        : Whole(format).SelectMany(JsonTexts.Spelled);

    private static Gen<long> Whole(string? format) => format switch
    {
        "uint8" or "uint16" or "uint32" => Gen.Choose(0, byte.MaxValue).Select(number => (long)number),
        "unixtime" => FormattedTexts.DateTime.Select(time => time.ToUnixTimeSeconds()),
        "int8" or "int16" => Gen.Choose(sbyte.MinValue, sbyte.MaxValue).Select(number => (long)number),
        "int32" => JsonTexts.Int32.Select(number => (long)number),
        _ => JsonTexts.Int64,
    };

    /// <summary>Numbers in the range of their type, some with more digits than it has.</summary>
    private static Gen<string> Number(string? format) => format switch
    {
        "float" => Gen.Frequency((4, ArbMap.Default.GeneratorFor<float>().Where(float.IsFinite).Select(number => number.ToString("R", CultureInfo.InvariantCulture))), (1, JsonTexts.Digits)),
        "decimal" => Gen.Frequency((4, JsonTexts.Decimal.Select(number => number.ToString(CultureInfo.InvariantCulture))), (1, JsonTexts.Digits)),
        "int32" or "int64" => Integer(format),
        _ => Gen.Frequency((4, JsonTexts.Double.Select(JsonTexts.Of)), (1, JsonTexts.Digits)),
    };

    private Gen<string> Items(JsonObject schema, int depth)
    {
        var first = (schema["prefixItems"] as JsonArray)?.Select(item => Of(item, depth - 1)) ?? [];
        var rest = depth <= 0 || schema["prefixItems"] is not null && schema["items"] is not JsonObject ? Gen.Constant(new List<string>()) : Of(schema["items"], depth - 1).ListOf().ScaleSize(size => Math.Min(size, 3));
        var (least, most) = (Math.Min(LeastOf(schema), first.Count()), first.Count());
        return from count in Gen.Choose(least, depth <= 0 ? least : most)
               from prefix in Gen.CollectToList(first.Take(count))
               from others in count < first.Count() ? Gen.Constant(new List<string>()) : rest
               select $"[{string.Join(",", prefix.Concat(others))}]";
    }

    private static int LeastOf(JsonObject schema) =>
        schema["minItems"] is { } least && int.TryParse(least.ToJsonString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private Gen<string> Object(JsonObject schema, int depth)
    {
        var required = (schema["required"] as JsonArray)?.Select(name => (string)name!).ToHashSet(StringComparer.Ordinal) ?? [];
        var properties = schema["properties"] as JsonObject ?? [];
        var members = properties.Select(member => member.Key == RandomFamilies.Member && schema[RandomFamilies.Text] is { } said
                ? Gen.Constant(((string, string)?)(member.Key, said.ToJsonString()))
                : Member(member.Key, member.Value, required.Contains(member.Key), depth))
            .Concat(required.Where(name => !properties.ContainsKey(name)).Select(name => Member(name, Rest(schema), isRequired: true, depth)));
        return JsonTexts.Object(
            from known in Gen.CollectToList(members)
            from others in depth < -2 ? Gen.Constant(new List<(string, string)>()) : Others(schema, properties, depth)
            from all in Gen.Shuffle(known.OfType<(string, string)>().Concat(others).ToArray())
            select all);
    }

    private Gen<(string, string)?> Member(string name, JsonNode? schema, bool isRequired, int depth)
    {
        var present = Of(schema, depth - 1).Select(value => ((string, string)?)(name, value));
        return isRequired ? present
            : depth <= 0 ? Gen.Constant(((string, string)?)null)
            : Gen.Frequency((1, Gen.Constant(((string, string)?)null)), (3, present));
    }

    /// <summary>
    /// Members that the object does not list; their values are of the schema for such, if there is one. Where the names say what the
    /// values are, and nothing else is said, no other names come.
    /// </summary>
    private Gen<List<(string, string)>> Others(JsonObject schema, JsonObject properties, int depth)
    {
        var rest = Rest(schema);
        var patterns = (schema["patternProperties"] as JsonObject)?.ToList() ?? [];
        var others = Gen.Zip(JsonTexts.Text, rest is null ? JsonTexts.Any : Of(rest, depth - 1))
            .Where(member => !patterns.Exists(pattern => Regex.IsMatch(member.Item1, pattern.Key)));
        var named = patterns.Select(pattern => Gen.Zip(JsonTexts.Text.Select(text => pattern.Key.TrimStart('^') + text), Of(pattern.Value, depth - 1)));
        var all = patterns.Count > 0 && properties.Count == 0 ? named : named.Prepend(others);
        return Gen.OneOf(all)
            .Where(member => !properties.ContainsKey(member.Item1))
            .ListOf().ScaleSize(size => depth <= 0 ? 0 : Math.Min(size, 2));
    }

    private static JsonNode? Rest(JsonObject schema) => schema["additionalProperties"] as JsonObject;

    private static string Json(JsonNode? node) => node?.ToJsonString() ?? "null";
}
