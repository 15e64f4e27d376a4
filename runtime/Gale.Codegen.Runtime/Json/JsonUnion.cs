using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Finds out which alternative of a union a value is, by looking ahead: the reader comes by value, that of the caller stays
/// where it is.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonUnion
{
    /// <summary>
    /// The text of the member that names the alternative; of a member that comes twice the last one, as everywhere.
    /// </summary>
    /// <returns><see langword="false"/> where the object has no such text, or the value is no object.</returns>
    public static bool TryDiscriminator(Utf8JsonReader reader, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> text)
    {
        var isText = false;
        text = default;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (JsonObject.TryReadName(ref reader, out var member))
        {
            if (JsonObject.NameIs(member, name))
            {
                isText = reader.TokenType == JsonTokenType.String;
                text = isText ? JsonText.Unescaped(ref reader) : default;
            }

            JsonObject.PassOver(ref reader);
        }

        return isText;
    }

    /// <summary>
    /// Writes an object together with the member that names the alternative, where it does not say it itself. One that came with
    /// such a member keeps it.
    /// </summary>
    /// <param name="writer">Receives it.</param>
    /// <param name="name">The member.</param>
    /// <param name="text">What it says.</param>
    /// <param name="value">The object.</param>
    /// <param name="instead">What the object says where it is a kind of another: that is not what this union calls it.</param>
    public static void WriteTagged<T, TCodec>(JsonOutput writer, ReadOnlySpan<byte> name, ReadOnlySpan<byte> text, T value, ReadOnlySpan<byte> instead = default)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        using var document = WriteAside<T, TCodec>(value);
        writer.WriteStartObject();
        if (!document.RootElement.TryGetProperty(name, out _))
        {
            writer.WritePropertyName(name);
            writer.WriteStringValue(text);
        }

        foreach (var member in document.RootElement.EnumerateObject())
        {
            writer.WritePropertyName(member.Name);
            if (!instead.IsEmpty && member.NameEquals(name) && member.Value.ValueKind == JsonValueKind.String && member.Value.ValueEquals(instead))
            {
                writer.WriteStringValue(text);
            }
            else
            {
                ElementJson.Write(writer, member.Value);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Marks a member as seen.</summary>
    /// <param name="seen">A bit for each member.</param>
    /// <param name="member">The member's number.</param>
    public static void Mark(Span<ulong> seen, int member) => UnionCase.Mark(seen, member);

    /// <summary>Which of the constants the reader stands on, from 1; -1 where it is none of them.</summary>
    public static int ConstantAt(ref Utf8JsonReader reader, UnionConstant[] constants)
    {
        for (var index = 0; index < constants.Length; index++)
        {
            if (constants[index].IsAt(ref reader))
            {
                return index + 1;
            }
        }

        return -1;
    }

    /// <summary>
    /// The alternatives of which nothing is missing and no constant is another one: first those that have a place for most of what
    /// came, then those that require most, then by their order.
    /// </summary>
    /// <param name="seen">The bits of the members that came.</param>
    /// <param name="values">The constant of each member that has some: 0 where it is absent, -1 where it is another value.</param>
    /// <param name="cases">The alternatives, in document order.</param>
    /// <param name="order">Receives their indexes.</param>
    /// <returns>How many there are.</returns>
    public static int Rank(ReadOnlySpan<ulong> seen, ReadOnlySpan<int> values, UnionCase[] cases, Span<int> order)
    {
        var count = 0;
        for (var index = 0; index < cases.Length; index++)
        {
            if (cases[index].Fits(seen, values))
            {
                Insert(order, count++, index, cases, seen);
            }
        }

        return count;
    }

    /// <summary>Reads an alternative if it can be read; else the reader stays where it is.</summary>
    public static bool TryRead<T, TCodec>(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var attempts = UnionAttempts.Enter();
        var noted = DriftNotes.Count;
        var start = reader;
        try
        {
            if (!attempts.HasFailed(typeof(TCodec), ref reader))
            {
                value = TCodec.Read(ref reader);
                return true;
            }
        }
        catch (JsonException)
        {
            reader = start;
            DriftNotes.Forget(noted);
            attempts.Fail(typeof(TCodec), ref reader);
        }
        finally
        {
            attempts.Leave();
        }

        value = default;
        return false;
    }

    /// <summary>The same for an alternative that is a union itself: what is none of its alternatives may be another of this one's.</summary>
    public static bool TryReadUnion<T, TCodec>(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value)
        where TCodec : struct, IUnionCodec<T>
    {
        var attempts = UnionAttempts.Enter();
        var noted = DriftNotes.Count;
        var start = reader;
        try
        {
            if (TryRead<T, TCodec>(ref reader, out value) && !TCodec.IsUnknown(value))
            {
                return true;
            }

            reader = start;
            DriftNotes.Forget(noted);
            attempts.Fail(typeof(TCodec), ref reader);
        }
        finally
        {
            attempts.Leave();
        }

        value = default;
        return false;
    }

    /// <summary>
    /// The same for values that may be less than what came: a text that a vocabulary does not know, or a number with more digits
    /// than its type has, may be another alternative.
    /// </summary>
    public static bool TryReadWhole<T, TCodec>(ref Utf8JsonReader reader, out T value)
        where T : struct
        where TCodec : struct, IPartialCodec<T> =>
        TryRead<T, TCodec>(ref reader, out value) && TCodec.IsWhole(ref reader, value);

    /// <summary>The same for an integer beside other numbers: <c>1.0</c> is one of those.</summary>
    public static bool TryReadInteger<T, TCodec>(ref Utf8JsonReader reader, out T value)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        value = default;
        return NumberText.IsInteger(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan) && TryRead<T, TCodec>(ref reader, out value);
    }

    /// <summary>What came, where the value that was read of it is less; else nothing.</summary>
    public static ValueJson WhatCame<T, TCodec>(ref Utf8JsonReader reader, T value)
        where T : struct
        where TCodec : struct, IPartialCodec<T> =>
        TCodec.IsWhole(ref reader, value) ? default : new(ElementJson.Read(ref reader));

    /// <summary>Writes what came while it is still the value that was read of it; else the value.</summary>
    public static void Write<T, TCodec>(JsonOutput writer, T value, ValueJson came)
        where T : struct
        where TCodec : struct, IPartialCodec<T> =>
        Json.WhatCame.Write<T, TCodec>(writer, value, came.Value);

    /// <summary>The same for a number beside integers: with a point or an exponent, so that it is none of those.</summary>
    public static void WriteFraction<T, TCodec>(JsonOutput writer, T value, ValueJson came)
        where T : struct
        where TCodec : struct, IPartialCodec<T>
    {
        var bytes = new PooledBytes(256);
        var aside = JsonOutput.Rent(bytes);
        Json.WhatCame.Write<T, TCodec>(aside, value, came.Value);
        aside.Return();
        writer.WriteRawValue(NumberText.IsInteger(bytes.Span) ? [.. bytes.Span, .. ".0"u8] : bytes.Span);
        bytes.Return();
    }

    /// <summary>A value that is none of the alternatives, as it came. Null is not one: where it may be, it was looked for before.</summary>
    public static JsonElement ReadUnknown(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            throw JsonMismatch.Expected("a value", ref reader);
        }

        DriftNotes.Add(ApiDriftKind.UnknownValue, ref reader);
        return ElementJson.Read(ref reader);
    }

    /// <summary>The error of a union that is null where the document has no null.</summary>
    public static JsonException NullToWrite(string typeName) => JsonMismatch.NullToWrite(typeName);

    /// <summary>Puts an alternative behind those that fit better or as well.</summary>
    private static void Insert(Span<int> order, int count, int index, UnionCase[] cases, ReadOnlySpan<ulong> seen)
    {
        var place = count;
        while (place > 0 && IsBetter(cases[index], cases[order[place - 1]], seen))
        {
            order[place] = order[place - 1];
            place--;
        }

        order[place] = index;
    }

    private static bool IsBetter(UnionCase one, UnionCase other, ReadOnlySpan<ulong> seen) =>
        (one.KnownAmong(seen), one.RequiredCount).CompareTo((other.KnownAmong(seen), other.RequiredCount)) > 0;

    private static JsonDocument WriteAside<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var bytes = new PooledBytes(256);
        JsonOutput.Write<T, TCodec>(bytes, value);

        // The document reads these very bytes: they are the collector's afterwards, not the pool's.
        return JsonDocument.Parse(bytes.Memory);
    }
}
