using Specs.Streaming.Jsonl;

namespace Scenarios.Streaming;

/// <summary>JSON Lines. The document says that the whole is a text, and nothing of a line: each is any JSON.</summary>
public sealed class Jsonl(HttpClient server)
{
    public async Task Streaming_Jsonl_Basic_receive()
    {
        List<string?> texts = [];
        await foreach (var line in new JsonlClient(server).Default.BasicReceiveAsync())
        {
            texts.Add(line.GetProperty("desc").GetString());
        }

        Assert.Equal(["one", "two", "three"], texts);
    }
}
