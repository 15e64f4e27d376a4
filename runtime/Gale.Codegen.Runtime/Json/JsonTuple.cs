using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>The frame of every generated reader and writer of a list whose first items each have a meaning.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonTuple
{
    /// <summary>Checks that an array begins here.</summary>
    /// <returns>How deep it is, by which its end is known from that of an array in it.</returns>
    /// <exception cref="JsonException">Something else begins.</exception>
    public static int Start(ref Utf8JsonReader reader)
    {
        JsonArray.Start(ref reader);
        return reader.CurrentDepth;
    }

    /// <summary>Goes to the next item's first token; <see langword="false"/> at the end, however often it is asked for.</summary>
    public static bool TryNext(ref Utf8JsonReader reader, int depth) =>
        !(reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == depth) && JsonArray.TryReadItem(ref reader);

    /// <summary>Goes to an item that must be there.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="depth">How deep the array is.</param>
    /// <param name="typeName">What is read.</param>
    /// <param name="number">The number of the item, from 1.</param>
    /// <exception cref="JsonException">It is not.</exception>
    public static void Next(ref Utf8JsonReader reader, int depth, string typeName, int number)
    {
        if (!TryNext(ref reader, depth))
        {
            throw new JsonException($"{typeName} lacks the required item {number}.").As(ApiDriftKind.MissingMember);
        }
    }

    /// <summary>The items up to the end; <see langword="null"/> where there is none.</summary>
    public static IReadOnlyList<T>? ReadFurther<T, TCodec>(ref Utf8JsonReader reader, int depth)
        where TCodec : struct, IJsonCodec<T>
    {
        List<T>? items = null;
        while (TryNext(ref reader, depth))
        {
            (items ??= []).Add(TCodec.Read(ref reader));
        }

        return items is null ? null : new ValueList<T>([.. items], null);
    }

    /// <summary>The same of items that may be less than what came, which the list keeps.</summary>
    public static IReadOnlyList<T>? ReadFurtherPartial<T, TCodec>(ref Utf8JsonReader reader, int depth)
        where T : struct
        where TCodec : struct, IPartialCodec<T>
    {
        List<T>? items = null;
        Dictionary<int, JsonElement>? came = null;
        while (TryNext(ref reader, depth))
        {
            var item = TCodec.Read(ref reader);
            items ??= [];
            if (!TCodec.IsWhole(ref reader, item))
            {
                UnmappedBuilder.NoteValue<T>(ref reader);
                (came ??= []).Add(items.Count, ElementJson.Read(ref reader));
            }

            items.Add(item);
        }

        return items is null ? null : new ValueList<T>([.. items], came);
    }

    /// <summary>The same of such items, or null.</summary>
    public static IReadOnlyList<T?>? ReadFurtherNullablePartial<T, TCodec>(ref Utf8JsonReader reader, int depth)
        where T : struct
        where TCodec : struct, IPartialCodec<T>
    {
        List<T?>? items = null;
        Dictionary<int, JsonElement>? came = null;
        while (TryNext(ref reader, depth))
        {
            var item = NullableJson<T, TCodec>.Read(ref reader);
            items ??= [];
            if (item is { } present && !TCodec.IsWhole(ref reader, present))
            {
                UnmappedBuilder.NoteValue<T>(ref reader);
                (came ??= []).Add(items.Count, ElementJson.Read(ref reader));
            }

            items.Add(item);
        }

        return items is null ? null : new ValueList<T?>([.. items], came);
    }

    /// <summary>An item that may be less than what came: that is written while the item is still what was read of it.</summary>
    public static void WritePartial<T, TCodec>(JsonOutput writer, T value, string position, UnmappedMembers? unmapped)
        where T : struct
        where TCodec : struct, IPartialCodec<T> =>
        WhatCame.Write<T, TCodec>(writer, value, unmapped is not null && unmapped.TryGetValue(position, out var came) ? came : default);

    /// <summary>The same of an item that may be absent or null: null where a later one is there.</summary>
    public static void WriteOptionalPartial<T, TCodec>(JsonOutput writer, T? value, string position, UnmappedMembers? unmapped, bool isThere)
        where T : struct
        where TCodec : struct, IPartialCodec<T>
    {
        if (value is { } present)
        {
            WritePartial<T, TCodec>(writer, present, position, unmapped);
        }
        else if (isThere)
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>An enum. <c>Unknown</c> is written as the text that it was read from.</summary>
    /// <exception cref="JsonException">The value is <c>Unknown</c> and its text is not at hand.</exception>
    public static void WriteEnum<T, TCodec>(JsonOutput writer, T value, string position, UnmappedMembers? unmapped, string member)
        where T : struct, Enum
        where TCodec : struct, IJsonCodec<T>
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            TCodec.Write(writer, value);
            return;
        }

        if (unmapped is null || !unmapped.TryGetValue(position, out var text))
        {
            throw EnumText.TextNotAtHand(member);
        }

        ElementJson.Write(writer, text);
    }

    /// <summary>An enum that may be absent or null: null where a later one is there.</summary>
    /// <inheritdoc cref="WriteEnum" path="/exception"/>
    public static void WriteOptionalEnum<T, TCodec>(JsonOutput writer, T? value, string position, UnmappedMembers? unmapped, string member, bool isThere)
        where T : struct, Enum
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is { } present)
        {
            WriteEnum<T, TCodec>(writer, present, position, unmapped, member);
        }
        else if (isThere)
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>An item that may be absent or null: null where a later one is there.</summary>
    public static void Write<T, TCodec>(JsonOutput writer, T? value, bool isThere)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        if (isThere)
        {
            NullableReferenceJson<T, TCodec>.Write(writer, value);
        }
    }

    /// <inheritdoc cref="Write"/>
    public static void WriteValue<T, TCodec>(JsonOutput writer, T? value, bool isThere)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        if (isThere)
        {
            NullableJson<T, TCodec>.Write(writer, value);
        }
    }

    /// <summary>The items behind the others.</summary>
    public static void WriteFurther<T, TCodec>(JsonOutput writer, IReadOnlyList<T>? items)
        where TCodec : struct, IJsonCodec<T>
    {
        var came = (items as ValueList<T>)?.WhatCame;
        for (var index = 0; index < items?.Count; index++)
        {
            if (came is not null && came.TryGetValue(index, out var raw))
            {
                ElementJson.Write(writer, raw);
            }
            else
            {
                TCodec.Write(writer, items[index]);
            }
        }
    }
}
