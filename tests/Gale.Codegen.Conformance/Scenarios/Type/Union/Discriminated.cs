using Specs.Type.Union.Discriminated;

namespace Scenarios.Type.Union;

/// <summary>Alternatives that a member tells apart: one of their own, or one that the union adds.</summary>
public sealed class Discriminated(HttpClient server)
{
    private static readonly Cat Whiskers = new() { Name = "Whiskers", Meow = true };
    private static readonly Dog Rex = new() { Name = "Rex", Bark = false };

    private static readonly PetWithEnvelope CatInEnvelope =
        new PetWithEnvelope.PetWithEnvelopeCat(new() { Kind = PetWithEnvelopeCatKind.Cat, Value = Whiskers });

    private static readonly PetWithEnvelope DogInEnvelope =
        new PetWithEnvelope.PetWithEnvelopeDog(new() { Kind = PetWithEnvelopeDogKind.Dog, Value = Rex });

    private static readonly PetWithCustomNames CustomCat =
        new PetWithCustomNames.PetWithCustomNamesCat(new() { PetType = PetWithCustomNamesCatPetType.Cat, PetData = Whiskers });

    private static readonly PetWithCustomNames CustomDog =
        new PetWithCustomNames.PetWithCustomNamesDog(new() { PetType = PetWithCustomNamesDogPetType.Dog, PetData = Rex });

    private readonly IDefaultOperations _pets = new DiscriminatedClient(server).Default;

    public async Task Type_Union_Discriminated_Envelope_Object_Default_get()
    {
        Assert.Equal(CatInEnvelope, await _pets.DefaultGetAsync());
        Assert.Equal(DogInEnvelope, await _pets.DefaultGetAsync(new DefaultGetOptions { Kind = "dog" }));
    }

    public async Task Type_Union_Discriminated_Envelope_Object_Default_put() =>
        Assert.Equal(CatInEnvelope, await _pets.DefaultPutAsync(CatInEnvelope));

    public async Task Type_Union_Discriminated_Envelope_Object_CustomProperties_get()
    {
        Assert.Equal(CustomCat, await _pets.CustomPropertiesGetAsync());
        Assert.Equal(CustomDog, await _pets.CustomPropertiesGetAsync(new CustomPropertiesGetOptions { PetType = "dog" }));
    }

    public async Task Type_Union_Discriminated_Envelope_Object_CustomProperties_put() =>
        Assert.Equal(CustomCat, await _pets.CustomPropertiesPutAsync(CustomCat));

    public async Task Type_Union_Discriminated_NoEnvelope_Default_get()
    {
        Assert.Equal("Whiskers", Assert.IsType<PetInline.Cat>(await _pets.DefaultGet2Async()).Value.Name);
        Assert.Equal("Rex", Assert.IsType<PetInline.Dog>(await _pets.DefaultGet2Async(new DefaultGet2Options { Kind = "dog" })).Value.Name);
    }

    public async Task Type_Union_Discriminated_NoEnvelope_Default_put()
    {
        var pet = await _pets.DefaultPut2Async(new PetInline.Cat(Whiskers));

        Assert.Equal("Whiskers", Assert.IsType<PetInline.Cat>(pet).Value.Name);
    }

    public async Task Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_get()
    {
        var cat = await _pets.CustomDiscriminatorGetAsync();
        var dog = await _pets.CustomDiscriminatorGetAsync(new CustomDiscriminatorGetOptions { Type = "dog" });

        Assert.Equal("Whiskers", Assert.IsType<PetInlineWithCustomDiscriminator.Cat>(cat).Value.Name);
        Assert.Equal("Rex", Assert.IsType<PetInlineWithCustomDiscriminator.Dog>(dog).Value.Name);
    }

    public async Task Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_put()
    {
        var pet = await _pets.CustomDiscriminatorPutAsync(new PetInlineWithCustomDiscriminator.Cat(Whiskers));

        Assert.Equal("Whiskers", Assert.IsType<PetInlineWithCustomDiscriminator.Cat>(pet).Value.Name);
    }
}
