using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Snippets;

/// <summary>A discriminator below another stands beside the <c>allOf</c>, or in the part of it that has the object's own words.</summary>
public class InheritanceInPartsTests
{
    private const string Vehicles =
        """
        Vehicle: {type: object, required: [type], properties: {type: {type: string}}, discriminator: {propertyName: type, mapping: {car: Car}}}
        ElectricCar: {allOf: [{$ref: '#/components/schemas/Car'}, {type: object, properties: {kwh: {type: integer}}}]}

        """;

    [Fact]
    public void A_mapping_may_name_a_kind_below_the_next_one()
    {
        var run = Snippet.Schemas(
            """
            L1: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {two: L2, three: '#/components/schemas/L3'}}}
            L2: {allOf: [{$ref: '#/components/schemas/L1'}, {type: object, required: [sub], properties: {sub: {type: string}}, discriminator: {propertyName: sub, mapping: {s3: L3}}}]}
            L3: {allOf: [{$ref: '#/components/schemas/L2'}, {type: object, properties: {x: {type: integer}}}]}
            """).Run();
        var client = run.Compile();

        Assert.Empty(run.Diagnostics);
        Assert.StartsWith("L3 {", client.Read("L1", """{"kind":"three","sub":"s3","x":1}""").ToString());
        Assert.StartsWith("L3 {", client.Read("L1", """{"kind":"two","sub":"s3","x":1}""").ToString());
        Assert.StartsWith("L2 {", client.Read("L1", """{"kind":"two","sub":"other"}""").ToString());
        Assert.Equal("""{"kind":"three","sub":"s3","x":1}""", client.RoundTrip("L1", """{"kind":"three","sub":"s3","x":1}"""));
    }

    [Theory]
    [InlineData("Car: {allOf: [{$ref: '#/components/schemas/Vehicle'}, {type: object, required: [fuel], properties: {fuel: {type: string}}, discriminator: {propertyName: fuel, mapping: {electric: ElectricCar}}}]}")]
    [InlineData("Car: {allOf: [{$ref: '#/components/schemas/Vehicle'}, {type: object, required: [fuel], properties: {fuel: {type: string}}}], discriminator: {propertyName: fuel, mapping: {electric: ElectricCar}}}")]
    public void The_own_one_tells_the_kinds_below(string car)
    {
        var run = Snippet.Schemas(Vehicles + car).Run();
        var client = run.Compile();

        Assert.Empty(run.Diagnostics);
        Assert.StartsWith("ElectricCar {", client.Read("Vehicle", """{"type":"car","fuel":"electric","kwh":3}""").ToString());
        Assert.StartsWith("Car {", client.Read("Vehicle", """{"type":"car","fuel":"diesel"}""").ToString());
    }
}
