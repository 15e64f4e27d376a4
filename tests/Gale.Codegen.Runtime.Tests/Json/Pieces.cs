using System.Buffers;
using System.Text;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>A text in buffers that do not lie side by side, as a pipe hands them over.</summary>
internal sealed class Pieces : ReadOnlySequenceSegment<byte>
{
    private Pieces(ReadOnlyMemory<byte> memory, long runningIndex)
    {
        Memory = memory;
        RunningIndex = runningIndex;
    }

    /// <summary>Pieces of equal size; the last may be shorter.</summary>
    public static ReadOnlySequence<byte> Of(string text, int size) => Of([.. Encoding.UTF8.GetBytes(text).Chunk(size)]);

    /// <summary>Two pieces, the first of this length.</summary>
    public static ReadOnlySequence<byte> SplitAt(byte[] text, int position) => Of(text[..position], text[position..]);

    private static ReadOnlySequence<byte> Of(params byte[][] pieces)
    {
        var first = new Pieces(pieces[0], 0);
        var last = first;
        foreach (var piece in pieces.Skip(1))
        {
            var next = new Pieces(piece, last.RunningIndex + last.Memory.Length);
            last.Next = next;
            last = next;
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
