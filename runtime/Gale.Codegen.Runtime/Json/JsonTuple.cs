using System.ComponentModel;
using System.Globalization;
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
            throw new JsonException($"{typeName} lacks the required item {number}.");
        }
    }

    /// <summary>An enum. The text of one that it does not know is kept under the position of the item.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="index">The position, from 0.</param>
    /// <param name="unmapped">Receives the text.</param>
    public static T ReadEnum<T, TCodec>(ref Utf8JsonReader reader, int index, ref UnmappedBuilder unmapped)
        where T : struct, Enum
        where TCodec : struct, IJsonCodec<T>
    {
        var value = TCodec.Read(ref reader);
        if (IsUnknown(value))
        {
            unmapped.Add(ref reader, NameOf(index));
        }

        return value;
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

    /// <summary>The same of an enum, or of an enum or null: the list keeps the texts of those that are unknown.</summary>
    public static IReadOnlyList<T>? ReadFurtherEnums<T, TCodec>(ref Utf8JsonReader reader, int depth, T unknown)
        where TCodec : struct, IJsonCodec<T>
    {
        List<T>? items = null;
        Dictionary<int, JsonElement>? texts = null;
        while (TryNext(ref reader, depth))
        {
            var item = TCodec.Read(ref reader);
            items ??= [];
            if (EqualityComparer<T>.Default.Equals(item, unknown))
            {
                (texts ??= []).Add(items.Count, ElementJson.Read(ref reader));
            }

            items.Add(item);
        }

        return items is null ? null : new ValueList<T>([.. items], texts);
    }

    /// <summary>An enum. <c>Unknown</c> is written as the text that it was read from.</summary>
    /// <exception cref="JsonException">The value is <c>Unknown</c> and its text is not at hand.</exception>
    public static void WriteEnum<T, TCodec>(Utf8JsonWriter writer, T value, int index, UnmappedMembers? unmapped, string member)
        where T : struct, Enum
        where TCodec : struct, IJsonCodec<T>
    {
        if (!IsUnknown(value))
        {
            TCodec.Write(writer, value);
            return;
        }

        if (unmapped is null || !unmapped.TryGetValue(NameOf(index), out var text))
        {
            throw EnumText.TextNotAtHand(member);
        }

        ElementJson.Write(writer, text);
    }

    /// <summary>An enum that may be absent or null: null where a later one is there.</summary>
    /// <inheritdoc cref="WriteEnum" path="/exception"/>
    public static void WriteOptionalEnum<T, TCodec>(Utf8JsonWriter writer, T? value, int index, UnmappedMembers? unmapped, string member, bool isThere)
        where T : struct, Enum
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is { } present)
        {
            WriteEnum<T, TCodec>(writer, present, index, unmapped, member);
        }
        else if (isThere)
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>An item that may be absent or null: null where a later one is there.</summary>
    public static void Write<T, TCodec>(Utf8JsonWriter writer, T? value, bool isThere)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        if (isThere)
        {
            NullableReferenceJson<T, TCodec>.Write(writer, value);
        }
    }

    /// <inheritdoc cref="Write"/>
    public static void WriteValue<T, TCodec>(Utf8JsonWriter writer, T? value, bool isThere)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        if (isThere)
        {
            NullableJson<T, TCodec>.Write(writer, value);
        }
    }

    /// <summary>The items behind the others.</summary>
    public static void WriteFurther<T, TCodec>(Utf8JsonWriter writer, IReadOnlyList<T>? items)
        where TCodec : struct, IJsonCodec<T>
    {
        var texts = (items as ValueList<T>)?.UnknownValues;
        for (var index = 0; index < items?.Count; index++)
        {
            if (texts is not null && texts.TryGetValue(index, out var text))
            {
                ElementJson.Write(writer, text);
            }
            else
            {
                TCodec.Write(writer, items[index]);
            }
        }
    }

    private static bool IsUnknown<T>(T value)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, default);

    private static string NameOf(int index) => index.ToString(CultureInfo.InvariantCulture);
}
