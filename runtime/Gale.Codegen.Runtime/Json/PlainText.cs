using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Copies texts in which nothing has to be escaped (RFC 8259, section 7), and looks at them in the same pass: nearly all names and
/// values of an API are such. Eight characters at a time, the last eight overlapping those before.
/// </summary>
internal static class PlainText
{
    private const int Step = 8;

    /// <summary>Copies a text of printable ASCII.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Receives it; at least as long.</param>
    /// <returns><see langword="false"/> where there is another character in it, or one to escape; then the place has part of it.</returns>
    public static bool TryCopy(ReadOnlySpan<char> text, Span<byte> place)
    {
        if (text.Length < Step || place.Length < text.Length)
        {
            return TryCopyEach(text, place);
        }

        ref var from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var to = ref MemoryMarshal.GetReference(place);
        var last = (nuint)(text.Length - Step);
        for (nuint at = 0; at < last; at += Step)
        {
            if (!TryCopyStep(ref from, ref to, at))
            {
                return false;
            }
        }

        return TryCopyStep(ref from, ref to, last);
    }

    /// <summary>The same of a text in UTF-8, in which letters of all scripts go as they are.</summary>
    public static bool TryCopy(ReadOnlySpan<byte> utf8, Span<byte> place)
    {
        if (utf8.Length < Step || place.Length < utf8.Length)
        {
            return TryCopyEach(utf8, place);
        }

        ref var from = ref MemoryMarshal.GetReference(utf8);
        ref var to = ref MemoryMarshal.GetReference(place);
        var last = (nuint)(utf8.Length - Step);
        for (nuint at = 0; at < last; at += Step)
        {
            if (!TryCopyStep(ref from, ref to, at))
            {
                return false;
            }
        }

        return TryCopyStep(ref from, ref to, last);
    }

    private static bool TryCopyEach(ReadOnlySpan<char> text, Span<byte> place)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }

            place[index] = (byte)text[index];
        }

        return true;
    }

    private static bool TryCopyEach(ReadOnlySpan<byte> utf8, Span<byte> place)
    {
        for (var index = 0; index < utf8.Length; index++)
        {
            if (utf8[index] is < (byte)' ' or (byte)'"' or (byte)'\\')
            {
                return false;
            }

            place[index] = utf8[index];
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopyStep(ref ushort from, ref byte to, nuint at)
    {
        var eight = Vector128.LoadUnsafe(ref from, at);
        var others = Vector128.LessThan(eight, Vector128.Create((ushort)' '))
            | Vector128.GreaterThan(eight, Vector128.Create((ushort)'~'))
            | Vector128.Equals(eight, Vector128.Create((ushort)'"'))
            | Vector128.Equals(eight, Vector128.Create((ushort)'\\'));
        if (others != Vector128<ushort>.Zero)
        {
            return false;
        }

        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, at), Vector128.Narrow(eight, eight).AsUInt64().ToScalar());
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopyStep(ref byte from, ref byte to, nuint at)
    {
        var word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, at));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, at), word);
        var eight = Vector128.CreateScalar(word).AsByte();
        var others = Vector128.LessThan(eight, Vector128.Create((byte)' '))
            | Vector128.Equals(eight, Vector128.Create((byte)'"'))
            | Vector128.Equals(eight, Vector128.Create((byte)'\\'));
        return others.AsUInt64().ToScalar() == 0;
    }
}
