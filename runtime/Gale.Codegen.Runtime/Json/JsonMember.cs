using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Writes the members of an object, for generated code: each kind of presence is one method.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonMember
{
    /// <summary>A required member.</summary>
    public static void Write<T, TCodec>(JsonOutput writer, ReadOnlySpan<byte> name, T value)
        where TCodec : struct, IJsonCodec<T>
    {
        writer.WritePropertyName(name);
        TCodec.Write(writer, value);
    }

    /// <summary>An optional member. Absent, a null that was read in its place is written.</summary>
    public static void WriteOptional<T, TCodec>(JsonOutput writer, ReadOnlySpan<byte> name, T? value, UnmappedMembers? unmapped)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is not null)
        {
            Write<T, TCodec>(writer, name, value);
        }
        else
        {
            WriteKept(writer, name, unmapped, kind => kind == JsonValueKind.Null);
        }
    }

    /// <inheritdoc cref="WriteOptional"/>
    public static void WriteOptionalValue<T, TCodec>(JsonOutput writer, ReadOnlySpan<byte> name, T? value, UnmappedMembers? unmapped)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is { } present)
        {
            Write<T, TCodec>(writer, name, present);
        }
        else
        {
            WriteKept(writer, name, unmapped, kind => kind == JsonValueKind.Null);
        }
    }

    /// <summary>A member that may be null, and is written as null where <paramref name="explicitNull"/> says so.</summary>
    public static void WriteNullable<T, TCodec>(JsonOutput writer, ReadOnlySpan<byte> name, T? value, bool explicitNull)
        where T : class
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is not null)
        {
            Write<T, TCodec>(writer, name, value);
        }
        else if (explicitNull)
        {
            writer.WriteNull(name);
        }
    }

    /// <inheritdoc cref="WriteNullable"/>
    public static void WriteNullableValue<T, TCodec>(JsonOutput writer, ReadOnlySpan<byte> name, T? value, bool explicitNull)
        where T : struct
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is { } present)
        {
            Write<T, TCodec>(writer, name, present);
        }
        else if (explicitNull)
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>A required member whose value may be less than what came: what came is written while it is still that value.</summary>
    public static void WritePartial<T, TCodec>(JsonOutput writer, ReadOnlySpan<byte> name, T value, UnmappedMembers? unmapped)
        where T : struct
        where TCodec : struct, IPartialCodec<T>
    {
        writer.WritePropertyName(name);
        WhatCame.Write<T, TCodec>(writer, value, unmapped is not null && unmapped.TryGetUtf8(name, out var came) ? came : default);
    }

    /// <summary>The same of an optional member.</summary>
    public static void WriteOptionalPartial<T, TCodec>(JsonOutput writer, ReadOnlySpan<byte> name, T? value, UnmappedMembers? unmapped)
        where T : struct
        where TCodec : struct, IPartialCodec<T>
    {
        if (value is { } present)
        {
            WritePartial<T, TCodec>(writer, name, present, unmapped);
        }
        else
        {
            WriteKept(writer, name, unmapped, kind => kind == JsonValueKind.Null);
        }
    }

    /// <summary>The same of a member that may be null.</summary>
    public static void WriteNullablePartial<T, TCodec>(JsonOutput writer, ReadOnlySpan<byte> name, T? value, bool explicitNull, UnmappedMembers? unmapped)
        where T : struct
        where TCodec : struct, IPartialCodec<T>
    {
        if (value is { } present)
        {
            WritePartial<T, TCodec>(writer, name, present, unmapped);
        }
        else if (explicitNull)
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>A required enum. <c>Unknown</c> is written as the text that it was read from.</summary>
    /// <exception cref="JsonException">The value is <c>Unknown</c> and its text is not at hand.</exception>
    public static void WriteEnum<T, TCodec>(JsonOutput writer, ReadOnlySpan<byte> name, T value, UnmappedMembers? unmapped, string member)
        where T : struct, Enum
        where TCodec : struct, IJsonCodec<T>
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            Write<T, TCodec>(writer, name, value);
        }
        else if (!WriteKept(writer, name, unmapped, IsWord))
        {
            throw EnumText.TextNotAtHand(member);
        }
    }

    /// <summary>An optional enum.</summary>
    /// <inheritdoc cref="WriteEnum" path="/exception"/>
    public static void WriteOptionalEnum<T, TCodec>(JsonOutput writer, ReadOnlySpan<byte> name, T? value, UnmappedMembers? unmapped, string member)
        where T : struct, Enum
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is { } present)
        {
            WriteEnum<T, TCodec>(writer, name, present, unmapped, member);
        }
        else
        {
            WriteKept(writer, name, unmapped, kind => kind == JsonValueKind.Null);
        }
    }

    /// <summary>An enum that may be null.</summary>
    /// <inheritdoc cref="WriteEnum" path="/exception"/>
    public static void WriteNullableEnum<T, TCodec>(
        JsonOutput writer, ReadOnlySpan<byte> name, T? value, bool explicitNull, UnmappedMembers? unmapped, string member)
        where T : struct, Enum
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is { } present)
        {
            WriteEnum<T, TCodec>(writer, name, present, unmapped, member);
        }
        else if (explicitNull)
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>The members that have no property, but a type.</summary>
    /// <exception cref="ArgumentException">One has the name of a declared member, which would then be there twice.</exception>
    public static void WriteAdditional<T, TCodec>(JsonOutput writer, IReadOnlyDictionary<string, T>? entries, string[] declaredNames)
        where TCodec : struct, IMapCodec<T>
    {
        if (entries is null)
        {
            return;
        }

        if (Array.Find(declaredNames, entries.ContainsKey) is { } declared)
        {
            throw new ArgumentException($"AdditionalProperties has the name '{declared}', which is a member with a property of its own: set that property instead.", nameof(entries));
        }

        JsonMap.WriteEntries<T, TCodec>(writer, entries);
    }

    /// <summary>The members that the document does not know. Those under a declared name were that member's to write.</summary>
    public static void WriteUnmapped(JsonOutput writer, UnmappedMembers? unmapped, string[] declaredNames) =>
        WriteUnmapped<JsonElement>(writer, unmapped, declaredNames, null);

    /// <summary>The same beside typed ones, which go before those of the same name.</summary>
    public static void WriteUnmapped<T>(
        JsonOutput writer, UnmappedMembers? unmapped, string[] declaredNames, IReadOnlyDictionary<string, T>? additional)
    {
        if (unmapped is null || UnmappedScope.IsDropped)
        {
            return;
        }

        foreach (var (name, value) in unmapped)
        {
            if (!declaredNames.Contains(name) && additional?.ContainsKey(name) != true)
            {
                writer.WritePropertyName(name);
                ElementJson.Write(writer, value);
            }
        }
    }

    /// <summary>What an enum leaves there: most have texts, some numbers and booleans.</summary>
    private static bool IsWord(JsonValueKind kind) => kind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False;

    /// <summary>Writes what was kept under a declared name, if it is of the kind that the member left there.</summary>
    private static bool WriteKept(JsonOutput writer, ReadOnlySpan<byte> name, UnmappedMembers? unmapped, Func<JsonValueKind, bool> isOfKind)
    {
        if (unmapped is null || !unmapped.TryGetUtf8(name, out var kept) || !isOfKind(kept.ValueKind))
        {
            return false;
        }

        writer.WritePropertyName(name);
        ElementJson.Write(writer, kept);
        return true;
    }
}
