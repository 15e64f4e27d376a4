using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>
/// An object without any declared member is no type of a document, so no generated resolver has it. Clients read one
/// with the codec that stands here.
/// </summary>
internal sealed class FreeFormResolver : IJsonTypeInfoResolver
{
    public static FreeFormResolver Default { get; } = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        type == typeof(IReadOnlyDictionary<string, JsonElement>)
            ? JsonMetadataServices.CreateValueInfo<IReadOnlyDictionary<string, JsonElement>>(
                options,
                new JsonCodecConverter<IReadOnlyDictionary<string, JsonElement>, MapJson<JsonElement, ElementJson>>())
            : null;
}
