using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads the keywords that narrow values (JSON Schema 2020-12 Validation, 6.2 to 6.5).</summary>
internal static class SchemaConstraintsReader
{
    public static SchemaConstraints Read(ObjectReader fields)
    {
        var constraints = new SchemaConstraints
        {
            Minimum = fields.Number("minimum"),
            Maximum = fields.Number("maximum"),
            ExclusiveMinimum = Exclusive(fields, "exclusiveMinimum"),
            ExclusiveMaximum = Exclusive(fields, "exclusiveMaximum"),
            MultipleOf = fields.Number("multipleOf"),
            MinLength = fields.Number("minLength"),
            MaxLength = fields.Number("maxLength"),
            Pattern = fields.Scalar("pattern", "a text"),
            MinItems = fields.Number("minItems"),
            MaxItems = fields.Number("maxItems"),
            UniqueItems = fields.Scalar("uniqueItems", "true or false", scalar => scalar.IsBoolean),
            MinProperties = fields.Number("minProperties"),
            MaxProperties = fields.Number("maxProperties"),
        };
        return constraints == SchemaConstraints.None ? SchemaConstraints.None : constraints;
    }

    private static YamlScalar? Exclusive(ObjectReader fields, string name) =>
        fields.Scalar(name, "a number (true or false in OpenAPI 3.0)", scalar => scalar.IsNumber || scalar.IsBoolean);
}
