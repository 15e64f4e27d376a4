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
