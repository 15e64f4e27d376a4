using System.Globalization;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Tests.OpenApi;

/// <summary>The keywords of a schema, of OpenAPI 3.0 and of JSON Schema 2020-12, as written.</summary>
public class SchemaReaderTests
{
    [Theory]
    [InlineData("type: string", "string")]
    [InlineData("type: [string, 'null']", "string null")]
    [InlineData("type: [string, null]", "string null")]
    [InlineData("type: 'null'", "null")]
    [InlineData("type: null", "null")]
    [InlineData("type:", "")]
    [InlineData("format: uuid", "")]
    public void Types(string yaml, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(yaml).Types));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("{}", null)]
    public void Booleans_are_schemas(string yaml, bool? expected) => Assert.Equal(expected, Read(yaml).Boolean);

    [Fact]
    public void Members_in_document_order_and_those_required()
    {
        var schema = Read("properties:\n  z: {type: string}\n  $ref: true\n  a: {}\nrequired: [a, z]\n");

        Assert.Equal(["z", "$ref", "a"], schema.Properties.Select(property => property.Name));
        Assert.Equal("pets.yaml(3,3)", schema.Properties[1].NamePlace.ToString());
        Assert.Equal("/components/schemas/Pet/properties/z", schema.Properties[0].Schema.Pointer.ToString());
        Assert.Equal(["string"], schema.Properties[0].Schema.Types);
        Assert.Equal(["a", "z"], schema.Required);
        Assert.Equal(["pets.yaml(5,12)", "pets.yaml(5,15)"], schema.RequiredPlaces.Select(place => place.ToString()));
        Assert.Null(schema.Reference);
    }

    [Fact]
    public void A_reference_and_what_stands_beside_it()
    {
        var schema = Read("$ref: 'other.yaml#/Pet'\ndescription: Mine\nnullable: true\ndeprecated: true");

        Assert.Equal(("other.yaml#/Pet", "Mine"), (schema.Reference!.Target, schema.Reference.Description));
        Assert.Equal("pets.yaml(1,7)", schema.Reference.Place.ToString());
        Assert.Equal(("Mine", true, true), (schema.Description, schema.Nullable, schema.Deprecated));
    }

    [Fact]
    public void Subschemas()
    {
        var schema = Read("""
            items: {type: string}
            prefixItems: [{type: number}, true]
            additionalProperties: false
            patternProperties: {'^x-': {type: boolean}}
            propertyNames: {pattern: a}
            allOf: [{title: A}]
            oneOf: [{title: B}, {title: C}]
            anyOf: [{title: D}]
            not: {title: E}
            $defs: {F: {title: F}, G: {title: G}}
            """);

        Assert.Equal("string", schema.Items!.Types.Single());
        Assert.Equal([null, true], schema.PrefixItems.Select(item => item.Boolean));
        Assert.False(schema.AdditionalProperties!.Boolean);
        Assert.Equal(("^x-", "boolean"), (schema.PatternProperties.Single().Name, schema.PatternProperties[0].Schema.Types.Single()));
        Assert.Equal("a", schema.PropertyNames!.Constraints.Pattern!.Text);
        Assert.Equal(["A", "B", "C", "D", "E"], [.. schema.AllOf.Concat(schema.OneOf).Concat(schema.AnyOf).Append(schema.Not!).Select(part => part.Title!)]);
        Assert.Equal("/components/schemas/Pet/oneOf/1", schema.OneOf[1].Pointer.ToString());
        Assert.Equal(["F", "G"], schema.Definitions.Keys);
    }

    [Fact]
    public void Values_are_nodes_as_written()
    {
        var schema = Read("enum: [a, 1, null]\nconst: null\ndefault: '1'\nexample: {a: 1}\nexamples: [1, 2]");

        Assert.Equal(["a", "1", "null"], schema.Enum!.Select(ReadDocument.Text));
        Assert.True(Assert.IsType<YamlScalar>(schema.Const).IsNull);
        Assert.False(Assert.IsType<YamlScalar>(schema.Default).IsPlain);
        Assert.IsType<YamlMapping>(schema.Example);
        Assert.Equal(["1", "2"], schema.Examples.Select(ReadDocument.Text));
    }

    [Fact]
    public void Annotations_and_content()
    {
        var schema = Read("""
            format: date
            title: T
            description: D
            nullable: true
            readOnly: true
            writeOnly: true
            deprecated: true
            contentEncoding: base64
            contentMediaType: image/png
            x-csharp-type: decimal
            """);

        Assert.Equal(("date", "T", "D", "base64", "image/png"), (schema.Format, schema.Title, schema.Description, schema.ContentEncoding, schema.ContentMediaType));
        Assert.True(schema.Nullable && schema.ReadOnly && schema.WriteOnly && schema.Deprecated);
        Assert.Equal("decimal", ReadDocument.Text(schema.Extension("x-csharp-type")));
    }

    [Fact]
    public void A_discriminator()
    {
        var discriminator = Read("discriminator:\n  propertyName: kind\n  mapping: {dog: Dog, cat: '#/components/schemas/Cat'}").Discriminator!;

        Assert.Equal("kind", discriminator.PropertyName);
        Assert.Equal(["dog=Dog", "cat=#/components/schemas/Cat"], discriminator.Mapping.Select(entry => $"{entry.Text}={entry.Schema}"));
    }

    [Theory]
    [InlineData("minimum", "-1.5")]
    [InlineData("maximum", "1e3")]
    [InlineData("exclusiveMinimum", "5")]
    [InlineData("exclusiveMinimum", "true")]
    [InlineData("exclusiveMaximum", "5")]
    [InlineData("exclusiveMaximum", "false")]
    [InlineData("multipleOf", "0.01")]
    [InlineData("minLength", "1")]
    [InlineData("maxLength", "2")]
    [InlineData("pattern", "^a$")]
    [InlineData("minItems", "3")]
    [InlineData("maxItems", "4")]
    [InlineData("uniqueItems", "true")]
    [InlineData("minProperties", "5")]
    [InlineData("maxProperties", "6")]
    public void Constraints_keep_their_text(string keyword, string value)
    {
        var constraints = Read($"{keyword}: {value}").Constraints;

        var property = typeof(SchemaConstraints).GetProperty(char.ToUpper(keyword[0], CultureInfo.InvariantCulture) + keyword[1..])!;
        Assert.Equal(value, ((YamlScalar)property.GetValue(constraints)!).Text);
        Assert.NotEqual(SchemaConstraints.None, constraints);
    }

    [Fact]
    public void What_is_not_said_is_null_or_empty()
    {
        var schema = Read("{}");

        Assert.Equal((null, null, null, null), (schema.Enum, schema.Const, schema.Default, schema.Example));
        Assert.Equal((null, null, null, null), (schema.Items, schema.AdditionalProperties, schema.PropertyNames, schema.Not));
        Assert.Empty(schema.Properties);
        Assert.Empty(schema.Required);
        Assert.Empty(schema.AllOf);
        Assert.Empty(schema.Definitions);
        Assert.Same(SchemaConstraints.None, schema.Constraints);
    }

    [Fact]
    public void A_schema_that_is_none_is_reported_and_says_nothing()
    {
        DiagnosticBag diagnostics = [];

        var schema = ReadDocument.Schema("- type: string", diagnostics);

        Assert.Equal(("GALE1003", null), (diagnostics.Single().Descriptor.Id, schema.Boolean));
        Assert.Empty(schema.Types);
    }

    private static Schema Read(string yaml)
    {
        DiagnosticBag diagnostics = [];
        var schema = ReadDocument.Schema(yaml, diagnostics);
        Assert.Empty(diagnostics);
        return schema;
    }
}
