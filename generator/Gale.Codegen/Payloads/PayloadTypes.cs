using System.Globalization;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Payloads;

/// <summary>The JSON types of values, and those that schemas allow.</summary>
internal static class PayloadTypes
{
    /// <summary>Whether a value is of a type that the schema allows; a schema without types allows all.</summary>
    public static bool Fit(YamlNode value, Schema schema)
    {
        IReadOnlyList<string> types = [.. schema.Types.Where(type => type != "null")];
        return types.Count == 0
            ? schema.Types.Count == 0 && (schema.Properties.Count == 0 || value is YamlMapping)
            : types.Any(type => IsOf(value, type));
    }

    /// <summary>Whether null is among the values of a schema.</summary>
    public static bool AllowNull(SchemaUse use, SchemaTable schemas) => AllowNull(use, schemas, 0);

    /// <summary>What a schema allows, in words.</summary>
    public static string Describe(Schema schema)
    {
        IReadOnlyList<string> types = [.. schema.Types.Where(type => type != "null").Select(Word)];
        return types.Count > 0 ? string.Join(" or ", types)
            : schema.Properties.Count > 0 ? "an object"
            : "a value";
    }

    private static bool AllowNull(SchemaUse use, SchemaTable schemas, int depth)
    {
        const int DeepestAlternative = 20;
        var schema = use.Target.Schema;
        if (use.IsNullable || schema.Types.Contains("null") || schema.Const is YamlScalar { IsNull: true } || schema.Enum?.Any(value => value is YamlScalar { IsNull: true }) == true)
        {
            return true;
        }

        IReadOnlyList<Schema> alternatives = [.. schema.OneOf.Concat(schema.AnyOf)];
        return alternatives.Count > 0
            ? depth < DeepestAlternative && alternatives.Any(alternative => AllowNull(schemas.Resolve(alternative), schemas, depth + 1))
            : schema is { Types.Count: 0, Properties.Count: 0, Enum: null, Const: null, Boolean: null };
    }

    private static bool IsOf(YamlNode value, string type) => type switch
    {
        "object" => value is YamlMapping,
        "array" => value is YamlSequence,
        "boolean" => value is YamlScalar { IsBoolean: true },
        "integer" => value is YamlScalar { IsNumber: true } number && IsWhole(number.Text),
        "number" => value is YamlScalar { IsNumber: true },
        "string" => value is YamlScalar { IsBoolean: false, IsNumber: false, IsNull: false },
        _ => true,
    };

    private static bool IsWhole(string number) =>
        number.IndexOfAny(['.', 'e', 'E']) < 0 ||
        (decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value == decimal.Truncate(value));

    private static string Word(string type) => type switch
    {
        "object" => "an object",
        "array" => "a list",
        "integer" => "an integer",
        _ => "a " + type,
    };
}
