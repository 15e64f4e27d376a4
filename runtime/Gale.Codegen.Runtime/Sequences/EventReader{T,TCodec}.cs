using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

/// <summary>Reads a stream of events.</summary>
/// <param name="body">The body.</param>
/// <param name="isText">Whether the data is a text as it stands, such as a date; else it is JSON.</param>
internal sealed class EventReader<T, TCodec>(OpenBody body, bool isText) : ItemReader<ServerSentEvent<T>>(body)
    where TCodec : struct, IJsonCodec<T>
{
    private readonly EventParser _parser = new(body.MaxItemLength);

    internal override bool TryTake([MaybeNullWhen(false)] out ServerSentEvent<T> item)
    {
        while (Buffer.TryTakeLine(out var line))
        {
            if (_parser.TakeLine(line))
            {
                item = Read(_parser.Data);
                _parser.Reset();
                return true;
            }
        }

        item = null;
        return false;
    }

    public override void Dispose()
    {
        _parser.Return();
        base.Dispose();
    }

    private ServerSentEvent<T> Read(ReadOnlySpan<byte> data)
    {
        var text = Encoding.UTF8.GetString(data);
        var fits = JsonBodyReader.TryRead<T, TCodec>(isText ? Quoted(text) : data, out var value, out var misfit);
        if (!fits && (isText || !IsJson(data)))
        {
            misfit = null;
        }

        return misfit is not null && _parser.Event.Length == 0
            ? throw Body.Misread(data, misfit)
            : new ServerSentEvent<T>(value, text)
            {
                Event = _parser.Event.Length == 0 ? "message" : _parser.Event,
                Id = _parser.Id,
                Retry = _parser.Retry,
                Misfit = misfit?.Exception,
            };
    }

    private static byte[] Quoted(string text) => [(byte)'"', .. JsonEncodedText.Encode(text).EncodedUtf8Bytes, (byte)'"'];

    private static bool IsJson(ReadOnlySpan<byte> data)
    {
        var reader = new Utf8JsonReader(data);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
