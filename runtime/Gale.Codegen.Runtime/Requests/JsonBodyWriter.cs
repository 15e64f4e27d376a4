using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>One writer for each thread, used again for every body: writing one allocates nothing.</summary>
internal static class JsonBodyWriter
{
    // The body is read by a JSON parser and never put into HTML, so letters of other scripts go as they are. Codecs
    // write well-formed JSON by construction.
    private static readonly JsonWriterOptions _options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static Utf8JsonWriter? _idle;

    internal static Utf8JsonWriter Rent(IBufferWriter<byte> output)
    {
        if (_idle is not { } writer)
        {
            return new Utf8JsonWriter(output, _options);
        }

        _idle = null;
        writer.Reset(output);
        return writer;
    }

    /// <summary>Keeps a writer for the next body. One whose codec threw is simply not returned.</summary>
    internal static void Return(Utf8JsonWriter writer)
    {
        writer.Reset(Stream.Null);
        _idle = writer;
    }
}
