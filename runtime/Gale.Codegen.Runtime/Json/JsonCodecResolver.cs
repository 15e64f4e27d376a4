using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Hands codecs to <see cref="JsonSerializer"/> without reflection: generated code derives one per document. Knows each type
/// by itself, and in lists, arrays and dictionaries with text keys.
/// </summary>
public abstract class JsonCodecResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _makers = [];

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _makers.TryGetValue(type, out var maker) ? maker(options) : null;

    /// <summary>Adds a record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <typeparam name="TCodec">What reads and writes it.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Add<T, TCodec>()
        where T : class
        where TCodec : struct, IJsonCodec<T> => AddWithCollections<T, TCodec, ListJson<T, TCodec>, MapJson<T, TCodec>>();

    /// <summary>Adds an enum with <c>Unknown</c>.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <typeparam name="TCodec">What reads and writes it.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void AddOpenEnum<T, TCodec>()
        where T : struct, Enum
        where TCodec : struct, IPartialCodec<T>
    {
        AddWithCollections<T, TCodec, PartialListJson<T, TCodec>, PartialMapJson<T, TCodec>>();
        AddMaker<T?>(() => new JsonCodecConverter<T?, NullableJson<T, TCodec>>());
    }

    /// <summary>Adds an enum without <c>Unknown</c>: one of integers, of which every number is a value, or one that is only ever sent.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <typeparam name="TCodec">What reads and writes it.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void AddEnum<T, TCodec>()
        where T : struct, Enum
        where TCodec : struct, IJsonCodec<T>
    {
        AddWithCollections<T, TCodec, ListJson<T, TCodec>, MapJson<T, TCodec>>();
        AddMaker<T?>(() => new JsonCodecConverter<T?, NullableJson<T, TCodec>>());
    }

    /// <summary>Adds what a body is that no schema names: a list, a map, a single value.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <typeparam name="TCodec">What reads and writes it.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void AddBody<T, TCodec>()
        where TCodec : struct, IJsonCodec<T> =>
        _makers.TryAdd(typeof(T), options => JsonMetadataServices.CreateValueInfo<T>(options, new JsonCodecConverter<T, TCodec>()));

    private void AddWithCollections<T, TCodec, TList, TMap>()
        where TCodec : struct, IJsonCodec<T>
        where TList : struct, IJsonCodec<IReadOnlyList<T>>
        where TMap : struct, IJsonCodec<IReadOnlyDictionary<string, T>>
    {
        AddMaker<T>(() => new JsonCodecConverter<T, TCodec>());
        AddMaker<IReadOnlyList<T>>(() => new JsonCodecConverter<IReadOnlyList<T>, TList>());
        AddMaker<List<T>>(() => new CollectionConverter<List<T>, IReadOnlyList<T>, TList>(items => [.. items]));
        AddMaker<T[]>(() => new CollectionConverter<T[], IReadOnlyList<T>, TList>(items => [.. items]));
        AddMaker<IReadOnlyDictionary<string, T>>(() => new JsonCodecConverter<IReadOnlyDictionary<string, T>, TMap>());
        AddMaker<Dictionary<string, T>>(() => new CollectionConverter<Dictionary<string, T>, IReadOnlyDictionary<string, T>, TMap>(
            entries => new Dictionary<string, T>(entries, StringComparer.Ordinal)));
    }

    private void AddMaker<T>(Func<JsonConverter<T>> converter) =>
        _makers.Add(typeof(T), options => JsonMetadataServices.CreateValueInfo<T>(options, converter()));
}
