using System.Text.Json;

namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>The merchant's own keys and values, which may be any JSON.</summary>
internal static class Metadata
{
    public static IReadOnlyDictionary<string, JsonElement> Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.Clone());
    }
}
