using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>System.Text.Json with the generated resolver of one document and nothing else, as its users call it.</summary>
internal sealed class GeneratedJson(IJsonTypeInfoResolver resolver)
{
    private readonly JsonSerializerOptions _options = new() { TypeInfoResolver = resolver };

    public static GeneratedJson GaleV2 { get; } = new(GaleV2JsonResolver.Default);

    public static GeneratedJson GaleV1 { get; } = new(V1.GaleV1JsonResolver.Default);

    public static GeneratedJson October { get; } = new(Shop.GaleV2Of202510Api.GaleV2Of202510JsonResolver.Default);

    public static GeneratedJson Carts { get; } = new(Shop.GaleCartsApi.GaleCartsJsonResolver.Default);

    public static GeneratedJson Kadosei { get; } = new(Shop.KadoseiV1Api.KadoseiV1JsonResolver.Default);

    public static GeneratedJson Shelves { get; } = new(Library.ShelvesApi.ShelvesJsonResolver.Default);

    public T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, _options)!;

    public string Write<T>(T value) => JsonSerializer.Serialize(value, _options);
}
