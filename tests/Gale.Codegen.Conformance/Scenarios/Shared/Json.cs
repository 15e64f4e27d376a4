using System.Text.Json;

namespace Scenarios;

/// <summary>Values that the document does not describe.</summary>
public static class Json
{
    public static JsonElement Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
